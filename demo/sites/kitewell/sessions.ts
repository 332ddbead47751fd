import { randomUUID } from 'node:crypto';

export type Author = 'visitor' | 'bot' | 'agent' | 'system';

/** One line of a chat. */
export interface Entry {
  author: Author;
  /** Who is shown as the author; empty for system lines. */
  name: string;
  text: string;
}

/** A chat between a visitor and the company. */
export interface Session {
  id: string;
  name: string;
  email: string;
  entries: readonly Entry[];
  say(author: Author, name: string, text: string): void;
  /** Hears all entries so far and every new one, until the returned function is called. */
  listen(listener: (entry: Entry) => void): () => void;
  /** Whether the visitor's page is still connected. */
  present(): boolean;
}

export function openSession(name: string, email: string): Session {
  const entries: Entry[] = [];
  const listeners = new Set<(entry: Entry) => void>();
  return {
    id: randomUUID(),
    name,
    email,
    entries,
    say(author, speaker, text) {
      const entry = { author, name: speaker, text };
      entries.push(entry);
      for (const listener of listeners) listener(entry);
    },
    listen(listener) {
      for (const entry of entries) listener(entry);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    present: () => listeners.size > 0,
  };
}
