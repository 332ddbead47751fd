export { classifyFiles, type ClassifiedFile } from './classify-files.ts';
export { listReplies, listReview } from './list.ts';
export type { ProcessOptions } from './process-message.ts';
export { processStoredMessages, receiveMessages, type ReceiveOptions } from './receive-message.ts';
export { recordChat } from './record-chat.ts';
export * from './schema.ts';
