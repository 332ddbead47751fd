import type { ConductSubject } from '../conduct/index.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import {
  createDrivers,
  loadDefinitions,
  type ChatMessage,
  type DriveResult,
  type Evidence,
} from '../driver/index.ts';
import { systemClock } from '../platform/clock.ts';
import { HttpUrl, parse, strict } from '../platform/schema.ts';
import { inquiryTo } from './inquiry.ts';
import { keepFiles } from './probe-files.ts';
import { print, withTools, type Tools } from './tools.ts';

export interface ProbeOptions {
  channel: string;
  submit?: boolean;
  wait?: number;
}

const channels = ['form', 'chat'] as const;
type Channel = (typeof channels)[number];

/** `probe URL --channel form|chat [--submit] [--wait SECONDS] --json`: one inquiry, recorded nowhere but in its output. */
export async function probeCommand(url: string, options: ProbeOptions): Promise<void> {
  const channel = channels.find((kind) => kind === options.channel);
  if (!channel) throw new ReplyBenchError('invalid_input', '--channel must be form or chat.');
  const target = parse(strict({ url: HttpUrl }), { url }).url;
  await withTools(async (tools) => {
    await tools.egress.check(target);
    const refused = options.submit ? await refusalOf(tools, channel, target) : null;
    const result = refused ?? (await drive(tools, channel, target, options));
    print(await report(result));
    if (result.outcome !== 'submitted' && result.outcome !== 'dry_run') process.exitCode = 1;
  });
}

/** What conduct forbids, as a blocked result; the rules that need records cannot be asked here. */
async function refusalOf({ egress }: Tools, kind: Channel, target: string): Promise<DriveResult | null> {
  const subject: ConductSubject = {
    probeId: '',
    companyId: '',
    channelId: '',
    kind,
    target,
    relation: 'competitor',
    industry: null,
    relaxedRules: [],
  };
  const { createGuardedConduct } = await import('../runtime.ts');
  const refusal = await createGuardedConduct(egress).withoutRecords({ clock: systemClock }, subject);
  if (!refusal) return null;
  const nothing = { submittedAt: null, fields: [], evidence: [], messages: [], vendor: null };
  return { outcome: 'blocked', reason: `${refusal.rule}: ${refusal.detail}`, ...nothing };
}

async function drive(
  tools: Tools,
  channel: Channel,
  target: string,
  options: ProbeOptions,
): Promise<DriveResult> {
  const { config, log, browsers } = tools;
  const waitSeconds = options.wait ?? config.REPLYBENCH_CHAT_WAIT_SECONDS;
  const definitions = await loadDefinitions(config.REPLYBENCH_PROBES);
  const drivers = createDrivers({ browsers, definitions, smtpUrl: undefined, chatWaitSeconds: waitSeconds });
  const timeoutMs = (config.REPLYBENCH_PROBE_TIMEOUT_SECONDS + (channel === 'chat' ? waitSeconds : 0)) * 1000;
  return drivers[channel](await inquiryTo(target, config.REPLYBENCH_MAIL_DOMAIN), {
    clock: systemClock,
    log,
    commit: () => Promise.resolve(),
    submit: options.submit ?? false,
    signal: AbortSignal.timeout(timeoutMs),
    pace: config.REPLYBENCH_PACE,
  });
}

async function report(result: DriveResult) {
  const uncertain = result.outcome === 'uncertain';
  return {
    outcome: uncertain ? 'failed' : result.outcome,
    // Without a record to wait in, an unproven submission must not be taken for one.
    reason: uncertain ? `uncertain: ${result.reason ?? 'nothing proves delivery'}` : result.reason,
    vendor: result.vendor,
    submittedAt: result.submittedAt?.toISOString() ?? null,
    firstBotReplyAt: firstReplyBy(result, 'bot'),
    firstHumanReplyAt: firstReplyBy(result, 'human'),
    messages: result.messages.map(({ at, author, text }) => ({ at: at.toISOString(), author, text })),
    fields: result.fields,
    evidence: await keep(result.evidence),
  };
}

/** A greeting from before the question is no reply to it. */
function firstReplyBy({ messages, submittedAt }: DriveResult, author: ChatMessage['author']): string | null {
  if (submittedAt === null) return null;
  const first = messages.find((message) => message.author === author && message.at >= submittedAt);
  return first?.at.toISOString() ?? null;
}

/** Writes evidence to files and returns their paths. */
function keep(evidence: readonly Evidence[]): Promise<string[]> {
  return keepFiles(Object.fromEntries(evidence.map(({ name, bytes }) => [name, bytes])));
}
