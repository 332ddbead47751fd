import { readFileSync } from 'node:fs';
import type { JudgedKind } from '../../../src/reply/classify/evidence.ts';

/** One labelled message, written for the project. `text`: what was newly written, where it matters. */
export interface LabelledMessage {
  name: string;
  kind: JudgedKind;
  raw: string;
  text?: string;
}

/**
 * Reads the messages of one part: each starts with a line `=== kind name`, and may end with `--- text`
 * and what was newly written in it.
 */
export function labelled(part: string): LabelledMessage[] {
  return readFileSync(new URL(`${part}.txt`, import.meta.url), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [kind = '', ...name] = head.split(' ');
      const [raw = '', text] = lines.join('\n').split('\n--- text\n');
      const message = { name: name.join(' '), kind: kind as JudgedKind, raw };
      return text === undefined ? message : { ...message, text: text.trim() };
    });
}
