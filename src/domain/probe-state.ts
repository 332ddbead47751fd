/** The life of a probe: planned → … → closed, and the ways it can end before. */
export const probeStates = [
  'planned',
  'queued',
  'started',
  'committed',
  'submitted',
  'waiting',
  'uncertain',
  'closed',
  'failed',
  'blocked',
  'refused',
  'cancelled',
] as const;
export type ProbeState = (typeof probeStates)[number];

const next: Readonly<Record<ProbeState, readonly ProbeState[]>> = {
  planned: ['queued', 'refused', 'cancelled'],
  // Back to planned: its job was lost with the queue.
  queued: ['started', 'planned', 'refused', 'cancelled'],
  // Back to queued: the worker died before the point of no return.
  started: ['committed', 'queued', 'failed', 'blocked', 'refused', 'cancelled'],
  committed: ['submitted', 'uncertain', 'failed'],
  submitted: ['waiting'],
  waiting: ['closed', 'failed'],
  // Failed: it bounced, or its driver knew after all that nothing was delivered.
  uncertain: ['waiting', 'failed', 'closed'],
  // A bounce that came within the window was read after its end.
  closed: ['failed'],
  // Somebody answered what seemed to have bounced.
  failed: ['waiting'],
  blocked: [],
  refused: [],
  cancelled: [],
};

/** The states from which `to` can be reached. */
export function statesBefore(to: ProbeState): ProbeState[] {
  return probeStates.filter((from) => next[from].includes(to));
}
