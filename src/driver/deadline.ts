/** Thrown when something did not end in time. */
class DeadlineError extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what} did not end within ${milliseconds} ms`);
    this.name = 'DeadlineError';
  }
}

/**
 * Waits for `work`, at most `milliseconds`.
 * @throws DeadlineError; the work itself goes on, and a later rejection of it is swallowed.
 */
export async function within<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(what, milliseconds)), milliseconds);
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** The answer of `work`, or `otherwise` when it fails or takes longer than `milliseconds`. */
export async function orElse<T, O>(work: Promise<T>, milliseconds: number, otherwise: O): Promise<T | O> {
  return within(work, milliseconds, 'it').catch(() => otherwise);
}
