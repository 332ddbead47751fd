import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { hostOf, type Rule, type Timed } from '../rule.ts';

interface NeverWords {
  lines: string[];
  transactions: string[];
}

const words = parse(readFileSync(new URL('never.yaml', import.meta.url), 'utf8')) as NeverWords;
const lines = new Set(words.lines);
const transactions = new Set(words.transactions);

/** Emergency, health, crisis and charity lines are never probed, nor anything that books or orders. */
export const never: Rule<Timed> = (_ctx, subject) => {
  const hostWords = wordsOf(hostOf(subject));
  const pathWords =
    subject.kind === 'email' ? wordsOf(subject.target.split('@')[0] ?? '') : wordsOf(pathOf(subject.target));
  const line = [...wordsOf(subject.industry ?? ''), ...hostWords, ...pathWords].find((word) =>
    lines.has(word),
  );
  const transaction = pathWords.find((word) => transactions.has(word));
  if (line) return Promise.resolve(`"${line}" points to a line that people in need depend on`);
  if (transaction) return Promise.resolve(`"${transaction}" points to a booking or an order`);
  return Promise.resolve(null);
};

function pathOf(url: string): string {
  return decodeURIComponentSafely(new URL(url).pathname);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
