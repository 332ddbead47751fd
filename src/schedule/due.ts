import { Cron } from 'croner';
import { messageOf } from '../domain/errors.ts';
import { invalid } from '../platform/schema.ts';

/**
 * The first slot of a cron pattern after a moment, in the schedule's time zone; null when there is none.
 * A local time that a clock change leaves out becomes the first one after the gap; one that comes twice counts once.
 * @throws ReplyBenchError `invalid_input` for a pattern that cannot be read.
 */
export function nextDue(cron: string, timeZone: string, after: Date): Date | null {
  try {
    return new Cron(cron, { timezone: timeZone, paused: true, mode: '5-part' }).nextRun(after);
  } catch (error) {
    throw invalid([{ pointer: '/cron', detail: messageOf(error) }]);
  }
}
