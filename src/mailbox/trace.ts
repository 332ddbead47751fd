/** What the listener knows of a message besides its bytes. */
export interface Transmission {
  /** `''` for the null sender. */
  from: string;
  to: readonly string[];
  /** What the client called itself, as sent. */
  clientName: string;
  clientAddress: string;
  /** Our own name, the `by` of the Received line. */
  serverName: string;
  /** `ESMTP`, `ESMTPS`, … (RFC 3848). */
  protocol: string;
  id: string;
  receivedAt: Date;
}

const fieldStart = /^(?:From [^\r\n]*\r?\n)?[!-9;-~]+[ \t]*:/;
const emptyHead = /^\r?\n/;

/**
 * Puts our own trace headers on top (RFC 5321 4.4), so that the stored message tells by itself whom it
 * was for and when it came. A message without any header gets the empty line that ends ours.
 */
export function withTrace(message: Buffer, transmission: Transmission): Buffer {
  const start = message.toString('latin1', 0, 1000);
  const separator = fieldStart.test(start) || emptyHead.test(start) ? '' : '\r\n';
  return Buffer.concat([Buffer.from(traceHeaders(transmission) + separator), message]);
}

function traceHeaders(transmission: Transmission): string {
  const { from, to, receivedAt } = transmission;
  const [only, ...others] = to;
  // More than one recipient is not told to each other here (RFC 5321 7.2).
  const forClause = only !== undefined && others.length === 0 ? `\r\n\tfor <${printable(only)}>` : '';
  const lines = [
    `Return-Path: <${printable(from)}>`,
    ...to.map((address) => `Delivered-To: ${printable(address)}`),
    `Received: from ${word(transmission.clientName)} ([${word(transmission.clientAddress)}])`,
    `\tby ${word(transmission.serverName)} with ${word(transmission.protocol)} id ${word(transmission.id)}${forClause};`,
    `\t${rfcDate(receivedAt)}`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** Control characters would start a header of the sender's own making. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '?');
}

/** Keeps a name of the client's choosing from ending a clause or opening a comment. */
function word(text: string): string {
  return text.replace(/[^!-'*-:<-[\]-~]/g, '?') || 'unknown';
}

function rfcDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}
