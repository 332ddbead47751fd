import type { Log } from '../platform/log.ts';

// Playwright throws these outside of every promise when the browser's answer about a page comes after the page was closed.
const lateAnswer =
  /^(?:Cannot find parent object \S+ to create |Object with guid \S+ was not bound in the connection)/;

let guarded = false;

/**
 * A page that is closed at its deadline while a call on it is under way must not end the process. Installed once, for
 * its whole life; every other uncaught error ends it as it would without us.
 */
export function surviveLateAnswers(log: Log): void {
  if (guarded) return;
  guarded = true;
  process.on('uncaughtException', (error: Error) => {
    if (lateAnswer.test(error.message)) {
      log.debug({ reason: error.message }, 'an answer of the browser came after its page was closed');
      return;
    }
    // Somebody else's handler decides, as a test runner's; alone we do what Node does.
    if (process.listenerCount('uncaughtException') > 1) return;
    process.stderr.write(`${error.stack ?? error.message}\n`);
    process.exit(1);
  });
}
