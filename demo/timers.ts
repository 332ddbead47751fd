import { messageOf } from './thrown.ts';

/** Delayed jobs in demo seconds; `close` forgets those not begun and waits for those running. */
export interface Timers {
  after(seconds: number, job: () => void | Promise<void>): void;
  close(): Promise<void>;
}

/** `speed` 10 makes a demo second last 100 ms; a job that throws is logged and changes nothing else. */
export function createTimers(speed: number, log: (line: string) => void): Timers {
  const waiting = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();

  const run = async (job: () => void | Promise<void>) => {
    try {
      await job();
    } catch (thrown) {
      log(`a delayed job failed: ${messageOf(thrown)}`);
    }
  };

  return {
    after(seconds, job) {
      const timer = setTimeout(
        () => {
          waiting.delete(timer);
          const done = run(job).finally(() => running.delete(done));
          running.add(done);
        },
        (seconds * 1000) / speed,
      );
      waiting.add(timer);
    },
    async close() {
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
      await Promise.all(running);
    },
  };
}
