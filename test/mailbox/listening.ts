import { catchAll, listenSmtp, type SmtpListener, type SmtpListenerOptions } from '../../src/mailbox/smtp.ts';
import type { Delivery } from '../../src/mailbox/source.ts';
import { createLog } from '../../src/platform/log.ts';

/** The listener's clock in these tests. */
export const now = new Date('2026-11-03T09:15:02.345Z');

export const mail = 'From: Ann <ann@shop.test>\r\nSubject: Re: hours\r\n\r\nFrom nine to five.\r\n';

const open: SmtpListener[] = [];

/** Starts a listener for `probe.test` that keeps what it is given. */
export async function listen(changes: Partial<SmtpListenerOptions> = {}) {
  const deliveries: Delivery[] = [];
  const listener = await listenSmtp({
    mailboxId: 'm1',
    deliver: async (delivery) => void deliveries.push(delivery),
    clock: { now: () => now },
    log: createLog({ level: 'silent' }),
    acceptRecipient: catchAll(['probe.test', 'Bücher.test']),
    port: 0,
    name: 'mx.probe.test',
    ...changes,
  });
  open.push(listener);
  return { listener, deliveries };
}

export async function closeListeners(): Promise<void> {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
}

export function textOf(delivery: Delivery | undefined): string {
  return Buffer.from(delivery?.raw ?? []).toString();
}
