import { Type, type Static } from 'typebox';
import { probeStates } from '../domain/probe-state.ts';
import { pageProperties } from '../platform/page.ts';
import { Id, nullable, strict, Timestamp } from '../platform/schema.ts';

const WindowSeconds = Type.Integer({
  minimum: 1,
  maximum: 90 * 86_400,
  default: 7 * 86_400,
  description: 'How long a reply is waited for',
});

export const ProbeInput = strict({
  channel_id: Id,
  scenario_id: Type.Optional(Id),
  persona_id: Type.Optional(Id),
  run_at: Type.Optional(Type.String({ format: 'date-time', description: 'Not before; now when absent' })),
  window_seconds: WindowSeconds,
});
export type ProbeInput = Static<typeof ProbeInput>;

export const ProbeReceipt = Type.Object({ id: Id, state: Type.Enum([...probeStates]) });

export const Probe = Type.Object({
  id: Id,
  company_id: Id,
  channel_id: Id,
  scenario_id: Id,
  persona_id: Id,
  schedule_id: nullable(Id),
  slot: nullable(Timestamp),
  state: Type.Enum([...probeStates]),
  reason: nullable(Type.String()),
  alias: Type.String(),
  run_at: Timestamp,
  window_seconds: Type.Integer(),
  attempts: Type.Integer(),
  planned_at: Timestamp,
  queued_at: nullable(Timestamp),
  started_at: nullable(Timestamp),
  committed_at: nullable(Timestamp),
  submitted_at: nullable(Timestamp),
  window_ends_at: nullable(Timestamp),
  closed_at: nullable(Timestamp),
  vendor: nullable(Type.String()),
  fields: Type.Array(
    Type.Object({ selector: Type.String(), role: Type.String(), value: nullable(Type.String()) }),
  ),
});

export const ProbeDetail = Type.Object({
  ...Probe.properties,
  clocks: Type.Array(
    Type.Object({
      clock: Type.String(),
      stopped_at: nullable(Timestamp),
      elapsed_seconds: nullable(Type.Number()),
      working_seconds: nullable(Type.Number()),
      unsure: Type.Boolean(),
    }),
  ),
  events: Type.Array(
    Type.Object({ at: Timestamp, actor: Type.String(), type: Type.String(), data: Type.Unknown() }),
  ),
  evidence: Type.Array(Type.Object({ id: Id, name: Type.String(), content_type: Type.String() })),
});

export const ProbeListQuery = strict({
  ...pageProperties,
  company_id: Type.Optional(Id),
  channel_id: Type.Optional(Id),
  state: Type.Optional(Type.Enum([...probeStates])),
});
export type ProbeListQuery = Static<typeof ProbeListQuery>;
