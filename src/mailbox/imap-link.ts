import type { ImapFlow } from 'imapflow';

/** What the server says between commands. */
export interface Link {
  /** A message came since the last `clear`. */
  hinted: boolean;
  clear(): void;
  /** Resolves on a hint or after `ms`; rejects when the connection is gone. */
  next(ms: number): Promise<'hint' | 'poll'>;
  dispose(): void;
}

/** Listens to a client that has not connected yet; an abort closes it. */
export function watchLink(client: ImapFlow, signal: AbortSignal): Link {
  let lost: Error | null = null;
  let wake: () => void = () => undefined;
  const lose = (error: Error): void => {
    lost ??= error;
    wake();
  };
  const stop = (): void => {
    lose(new Error('The mailbox is being closed'));
    client.close();
  };
  const link: Link = {
    hinted: false,
    clear: () => {
      link.hinted = false;
    },
    next: async (ms) => {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        // Reading may have taken longer than the pause until the next poll.
        timer = setTimeout(resolve, Math.max(0, ms));
        if (link.hinted || lost) {
          resolve();
        }
      });
      clearTimeout(timer);
      if (lost) {
        throw lost;
      }
      return link.hinted ? 'hint' : 'poll';
    },
    dispose: () => signal.removeEventListener('abort', stop),
  };
  // Without a listener an 'error' event would end the process.
  client.on('error', lose);
  client.on('close', () => lose(new Error(client.byeReason ?? 'The server closed the connection')));
  client.on('exists', () => {
    link.hinted = true;
    wake();
  });
  signal.addEventListener('abort', stop);
  return link;
}
