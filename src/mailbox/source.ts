import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';

/** Which clock dated a message: the SMTP listener's, a Received header of our own server, or IMAP's. */
export type ArrivalEvidence = 'listener' | 'received' | 'internaldate';

/** One message as a source hands it over, before anybody has understood it. */
export interface Delivery {
  /** The message as received; from the listener with our own trace headers on top (RFC 5321 4.4). */
  raw: Uint8Array;
  /** Octets of the whole message at the source. */
  size: number;
  /**
   * true: `raw` holds only the beginning (headers and some text), because the message is larger than the
   * source's limit; or nothing at all, because the server never handed it over.
   */
  truncated: boolean;
  /** When our own edge received it; never the sender's `Date`. */
  receivedAt: Date;
  receivedBy: ArrivalEvidence;
  /** What IMAP calls the time of final delivery, kept beside `receivedAt` to show a gap. */
  internalDate?: Date;
  mailboxId: string;
  /** IMAP only, null from the listener. */
  folder: string | null;
  uid: number | null;
  /** A 32-bit number as text, together with folder and uid the address of the message. */
  uidValidity: string | null;
  /** SMTP envelope; empty from IMAP, where only headers tell. */
  envelopeTo: readonly string[];
  /** `''` is the null sender of a bounce; null when the source does not know. */
  envelopeFrom: string | null;
}

/**
 * Takes one message. Resolves only when it is stored durably; when it rejects, the listener answers
 * 451 and IMAP keeps its cursor, so the message comes again. The same message may come twice.
 */
export type Deliver = (delivery: Delivery) => Promise<void>;

/** How far a folder has been read: every message up to `lastUid` is stored. */
export interface FolderCursor {
  uidValidity: string;
  lastUid: number;
}

/** Where IMAP cursors live between runs, by folder path, for one mailbox. */
export interface CursorStore {
  load(): Promise<Readonly<Record<string, FolderCursor>>>;
  save(folder: string, cursor: FolderCursor): Promise<void>;
}

/** Why a source does not work: `authentication` and `certificate` need a person, the others may pass. */
export type SourceFault = 'authentication' | 'certificate' | 'connection' | 'server' | 'storage';

/** What readiness checks and `doctor` show of a source. */
export interface SourceState {
  connected: boolean;
  /** The last time the source is known to have handed over everything there was. */
  lastSuccessAt: Date | null;
  /** The latest failure, also after recovery; `lastSuccessAt` tells which came later. */
  lastError: { at: Date; fault: SourceFault; message: string } | null;
  /** When the next attempt is due, while backing off. */
  retryAt: Date | null;
  /** Paths that are read, and wanted ones that the server does not have. */
  folders: readonly string[];
  missingFolders: readonly string[];
}

/** A running source of messages. */
export interface MailSource {
  readonly mailboxId: string;
  state(): SourceState;
  /** Ends after the messages in flight are stored or refused. */
  close(): Promise<void>;
}

/** What every source is given. */
export interface SourceContext {
  mailboxId: string;
  deliver: Deliver;
  clock: Clock;
  log: Log;
}
