import { afterAll, beforeAll } from 'vitest';
import {
  BrowserPool,
  driveForm,
  type DriveContext,
  type DriveResult,
  type Inquiry,
} from '../../src/driver/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log.ts';
import { startFormServer, type FormServer, type Site } from './strict-form-server.ts';

const log = createLog({ level: 'silent' });

const inquiry = (target: string): Inquiry => ({
  target,
  asker: {
    firstName: 'Ada',
    lastName: 'Marlow',
    email: 'ada.p4711@inbox.example',
    phone: '+46701234567',
    city: 'Malmö',
    postalCode: '211 20',
    country: 'SE',
    locale: 'en-SE',
  },
  question: {
    en: {
      subject: 'Delivery of the hall lamp',
      body: 'Hello,\n\nhow long does delivery of the hall lamp take?\n\nAda Marlow',
    },
    de: {
      subject: 'Lieferung der Lampe',
      body: 'Guten Tag,\n\nwie lange dauert die Lieferung der Lampe?\n\nAda Marlow',
    },
  },
});

export interface Driven {
  result: DriveResult;
  commits: number;
}

export type Driving = Partial<DriveContext> & { change?: (whole: Inquiry) => Inquiry };

export interface Drivers {
  server: () => FormServer;
  drive: (site: string, driving?: Driving) => Promise<Driven>;
}

/** Serves the sites and keeps a browser for the tests of a file; `drive` puts an inquiry through one of the sites. */
export function driversFor(sites: Readonly<Record<string, Site>>): Drivers {
  let server: FormServer;
  let browsers: BrowserPool;
  beforeAll(async () => {
    server = await startFormServer(sites);
    browsers = new BrowserPool({ log });
    await browsers.warmUp('en-SE');
  });
  afterAll(async () => {
    await browsers.close();
    await server.close();
  });
  const drive = async (site: string, { change = (whole) => whole, ...more }: Driving = {}) => {
    let commits = 0;
    const ctx: DriveContext = {
      clock: systemClock,
      log,
      submit: true,
      pace: 'fast',
      signal: AbortSignal.timeout(50_000),
      commit: async () => {
        commits += 1;
      },
      ...more,
    };
    const result = await driveForm(change(inquiry(server.url(site))), ctx, { browsers, answerMs: 3500 });
    return { result, commits };
  };
  return { server: () => server, drive };
}
