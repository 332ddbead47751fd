import type { ImapFlow } from 'imapflow';

/** The promise, or a rejection after `ms`. */
export async function withDeadline<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, expiry]);
  } finally {
    clearTimeout(timer);
  }
}

/** A command's answer; rejects when the connection ends meanwhile or after `ms`, since the command itself may never settle. */
export async function answerOf<T>(
  client: ImapFlow,
  ms: number,
  what: string,
  command: Promise<T>,
): Promise<T> {
  let onClose: () => void = () => undefined;
  const closed = new Promise<never>((_resolve, reject) => {
    onClose = () => reject(new Error(`The connection ended during ${what}`));
    client.once('close', onClose);
  });
  try {
    return await withDeadline(ms, what, Promise.race([command, closed]));
  } finally {
    client.off('close', onClose);
  }
}
