import { classifyFiles } from '../reply/index.ts';

/** `classify FILE… | DIR --json`: one JSON line per message. */
export async function classifyCommand(paths: readonly string[]): Promise<void> {
  for await (const message of classifyFiles(paths)) process.stdout.write(`${JSON.stringify(message)}\n`);
}
