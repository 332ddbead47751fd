import { readFileSync } from 'node:fs';
import type { JudgedKind } from '../../../src/reply/classify/evidence.ts';

/** One whole message file, written by people who had not seen the classifier. */
export interface WholeMessage {
  /** Folder and file. */
  file: string;
  raw: Buffer;
  kind: JudgedKind;
  /** ISO 639-1. */
  language: string;
  /** ISO 8601; null when the message has no usable Received header. */
  receivedAt: string | null;
  /** What was newly written; null where it does not matter. */
  text: string | null;
  probe: { channel: 'form' | 'chat' | 'email'; sentAt: string; subject: string; text: string };
}

/** `tune` may be looked at; `final` is judged and not read. */
export type WholeSet = 'tune' | 'final';

interface Truth extends Omit<WholeMessage, 'file' | 'raw'> {
  set: WholeSet;
}

/** Reads the messages of one set from the folders beside this file, each with a `truth.json`. */
export function wholeMessages(set: WholeSet, folders: readonly string[] = ['wide', 'north']): WholeMessage[] {
  return folders.flatMap((folder) => {
    const base = new URL(`${folder}/`, import.meta.url);
    const truth = JSON.parse(readFileSync(new URL('truth.json', base), 'utf8')) as Record<string, Truth>;
    return Object.entries(truth)
      .filter(([, message]) => message.set === set)
      .map(([file, { set: _set, ...message }]) => ({
        ...message,
        file: `${folder}/${file}`,
        raw: readFileSync(new URL(file, base)),
      }));
  });
}
