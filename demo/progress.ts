import { messageOf } from '../src/domain/errors.ts';
import type { Context } from '../src/platform/context.ts';

const everyMs = 1_000;
const quietEveryMs = 10_000;

interface Counts {
  probes: number;
  sent: number;
  people: number;
  machines: number;
  waiting: number;
}

async function count({ db }: Context): Promise<Counts> {
  const [probes, replies] = await Promise.all([
    db
      .selectFrom('probes')
      .select((eb) => [
        eb.fn.countAll<number>().as('probes'),
        eb.fn.count<number>('submitted_at').as('sent'),
        eb.fn.countAll<number>().filterWhere('state', '=', 'waiting').as('waiting'),
      ])
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('replies')
      .select((eb) => [
        eb.fn.countAll<number>().filterWhere('kind', '=', 'human').as('people'),
        eb.fn.countAll<number>().filterWhere('kind', '!=', 'human').as('machines'),
      ])
      .executeTakeFirstOrThrow(),
  ]);
  return { ...probes, ...replies };
}

/** One line that tells how far the demo is; rewritten in place on a terminal, now and then elsewhere. */
export function showProgress(ctx: Context): { close(): void } {
  const live = process.stdout.isTTY;
  const show = () =>
    void count(ctx)
      .then(({ probes, sent, people, machines, waiting }) => {
        const line = `${probes} inquiries planned · ${sent} sent · ${machines} automatic replies · ${people} from people · ${waiting} still waiting`;
        process.stdout.write(live ? `\r\u001b[2K  ${line}` : `${line}\n`);
      })
      .catch((error) => ctx.log.warn({ err: error }, `no progress to show: ${messageOf(error)}`));
  const timer = setInterval(show, live ? everyMs : quietEveryMs);
  return {
    close() {
      clearInterval(timer);
      if (live) process.stdout.write('\n');
    },
  };
}
