export { arrivalTime, receivedHeadersOf } from './arrival.ts';
export { headerValue, headerValues } from './message.ts';
export type { AttachmentInfo, EnclosedPart, HeaderField, InboundMessage, MailAddress } from './message.ts';
export { parseMessage } from './mime.ts';
