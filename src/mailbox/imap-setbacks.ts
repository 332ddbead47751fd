import type { FolderCursor } from './source.ts';

/** How to read on from a place where fetching has failed before. */
export interface Caution {
  batchMessages: number;
  /** Ask only for the beginning of the first message. */
  excerptFirst: boolean;
  /** Record the first message without its content: the server does not hand it over. */
  skipFirst: boolean;
}

/** Failures in a row at one place of each folder. */
export interface Setbacks {
  at(folder: string, cursor: FolderCursor): Caution;
  note(folder: string, cursor: FolderCursor): void;
}

const fullBatch = 100;
const singlesAfter = 2;
const excerptAfter = 4;
/** With the usual back-off some four minutes of trying. */
const skipAfter = 8;

/**
 * One message that a server cannot hand over (a broken file, a line too slow for the deadline) must not
 * keep a mailbox from being read: step by step less is asked for, until the message is left behind, visibly.
 */
export function createSetbacks(): Setbacks {
  const places = new Map<string, { place: string; failures: number }>();
  const placeOf = ({ uidValidity, lastUid }: FolderCursor): string => `${uidValidity}/${lastUid}`;
  const failuresAt = (folder: string, cursor: FolderCursor): number => {
    const known = places.get(folder);
    return known?.place === placeOf(cursor) ? known.failures : 0;
  };
  return {
    at: (folder, cursor) => {
      const failures = failuresAt(folder, cursor);
      return {
        batchMessages: failures >= singlesAfter ? 1 : fullBatch,
        excerptFirst: failures >= excerptAfter,
        skipFirst: failures >= skipAfter,
      };
    },
    note: (folder, cursor) => {
      places.set(folder, { place: placeOf(cursor), failures: failuresAt(folder, cursor) + 1 });
    },
  };
}
