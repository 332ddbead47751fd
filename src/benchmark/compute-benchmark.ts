import { authorise } from '../domain/actor.ts';
import { commonHorizon } from '../domain/survival-mean.ts';
import { parseCalendar, type WorkingCalendar } from '../domain/working-time.ts';
import type { Context } from '../platform/context.ts';
import { invalid, parse } from '../platform/schema.ts';
import { curveOf, measureGroup } from './measure.ts';
import { observe } from './observe.ts';
import { BenchmarkQuery, type Benchmark, type BenchmarkGroup } from './schema.ts';
import {
  selectCalendars,
  selectDispositions,
  selectObservations,
  type DispositionRow,
  type ObservationRow,
} from './store.ts';

// Five minutes, an hour, a day, five working days; in working time a day is taken as eight hours.
const defaultThresholds = {
  elapsed: [300, 3600, 86_400, 432_000],
  working: [300, 3600, 28_800, 144_000],
} as const;

/**
 * Percentiles, shares and restricted means of a clock, per group, silence counted as censored time
 * (input: `BenchmarkQuery`). Groups come fastest first; those whose median is not reached come last.
 * @throws ReplyBenchError `invalid_input`.
 */
export async function computeBenchmark(ctx: Context, input: unknown): Promise<Benchmark> {
  authorise(ctx.actor, 'read');
  const query = parse(BenchmarkQuery, input);
  checkPeriod(query);
  const [observations, dispositions] = await Promise.all([
    selectObservations(ctx.db, query),
    selectDispositions(ctx.db, query),
  ]);
  const calendars = query.time === 'working' ? await loadCalendars(ctx, observations) : undefined;
  return {
    group_by: query.group_by,
    clock: query.clock,
    time: query.time,
    window_seconds: query.window ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    generated_at: ctx.clock.now(),
    groups: measureGroups(ctx.clock.now(), query, { observations, dispositions, calendars }).sort(
      fastestFirst,
    ),
  };
}

function checkPeriod({ from, to }: BenchmarkQuery): void {
  if (from === undefined || to === undefined || new Date(from) < new Date(to)) return;
  throw invalid([{ pointer: '/to', detail: 'must be later than from' }]);
}

async function loadCalendars(
  ctx: Context,
  rows: readonly ObservationRow[],
): Promise<Map<string, WorkingCalendar>> {
  const companies = await selectCalendars(ctx.db, [...new Set(rows.map((row) => row.company_id))]);
  return new Map(
    companies.map(({ id, time_zone, weekly_hours, closures }) => [
      id,
      parseCalendar({ timeZone: time_zone, weekly: weekly_hours, closures }),
    ]),
  );
}

interface Loaded {
  observations: readonly ObservationRow[];
  dispositions: readonly DispositionRow[];
  calendars: ReadonlyMap<string, WorkingCalendar> | undefined;
}

function measureGroups(now: Date, query: BenchmarkQuery, loaded: Loaded): BenchmarkGroup[] {
  const rowsByGroup = Map.groupBy(loaded.observations, (row) => row.group_id);
  const endsByGroup = Map.groupBy(loaded.dispositions, (row) => row.group_id);
  const thresholds = query.thresholds?.split(',').map(Number) ?? defaultThresholds[query.time];
  const groups = [...endsByGroup].map(([id, dispositions]) => {
    const observations = (rowsByGroup.get(id) ?? []).map((row) =>
      observe(row, { now, windowSeconds: query.window, calendar: loaded.calendars?.get(row.company_id) }),
    );
    return { id, dispositions, observations, curve: curveOf(observations) };
  });
  const tau = commonHorizon(groups.map(({ curve }) => curve));
  return groups.map(({ id, dispositions, observations, curve }) => ({
    id,
    group: dispositions[0]?.group_name ?? '',
    ...measureGroup({ curve, observations, thresholds, tau }),
    reachability: reachabilityOf(dispositions, curve.n),
  }));
}

function reachabilityOf(
  dispositions: readonly DispositionRow[],
  delivered: number,
): BenchmarkGroup['reachability'] {
  const count = (matches: (row: DispositionRow) => boolean) =>
    dispositions.filter(matches).reduce((sum, row) => sum + row.probes, 0);
  return {
    delivered,
    failed: count(({ state }) => state === 'failed'),
    blocked: count(({ state }) => state === 'blocked'),
    refused: count(({ state }) => state === 'refused'),
    uncertain: count(
      ({ state, reason }) => state === 'uncertain' || (state === 'closed' && reason === 'uncertain'),
    ),
  };
}

/** By median, then by restricted mean where medians are equal or not reached. */
function fastestFirst(a: BenchmarkGroup, b: BenchmarkGroup): number {
  const median = ({ p50 }: BenchmarkGroup) => p50.value ?? Infinity;
  const mean = ({ rmst }: BenchmarkGroup) => rmst.value ?? Infinity;
  if (median(a) !== median(b)) return median(a) - median(b);
  return mean(a) === mean(b) ? a.group.localeCompare(b.group) : mean(a) - mean(b);
}
