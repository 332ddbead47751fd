import type { SettleRequest } from './contract.ts';
import { hasCandidate } from './snapshot.ts';

/** Waits for late-rendered forms: a candidate, then a quiet time without changes, at most `limitMs`. */
export function settle({ quietMs, limitMs, candidate }: SettleRequest): Promise<boolean> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limit);
      resolve(hasCandidate());
    };
    const onQuiet = () => {
      if (!candidate || hasCandidate()) finish();
    };
    const restart = () => {
      clearTimeout(quiet);
      quiet = setTimeout(onQuiet, quietMs);
    };
    const observer = new MutationObserver(restart);
    const limit = setTimeout(finish, limitMs);
    observer.observe(document, { childList: true, subtree: true });
    restart();
  });
}
