/**
 * Every way ReplyBench says no, with the HTTP status it is rendered as.
 * The domain knows no HTTP: the status is a number that `api/problem.ts` reads.
 */
export const errorCatalogue = {
  invalid_input: { status: 400, title: 'The input is not valid' },
  unauthenticated: { status: 401, title: 'An API key is needed' },
  forbidden: { status: 403, title: 'The key does not allow this' },
  not_found: { status: 404, title: 'There is no such thing' },
  conflict: { status: 409, title: 'The request conflicts with what is stored' },
  idempotency_in_progress: { status: 409, title: 'A request with this Idempotency-Key is still running' },
  idempotency_mismatch: { status: 422, title: 'This Idempotency-Key was used with another request' },
  target_not_allowed: { status: 422, title: 'The target is not an address ReplyBench may reach' },
  refused: { status: 422, title: 'A conduct rule refused this' },
  too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'The content type is not supported' },
  rate_limited: { status: 429, title: 'Too many requests' },
  configuration: { status: 500, title: 'The configuration is not valid' },
  internal: { status: 500, title: 'Something went wrong inside ReplyBench' },
  unavailable: { status: 503, title: 'A part ReplyBench depends on is unreachable' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** One fault in the input: `pointer` is a JSON pointer (RFC 6901) to it. */
export interface InputFault {
  pointer: string;
  detail: string;
}

export interface ErrorOptions {
  faults?: readonly InputFault[];
  cause?: unknown;
}

/** The one error type that features throw on purpose; `detail` says what to do. */
export class ReplyBenchError extends Error {
  readonly code: ErrorCode;
  readonly faults: readonly InputFault[];

  constructor(code: ErrorCode, detail: string, { faults = [], cause }: ErrorOptions = {}) {
    super(detail, { cause });
    this.name = 'ReplyBenchError';
    this.code = code;
    this.faults = faults;
  }
}

/** The message of anything thrown, for logs and reasons. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
