import type { Page } from 'playwright-core';
import type { DriveContext } from '../context.ts';
import type { Asker, ChatMessage } from '../inquiry.ts';
import { type Place, surveyPage } from './frames.ts';
import { hintsOf, type VendorFacts } from './vendor.ts';
import type { Watch } from './watch.ts';
import type { Wire } from './wire.ts';

/** One conversation as it is driven; made by `driveChat`, passed to everything it calls. */
export interface Session {
  page: Page;
  ctx: DriveContext;
  asker: Asker;
  /** The question as it will be typed: one line. */
  question: string;
  /** BCP 47 primary language the conversation is held in. */
  language: string;
  watch: Watch;
  wire: Wire;
  /** Null until, or unless, the page shows a known vendor's signals. */
  vendor: VendorFacts | null;
  /** What stood in the page before the launcher was pressed; null until one was. */
  before: ReadonlySet<string> | null;
  /** Once true, nothing that carries the question is ever sent again. */
  committed: boolean;
  /** Windows that the page opened; they were closed. */
  windows: number;
  filled: { selector: string; role: string; value: string | null }[];
  onMessage: (message: ChatMessage) => void;
}

/** The page as it stands now, with what is known of the vendor pointed out. */
export function survey({ page, vendor }: Session): Promise<Place[]> {
  return surveyPage(page, hintsOf(vendor));
}

/** Resolves after `milliseconds`, at once when the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end, { once: true });
  });
}

/** Asks `check` again and again until it answers something, the time is over or the signal aborts. */
export async function until<T>(
  check: () => Promise<T | null> | T | null,
  { timeout, signal, every = 100 }: { timeout: number; signal: AbortSignal; every?: number },
): Promise<T | null> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await check();
    if (answer !== null) return answer;
    if (signal.aborted || performance.now() >= end) return null;
    await pause(every, signal);
  }
}
