import { readReceived, type ReceivedStamp } from './received.ts';
import type { ArrivalEvidence } from './source.ts';

export { receivedHeadersOf } from './received.ts';

export interface ArrivalInput {
  /** Values of the Received headers, topmost first. */
  receivedHeaders: readonly string[];
  internalDate: Date | null;
  /** Names of the mailbox's own servers, themselves or a parent domain; empty when not known. */
  trustedHosts: readonly string[];
  /** When the message was read: nothing can have arrived later. */
  readAt?: Date;
}

export interface Arrival {
  at: Date;
  by: Exclude<ArrivalEvidence, 'listener'>;
  /** Host that wrote the Received header used, or the topmost one: what `trustedHosts` can be learnt from. */
  host: string | null;
}

/** How far two honest clocks may differ before one of them is wrong. */
const clockTolerance = 5 * 60_000;
const earliest = Date.UTC(1990, 0, 1);

/**
 * When our own edge received a message: the topmost Received written by the mailbox's own server
 * (RFC 5321 4.4: each server puts its line on top), else INTERNALDATE; null when neither can be used.
 * The sender's `Date` has no say. Lower Received lines belong to the sender and are a last resort.
 */
export function arrivalTime(input: ArrivalInput): Arrival | null {
  const stamps = input.receivedHeaders.map(readReceived);
  const own = ownStamp(stamps, input.trustedHosts);
  const possible = (date: Date | null): date is Date => date !== null && isPossible(date, input.readAt);
  const host = own?.by ?? stamps[0]?.by ?? null;
  if (own && own.zoned && possible(own.at)) {
    return { at: own.at, by: 'received', host };
  }
  if (possible(input.internalDate)) {
    return { at: input.internalDate, by: 'internaldate', host };
  }
  const fallback = [own, ...stamps].find((stamp) => stamp && possible(stamp.at));
  return fallback?.at ? { at: fallback.at, by: 'received', host: fallback.by } : null;
}

/** With known hosts the topmost line of theirs; without, the topmost line, whoever wrote it. */
function ownStamp(
  stamps: readonly ReceivedStamp[],
  trustedHosts: readonly string[],
): ReceivedStamp | undefined {
  if (trustedHosts.length === 0) {
    return stamps[0];
  }
  const trusted = trustedHosts.map((host) => host.toLowerCase().replace(/\.$/, ''));
  return stamps.find(
    ({ by }) => by !== null && trusted.some((host) => by === host || by.endsWith(`.${host}`)),
  );
}

function isPossible(date: Date, readAt: Date | undefined): boolean {
  const latest = readAt ? readAt.getTime() + clockTolerance : Number.POSITIVE_INFINITY;
  return date.getTime() >= earliest && date.getTime() <= latest;
}
