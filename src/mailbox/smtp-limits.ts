import type { Clock } from '../platform/clock.ts';

export interface SmtpLimits {
  /** Largest message in octets. */
  messageBytes: number;
  /** Octets of unfinished messages in memory, over all connections. */
  pendingBytes: number;
  connections: number;
  connectionsPerClient: number;
  messagesPerMinutePerClient: number;
  recipientsPerMessage: number;
  /** Milliseconds of silence after which a connection is closed. */
  idleMs: number;
}

export const defaultSmtpLimits: SmtpLimits = {
  messageBytes: 25 * 1024 * 1024,
  pendingBytes: 256 * 1024 * 1024,
  connections: 200,
  connectionsPerClient: 40,
  messagesPerMinutePerClient: 6000,
  recipientsPerMessage: 100,
  idleMs: 60_000,
};

/** Counts what each client address has open and has sent within the current minute. */
export interface ClientMeter {
  /** false: one connection too many. */
  enter(client: string, connection: string): boolean;
  leave(client: string, connection: string): void;
  /** false: one message too many for this minute. */
  message(client: string): boolean;
}

export function createClientMeter(limits: SmtpLimits, clock: Clock): ClientMeter {
  const open = new Map<string, Set<string>>();
  const sent = new Map<string, number>();
  let minute = 0;
  return {
    enter(client, connection) {
      const connections = open.get(client) ?? new Set();
      open.set(client, connections.add(connection));
      return connections.size <= limits.connectionsPerClient;
    },
    leave(client, connection) {
      const connections = open.get(client);
      connections?.delete(connection);
      if (connections?.size === 0) {
        open.delete(client);
      }
    },
    message(client) {
      const current = Math.floor(clock.now().getTime() / 60_000);
      if (current !== minute) {
        sent.clear();
        minute = current;
      }
      const messages = (sent.get(client) ?? 0) + 1;
      sent.set(client, messages);
      return messages <= limits.messagesPerMinutePerClient;
    },
  };
}
