import { createRequire } from 'node:module';
import { ReplyBenchError } from '../../domain/errors.ts';
import type { Rule, Timed } from '../rule.ts';

// The package's types describe an ES module that it is not.
const robotsParser = createRequire(import.meta.url)('robots-parser') as (
  url: string,
  text: string,
) => { isAllowed(url: string, product: string): boolean | undefined };

export interface TextAnswer {
  status: number;
  body: string;
}
/** Fetches a small text; rejects when the host cannot be reached. */
export type FetchText = (url: string) => Promise<TextAnswer>;

const product = 'ReplyBench';
const parsedBytes = 500 * 1024;
const keptMs = 24 * 3_600_000;
const keptAtMost = 10_000;

interface Kept {
  fetchedAt: number;
  answer: TextAnswer | null;
}

/** A site that must not be reached at all is not one that cannot be reached now. */
function unreachable(error: unknown): null {
  if (error instanceof ReplyBenchError && error.code === 'target_not_allowed') throw error;
  return null;
}

/**
 * robots.txt of the page's origin, by RFC 9309: 4xx allows, 5xx and unreachable disallow; kept for 24 h at most,
 * an unreachable one not at all. Rejects with `target_not_allowed` where the guard does.
 */
export function robotsRule(fetchText: FetchText): Rule<Timed> {
  const kept = new Map<string, Kept>();

  async function answerOf(url: string, now: number): Promise<TextAnswer | null> {
    const known = kept.get(url);
    if (known && now - known.fetchedAt < keptMs) return known.answer;
    const answer = await fetchText(url).catch(unreachable);
    if (answer !== null && answer.status < 500) kept.set(url, { fetchedAt: now, answer });
    const oldest = kept.keys().next().value;
    if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
    return answer;
  }

  return async (ctx, { kind, target }) => {
    if (kind === 'email') return null;
    const url = new URL('/robots.txt', target).href;
    const answer = await answerOf(url, ctx.clock.now().getTime());
    if (answer === null) return `${url} is unreachable`;
    if (answer.status >= 500) return `${url} answered ${answer.status}`;
    if (answer.status >= 400) return null;
    const robots = robotsParser(url, answer.body.slice(0, parsedBytes));
    return robots.isAllowed(target, product) === false ? `${url} disallows this page` : null;
  };
}
