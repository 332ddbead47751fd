/** One header field: `value` is unfolded and decoded, `raw` is unfolded and as it came. */
export interface HeaderField {
  /** Lower case. */
  name: string;
  value: string;
  raw: string;
}

export interface MailAddress {
  name: string;
  /** Lower case; empty when the field held a name alone. */
  address: string;
}

export interface AttachmentInfo {
  name: string | null;
  type: string;
  /** Decoded size in bytes. */
  size: number;
  disposition: string | null;
}

/** A report part or an enclosed message, as text and at most 64 KB of it. */
export interface EnclosedPart {
  type: string;
  text: string;
}

/** One message of any origin, parsed as far as it could be. `faults` says what could not. */
export interface InboundMessage {
  /** In the order of the message, duplicates included: the first `received` is the topmost. */
  headers: readonly HeaderField[];
  subject: string;
  from: MailAddress | null;
  sender: MailAddress | null;
  to: readonly MailAddress[];
  cc: readonly MailAddress[];
  replyTo: readonly MailAddress[];
  /** Without angle brackets, as are `inReplyTo` and `references`. */
  messageId: string | null;
  inReplyTo: readonly string[];
  references: readonly string[];
  /** What the sender claims; never used as a time of arrival. */
  date: Date | null;
  text: string | null;
  html: string | null;
  attachments: readonly AttachmentInfo[];
  enclosed: readonly EnclosedPart[];
  /** Bytes of the raw message. */
  size: number;
  faults: readonly string[];
}

/** All values of a header field, topmost first. */
export function headerValues(message: Pick<InboundMessage, 'headers'>, name: string): string[] {
  return message.headers.filter((field) => field.name === name).map((field) => field.value);
}

/** The topmost value of a header field, or null. */
export function headerValue(message: Pick<InboundMessage, 'headers'>, name: string): string | null {
  return message.headers.find((field) => field.name === name)?.value ?? null;
}
