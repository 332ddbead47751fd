import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { orElse } from '../deadline.ts';
import type { Evidence } from '../inquiry.ts';

const largestTrace = 4_000_000;
const endMs = 2000;

export interface Trace {
  /** Ends the recording; what was recorded is kept only when `keep`, and when it is not too large. */
  end(keep: boolean): Promise<Evidence | null>;
}

/**
 * Records what was done to the page, with times, console and errors, which costs about 2 % of a probe's CPU time; with
 * `snapshots` also the page before and after each step and its network, which costs about 20 %.
 */
export async function startTrace(page: Page, { snapshots }: { snapshots: boolean }): Promise<Trace> {
  const { tracing } = page.context();
  let running = await tracing.start({ snapshots, screenshots: false, sources: false }).then(
    () => true,
    () => false,
  );
  return {
    async end(keep) {
      if (!running) return null;
      running = false;
      const stopped = keep ? save(page) : tracing.stop().then(() => null);
      return orElse(stopped, endMs, null);
    },
  };
}

async function save(page: Page): Promise<Evidence | null> {
  const folder = await mkdtemp(join(tmpdir(), 'replybench-trace-'));
  const path = join(folder, 'trace.zip');
  try {
    await page.context().tracing.stop({ path });
    const bytes = await readFile(path);
    return bytes.length > largestTrace ? null : { name: 'trace.zip', contentType: 'application/zip', bytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
