import { randomUUID } from 'node:crypto';
import {
  createChannel,
  createCompany,
  createPersona,
  createScenario,
  type ChannelRow,
  type CompanyRow,
  type PersonaRow,
  type ScenarioRow,
} from '../../src/company/index.ts';
import { createConduct, type FetchText } from '../../src/conduct/index.ts';
import type { Drive, DriveContext, DriveResult, Inquiry } from '../../src/driver/index.ts';
import { ensureListenerMailbox } from '../../src/mailbox/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { planProbe, type ProbeRow, type RunOptions } from '../../src/probe/index.ts';
import type { Producer } from '../../src/queue/index.ts';

export interface World {
  company: CompanyRow;
  channel: ChannelRow;
  scenario: ScenarioRow;
  persona: PersonaRow;
  mailboxId: string;
}

export interface WorldOptions {
  company?: Record<string, unknown>;
  channel?: Record<string, unknown>;
}

/** A company with one channel, a question, a customer and a mailbox; names are new at every call. */
export async function seedWorld(ctx: Context, options: WorldOptions = {}): Promise<World> {
  const tag = randomUUID().slice(0, 8);
  const company = await createCompany(ctx, { name: `Garden ${tag}`, ...options.company });
  const channel = await createChannel(ctx, company.id, {
    kind: 'form',
    target: `https://garden-${tag}.example/contact`,
    ...options.channel,
  });
  const scenario = await createScenario(ctx, {
    slug: `hours-${tag}`,
    title: 'Opening hours',
    justification: 'Opening hours hang on every shop door.',
    texts: {
      en: { subject: 'Your opening hours', body: 'Hello, from when until when are you open on Saturdays?' },
    },
    answer_points: [
      { id: 'times', description: 'When it is open', accept: ['{time}'] },
      { id: 'contact', description: 'How to reach a person', accept: ['call us', 'ring us'] },
    ],
  });
  const persona = await createPersona(ctx, {
    slug: `persona-${tag}`,
    first_name: 'Clara',
    last_name: 'Winter',
    locale: 'en-GB',
    country: 'GB',
  });
  return { company, channel, scenario, persona, mailboxId: await ensureListenerMailbox(ctx, 'probe.test') };
}

/** A planned probe of the world's channel. */
export async function plan(
  ctx: Context,
  world: World,
  wish: Record<string, unknown> = {},
): Promise<ProbeRow> {
  const probe = await planProbe(ctx, {
    channel_id: world.channel.id,
    scenario_id: world.scenario.id,
    persona_id: world.persona.id,
    ...wish,
  });
  if (!probe) throw new Error('the probe was not planned');
  return probe;
}

/** A queue in memory: remembers the ids of waiting jobs, or is away. */
export interface MemoryProducer extends Producer {
  jobs: Map<string, string>;
  away: boolean;
}

export function memoryProducer(): MemoryProducer {
  const jobs = new Map<string, string>();
  return {
    jobs,
    away: false,
    enqueue(_name, wanted) {
      if (this.away) return Promise.reject(new Error('the queue is away'));
      for (const { id, payload } of wanted) jobs.set(id, payload.probe_id);
      return Promise.resolve();
    },
    counts: () => Promise.resolve({ waiting: jobs.size }),
    close: () => Promise.resolve(),
  };
}

const nothing = { submittedAt: null, fields: [], evidence: [], messages: [], vendor: null };

export function driveResult(change: Partial<DriveResult>): DriveResult {
  return { outcome: 'submitted', reason: null, ...nothing, ...change };
}

/** Commits, and tells that the inquiry left at that moment. */
export const submits: Drive = async (_inquiry: Inquiry, context: DriveContext) => {
  await context.commit();
  return driveResult({ submittedAt: context.clock.now() });
};

const noRobots: FetchText = () => Promise.resolve({ status: 404, body: '' });

/** What a worker runs with; one driver serves every kind. */
export function runOptions(
  drive: Drive,
  change: Partial<RunOptions> & { fetchText?: FetchText } = {},
): RunOptions {
  const { fetchText = noRobots, ...rest } = change;
  return {
    conduct: createConduct(fetchText),
    drivers: { form: drive, chat: drive, email: drive },
    timeoutMs: { form: 60_000, chat: 60_000, email: 60_000 },
    pace: 'fast',
    demo: false,
    retentionDays: 90,
    recordChat: () => Promise.resolve(),
    ...rest,
  };
}

export const never = new AbortController().signal;
