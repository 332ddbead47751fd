import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, ReplyBenchError } from '../domain/errors.ts';
import { arrivalTime, headerValues, parseMessage } from '../mailbox/index.ts';
import { classifyMessage } from './classify/classify.ts';
import type { JudgedKind } from './classify/evidence.ts';
import { detectLanguage } from './language.ts';
import { replyText } from './text/reply-text.ts';

/** One line of `classify FILE… | DIR --json`. */
export interface ClassifiedFile {
  file: string;
  /** The best kind; when it is not sure, the first of `reasons` says so. */
  kind: JudgedKind;
  /** ISO 8601 with milliseconds, UTC; null when no Received header has a usable time. */
  receivedAt: string | null;
  text: string;
  /** ISO 639-1 or `unknown`. */
  language: string;
  reasons: string[];
}

/**
 * Classifies message files, and the files of folders in the order of their names. One unreadable file
 * throws: a missing answer must not look like a message. A path that is not there is `invalid_input`.
 */
export async function* classifyFiles(paths: readonly string[]): AsyncIterable<ClassifiedFile> {
  for (const path of paths) {
    for await (const file of filesOf(path)) yield await classifyFile(file);
  }
}

async function classifyFile(file: string): Promise<ClassifiedFile> {
  const message = await parseMessage(await readFile(file));
  const judgement = classifyMessage(message);
  const text = replyText(message);
  const unsure =
    judgement.kind === 'unsure' ? [`unsure: ${judgement.likely} at ${judgement.confidence.toFixed(2)}`] : [];
  return {
    file,
    kind: judgement.likely,
    receivedAt: receivedAt(headerValues(message, 'received')),
    text,
    language: detectLanguage(text),
    reasons: [...unsure, ...judgement.reasons, ...message.faults.map((fault) => `fault: ${fault}`)],
  };
}

function receivedAt(receivedHeaders: string[]): string | null {
  return arrivalTime({ receivedHeaders, internalDate: null, trustedHosts: [] })?.at.toISOString() ?? null;
}

async function* filesOf(path: string): AsyncIterable<string> {
  const found = await stat(path).catch((error) => {
    throw new ReplyBenchError('invalid_input', `${path} cannot be read: ${messageOf(error)}`);
  });
  if (!found.isDirectory()) {
    yield path;
    return;
  }
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesOf(inner);
    else if (entry.isFile() && !entry.name.startsWith('.')) yield inner;
  }
}
