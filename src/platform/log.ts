import { pino, type Logger } from 'pino';

/** Structured log; children carry `requestId` and `probeId`. */
export type Log = Logger;

export interface LogOptions {
  level: string;
  destination?: NodeJS.WritableStream;
}

/** JSON lines on stderr by default, so that stdout stays free for a command's output. */
export function createLog({ level, destination = process.stderr }: LogOptions): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
