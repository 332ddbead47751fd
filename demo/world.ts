import { EventEmitter } from 'node:events';
import { companies, type CompanySlug } from './companies/index.ts';
import type { CompanyProfile, Relation } from './company.ts';
import { openDesk, truthOf, type Counters, type DeskEvent, type DeskEventName, type Truth } from './desk.ts';
import { createMailer, type SmtpTarget } from './mailer.ts';
import { openPostbox } from './postbox.ts';
import { createRandom } from './random.ts';
import { openAlmweg } from './sites/almweg/site.ts';
import { openArdoise } from './sites/ardoise/site.ts';
import { openHalyard } from './sites/halyard/site.ts';
import { openKitewell } from './sites/kitewell/site.ts';
import { openLarkfield } from './sites/larkfield/site.ts';
import type { Site, SiteOptions } from './sites/site.ts';
import { createTimers } from './timers.ts';

export interface WorldOptions {
  /** Where the companies' mail goes, whatever the address. */
  smtp: SmtpTarget;
  /** The same seed gives the same delays and letters for the same order of inquiries. */
  seed: string;
  /** How many demo seconds pass in a second; 1 by default. */
  speed?: number;
  /** One port for each company; a free one where none is given. */
  ports?: Partial<Record<CompanySlug, number>>;
  log?: (line: string) => void;
}

export interface WorldCompany {
  slug: CompanySlug;
  name: string;
  relation: Relation;
  industry: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  timeZone: string;
  website: string;
  channels: readonly { kind: 'form' | 'chat' | 'email'; target: string; language: string }[];
  /** In demo seconds, over all inquiries: an unanswered one counts as never. */
  truth: Truth;
}

/** The fictional companies, listening. */
export interface World {
  companies: readonly WorldCompany[];
  /** What each company has counted so far. */
  received(): Record<CompanySlug, Counters>;
  /** Hears what happens; the returned function stops that. `answered`: a person's first reply has gone out. */
  on(name: DeskEventName, listener: (event: DeskEvent) => void): () => void;
  /** Forgets all planned replies and closes every server, socket and timer. */
  close(): Promise<void>;
}

type OpenSite = (options: SiteOptions, port: number) => Promise<Site>;

const sites: Readonly<Record<CompanySlug, { open: OpenSite; kind: 'form' | 'chat' }>> = {
  larkfield: { open: openLarkfield, kind: 'form' },
  halyard: { open: openHalyard, kind: 'form' },
  almweg: { open: openAlmweg, kind: 'form' },
  kitewell: { open: openKitewell, kind: 'chat' },
  ardoise: { open: openArdoise, kind: 'form' },
};

const slugs = Object.keys(companies) as CompanySlug[];

function describe(slug: CompanySlug, profile: CompanyProfile, site: Site): WorldCompany {
  const { name, relation, industry, country, timeZone, language } = profile;
  return {
    slug,
    name,
    relation,
    industry,
    country,
    timeZone,
    website: site.url,
    channels: [{ kind: sites[slug].kind, target: site.target, language }],
    truth: truthOf(profile),
  };
}

/** Starts the fictional companies: their sites on loopback, their replies by SMTP after delays of their own. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const { smtp, seed, speed = 1, ports = {}, log = () => undefined } = options;
  const events = new EventEmitter();
  const timers = createTimers(speed, log);
  const mailer = createMailer(smtp, log);

  const opened = await Promise.all(
    slugs.map(async (slug) => {
      const profile: CompanyProfile = companies[slug];
      const random = createRandom(`${seed}/${slug}`);
      const postbox = openPostbox({ profile, mailer, random });
      const emit = (name: DeskEventName, event: DeskEvent) => events.emit(name, event);
      const desk = openDesk({ profile, timers, random, speed, postbox, emit });
      const site = await sites[slug].open({ profile, desk, postbox, timers, random }, ports[slug] ?? 0);
      return { slug, profile, desk, site };
    }),
  );

  return {
    companies: opened.map(({ slug, profile, site }) => describe(slug, profile, site)),
    received: () =>
      Object.fromEntries(opened.map(({ slug, desk }) => [slug, desk.received()])) as Record<
        CompanySlug,
        Counters
      >,
    on(name, listener) {
      events.on(name, listener);
      return () => events.off(name, listener);
    },
    async close() {
      await Promise.all([timers.close(), mailer.close(), ...opened.map(({ site }) => site.close())]);
      events.removeAllListeners();
    },
  };
}
