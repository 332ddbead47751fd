import { authorise } from '../domain/actor.ts';
import type { Context } from '../platform/context.ts';
import { toPage, type Page } from '../platform/page.ts';
import { parse } from '../platform/schema.ts';
import { selectClocks } from './observations.ts';
import { ProbeListQuery } from './schema.ts';
import {
  findEvidence,
  findProbe,
  selectEvidenceIndex,
  selectProbeEvents,
  selectProbes,
  type ProbeRow,
} from './store.ts';

export async function listProbes(ctx: Context, input: unknown): Promise<Page<ProbeRow>> {
  authorise(ctx.actor, 'read');
  const query = parse(ProbeListQuery, input);
  return toPage(await selectProbes(ctx.db, query), query);
}

/** One probe with its clocks, what happened to it, and the list of its evidence. */
export async function getProbe(ctx: Context, id: string) {
  authorise(ctx.actor, 'read');
  const [probe, clocks, events, evidence] = await Promise.all([
    findProbe(ctx.db, id),
    selectClocks(ctx.db, id),
    selectProbeEvents(ctx.db, id),
    selectEvidenceIndex(ctx.db, id),
  ]);
  return { ...probe, clocks, events, evidence };
}

export async function getEvidence(ctx: Context, probeId: string, id: string) {
  authorise(ctx.actor, 'read');
  return findEvidence(ctx.db, probeId, id);
}
