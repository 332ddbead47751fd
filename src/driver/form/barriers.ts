import type { Page } from 'playwright-core';
import type { Barrier } from '../page/driving/gate-contract.ts';
import { callPage } from '../page-bundle.ts';
import { humanityAsking, papersAsking, payAsking, queueing, scriptAsking } from './barrier-words.ts';
import type { Verdict } from './outcome.ts';
import { allWords, wordMatcher, type WordLists } from './wording.ts';

const anyOf = (lists: WordLists) => wordMatcher(allWords(lists));

/** What a page may want before it lets anybody in, the surest sign first. */
const kinds: readonly (readonly [string, (text: string) => boolean])[] = [
  ['humanity', anyOf(humanityAsking)],
  ['waiting_room', anyOf(queueing)],
  ['javascript', anyOf(scriptAsking)],
  ['identity', anyOf(papersAsking)],
  ['paywall', anyOf(payAsking)],
];

/** A page that lets nobody in says little else. */
const longestNotice = 1500;

/** How a probe ends at a page that shows no form because it lets nobody in; null when it is just a page without one. */
export async function barrierOf(page: Page): Promise<Verdict | null> {
  const barrier = await callPage(page.mainFrame(), 'driving.barrier').catch(() => null);
  if (barrier === null) return null;
  const kind = kindOf(barrier);
  return kind === null ? null : { outcome: 'blocked', reason: `${kind}: ${barrier.title.slice(0, 100)}` };
}

/** The same for a page that wants a password. */
export async function loginOf(page: Page): Promise<Verdict | null> {
  const barrier = await callPage(page.mainFrame(), 'driving.barrier').catch(() => null);
  return barrier?.password === true ? { outcome: 'blocked', reason: 'login' } : null;
}

function kindOf({ title, text, file }: Barrier): string | null {
  if (text.length > longestNotice) return null;
  const found = kinds.find(([, says]) => says(`${title} ${text}`))?.[0] ?? null;
  return found === 'identity' && !file ? null : found;
}
