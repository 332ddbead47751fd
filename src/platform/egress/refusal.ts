import { messageOf, ReplyBenchError } from '../../domain/errors.ts';

export interface Refusal {
  readonly status: number;
  /** Domain code, sent as `ReplyBench-Egress` so that a driver can tell the guard's answer from a site's. */
  readonly code: string;
  readonly text: string;
}

/** How the proxy answers for something that could not be reached. */
export function refusalOf(error: unknown): Refusal {
  const detail = messageOf(error);
  const text = `ReplyBench's egress guard: ${detail}\n`;
  if (error instanceof ReplyBenchError && error.code === 'target_not_allowed') {
    return { status: 403, code: error.code, text };
  }
  return { status: 502, code: 'unavailable', text };
}

export const egressHeader = 'ReplyBench-Egress';
