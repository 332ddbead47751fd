import { Type, type Static } from 'typebox';
import { channelKinds, clockNames } from '../domain/nouns.ts';
import { Id, nullable, strict, Timestamp } from '../platform/schema.ts';

const groupings = ['company', 'channel', 'kind', 'scenario', 'relation', 'all'] as const;
export type Grouping = (typeof groupings)[number];

const Moment = Type.String({ format: 'date-time' });

export const BenchmarkQuery = strict({
  group_by: Type.Enum([...groupings], { default: 'company' }),
  clock: Type.Enum([...clockNames], { default: 'human' }),
  time: Type.Enum(['elapsed', 'working'], { default: 'elapsed' }),
  channel: Type.Optional(
    Type.Union([Type.Enum([...channelKinds]), Id], {
      description: 'form, chat, email, or the id of one channel',
    }),
  ),
  company: Type.Optional(Id),
  from: Type.Optional(Type.String({ format: 'date-time', description: 'Submitted at or after' })),
  to: Type.Optional(Type.String({ format: 'date-time', description: 'Submitted before' })),
  window: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 90 * 86_400,
      description: 'Seconds after which a reply counts as none',
    }),
  ),
  thresholds: Type.Optional(
    Type.String({ pattern: '^\\d{1,8}(,\\d{1,8}){0,19}$', description: 'Seconds, comma-separated' }),
  ),
});
export type BenchmarkQuery = Static<typeof BenchmarkQuery>;

const Seconds = nullable(Type.Number());
const Estimate = Type.Object({ value: Seconds, lower: Seconds, upper: Seconds });

export const BenchmarkGroup = Type.Object({
  id: nullable(Type.String()),
  group: Type.String(),
  n: Type.Integer({ description: 'Delivered inquiries' }),
  events: Type.Integer({ description: 'Clocks that stopped within the window' }),
  censored: Type.Integer({ description: 'No reply yet, or none within the window' }),
  unsure: Type.Integer({ description: 'Stops that rest on a message whose kind is a best guess' }),
  p25: Estimate,
  p50: Estimate,
  p75: Estimate,
  p90: Estimate,
  p95: Estimate,
  within: Type.Array(
    Type.Object({
      threshold_seconds: Type.Integer(),
      value: nullable(Type.Number()),
      lower: nullable(Type.Number()),
      upper: nullable(Type.Number()),
      method: nullable(Type.String()),
    }),
  ),
  rmst: Type.Object({ tau: Seconds, value: Seconds, se: Seconds }),
  naive: Type.Object(
    { responders: Type.Integer(), median: Seconds, mean: Seconds },
    { description: 'What a survey of responders only would say; shown beside, never instead' },
  ),
  reachability: Type.Object({
    delivered: Type.Integer(),
    failed: Type.Integer(),
    blocked: Type.Integer(),
    refused: Type.Integer(),
    uncertain: Type.Integer(),
  }),
});

export const Benchmark = Type.Object({
  group_by: Type.Enum([...groupings]),
  clock: Type.Enum([...clockNames]),
  time: Type.Enum(['elapsed', 'working']),
  window_seconds: nullable(Type.Integer()),
  from: nullable(Moment),
  to: nullable(Moment),
  generated_at: Timestamp,
  groups: Type.Array(BenchmarkGroup),
});
export type Benchmark = Static<typeof Benchmark>;
export type BenchmarkGroup = Static<typeof BenchmarkGroup>;
