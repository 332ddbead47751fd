import type { AddressInfo } from 'node:net';
import { domainToASCII } from 'node:url';

import {
  SMTPServer,
  type SMTPServerDataStream,
  type SMTPServerError,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server';

import { messageOf, ReplyBenchError } from '../domain/errors.ts';
import { createClientMeter, defaultSmtpLimits, type ClientMeter, type SmtpLimits } from './smtp-limits.ts';
import type { MailSource, SourceContext, SourceState } from './source.ts';
import { withTrace } from './trace.ts';

export interface SmtpListenerOptions extends SourceContext {
  /** Which recipients are ours; others are refused at RCPT, so no bounce is ever written here. */
  acceptRecipient(address: string): boolean | Promise<boolean>;
  /** 127.0.0.1 unless told otherwise. */
  host?: string;
  /** 0 takes a free port. */
  port: number;
  /** Our name in the greeting and in the Received line. */
  name?: string;
  /** PEM; with it STARTTLS is offered. */
  tls?: { key: string; cert: string };
  limits?: Partial<SmtpLimits>;
}

export interface SmtpListener extends MailSource {
  readonly port: number;
}

/** What the handlers of one listener share. */
interface Reception {
  options: SmtpListenerOptions;
  limits: SmtpLimits;
  name: string;
  meter: ClientMeter;
  state: SourceState;
  pendingBytes: number;
  inFlight: Set<Promise<void>>;
  closing: boolean;
}

type Done = (error?: Error | null) => void;

/** A catch-all: every address at one of the operator's domains, and the bare postmaster (RFC 5321 4.5.1). */
export function catchAll(domains: readonly string[]): (address: string) => boolean {
  const own = new Set(domains.map(normalDomain));
  return (address) =>
    own.has(normalDomain(address.slice(address.lastIndexOf('@') + 1))) ||
    address.toLowerCase() === 'postmaster';
}

function normalDomain(domain: string): string {
  return domainToASCII(domain.trim()) || domain.trim().toLowerCase();
}

/** Listens for messages; resolves when bound. 250 is answered only after `deliver` has resolved. */
export async function listenSmtp(options: SmtpListenerOptions): Promise<SmtpListener> {
  const limits = { ...defaultSmtpLimits, ...options.limits };
  const reception: Reception = {
    options,
    limits,
    name: options.name ?? 'replybench.invalid',
    meter: createClientMeter(limits, options.clock),
    state: {
      connected: false,
      lastSuccessAt: null,
      lastError: null,
      retryAt: null,
      folders: [],
      missingFolders: [],
    },
    pendingBytes: 0,
    inFlight: new Set(),
    closing: false,
  };
  const server = new SMTPServer(serverOptions(reception));
  server.on('error', (error) => options.log.debug({ err: error }, 'smtp connection failed'));
  const port = await bind(server, options);
  reception.state.connected = true;
  return {
    mailboxId: options.mailboxId,
    port,
    state: () => ({ ...reception.state }),
    close: () => close(server, reception),
  };
}

function serverOptions(reception: Reception): SMTPServerOptions {
  const { options, limits, meter } = reception;
  return {
    name: reception.name,
    banner: 'ReplyBench',
    logger: false,
    disabledCommands: options.tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    ...options.tls,
    authOptional: true,
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    size: limits.messageBytes,
    rejectOversized: true,
    maxClients: limits.connections,
    socketTimeout: limits.idleMs,
    closeTimeout: 20,
    onConnect: (session, done) => answer(done, () => admit(reception, session)),
    onClose: (session) => meter.leave(session.remoteAddress, session.id),
    onMailFrom: (_from, session, done) => answer(done, () => admitMessage(reception, session)),
    onRcptTo: (to, session, done) => answer(done, () => admitRecipient(reception, to.address, session)),
    onData: (stream, session, done) => answer(done, () => receive(reception, stream, session)),
  };
}

/** Runs a step of the dialogue; what it throws becomes the reply. */
function answer(done: Done, step: () => void | Promise<void>): void {
  void (async () => step())().then(
    () => done(),
    (thrown: unknown) => done(thrown instanceof Error ? thrown : new Error(String(thrown))),
  );
}

function reply(responseCode: number, text: string): SMTPServerError {
  return Object.assign(new Error(text), { responseCode });
}

function admit(reception: Reception, session: SMTPServerSession): void {
  if (reception.closing) {
    throw reply(421, 'Shutting down, try again later');
  }
  if (!reception.meter.enter(session.remoteAddress, session.id)) {
    throw reply(421, 'Too many connections from your address, try again later');
  }
}

function admitMessage(reception: Reception, session: SMTPServerSession): void {
  if (reception.closing) {
    throw reply(421, 'Shutting down, try again later');
  }
  if (!reception.meter.message(session.remoteAddress)) {
    throw reply(450, 'Too many messages from your address, try again in a minute');
  }
}

async function admitRecipient(
  reception: Reception,
  address: string,
  session: SMTPServerSession,
): Promise<void> {
  if (session.envelope.rcptTo.length >= reception.limits.recipientsPerMessage) {
    throw reply(452, 'Too many recipients');
  }
  const ours = await temporary(reception, async () => reception.options.acceptRecipient(address));
  if (!ours) {
    throw reply(550, 'No such recipient here');
  }
}

/** Octets of one message that are held in memory. */
interface Holding {
  octets: number;
}

async function receive(
  reception: Reception,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<void> {
  const holding: Holding = { octets: 0 };
  try {
    const message = await collect(reception, stream, holding);
    const storing = store(reception, message, session);
    const settled = storing.catch(() => undefined);
    reception.inFlight.add(settled);
    await storing.finally(() => reception.inFlight.delete(settled));
  } finally {
    reception.pendingBytes -= holding.octets;
  }
}

async function store(reception: Reception, message: Buffer, session: SMTPServerSession): Promise<void> {
  const { clock, deliver, mailboxId } = reception.options;
  const receivedAt = clock.now();
  const { mailFrom, rcptTo } = session.envelope;
  const envelopeTo = rcptTo.map(({ address }) => address);
  const envelopeFrom = mailFrom ? mailFrom.address : '';
  const raw = withTrace(message, {
    from: envelopeFrom,
    to: envelopeTo,
    clientName: session.hostNameAppearsAs,
    clientAddress: session.remoteAddress,
    serverName: reception.name,
    protocol: session.transmissionType,
    id: session.id,
    receivedAt,
  });
  const unfoldered = { folder: null, uid: null, uidValidity: null };
  const origin = { receivedAt, receivedBy: 'listener' as const, mailboxId, ...unfoldered };
  await temporary(reception, () =>
    deliver({ raw, size: raw.byteLength, truncated: false, ...origin, envelopeTo, envelopeFrom }),
  );
  reception.state.lastSuccessAt = clock.now();
}

/** Reads a message to its end, keeping it only while it is within the limits. */
async function collect(
  reception: Reception,
  stream: SMTPServerDataStream,
  holding: Holding,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let full = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    full ||= stream.sizeExceeded || reception.pendingBytes + chunk.byteLength > reception.limits.pendingBytes;
    if (!full) {
      chunks.push(chunk);
      holding.octets += chunk.byteLength;
      reception.pendingBytes += chunk.byteLength;
    }
  }
  if (stream.sizeExceeded) {
    throw reply(552, `Message exceeds the size limit of ${reception.limits.messageBytes} octets`);
  }
  if (full) {
    throw reply(452, 'Out of memory for messages, try again later');
  }
  return Buffer.concat(chunks);
}

/** A failure on our side is the sender's reason to try again, never to give up. */
async function temporary<T>(reception: Reception, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (thrown) {
    const { clock, log } = reception.options;
    reception.state.lastError = { at: clock.now(), fault: 'storage', message: messageOf(thrown) };
    log.error({ err: thrown }, 'a message could not be stored, the sender was told to try again');
    throw reply(451, 'Local error in processing, try again later');
  }
}

function bind(server: SMTPServer, { host = '127.0.0.1', port }: SmtpListenerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: Error): void =>
      reject(
        new ReplyBenchError(
          'unavailable',
          `The SMTP listener cannot bind ${host}:${port}: ${cause.message}`,
          { cause },
        ),
      );
    server.server.once('error', refuse);
    server.listen(port, host, () => {
      server.server.off('error', refuse);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

/** New messages are put off, those being stored are waited for, then connections end with 421. */
async function close(server: SMTPServer, reception: Reception): Promise<void> {
  reception.closing = true;
  reception.state.connected = false;
  await Promise.all(reception.inFlight);
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
