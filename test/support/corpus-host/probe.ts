import { driveForm, type BrowserPool, type DriveResult } from '../../../src/driver/index.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createLog } from '../../../src/platform/log.ts';
import type { ExpectedPage } from '../sites/understand/page.ts';
import type { CorpusHost } from './host.ts';
import { personFor } from './people.ts';

/** How one page of the corpus ended. */
export interface Probed {
  page: ExpectedPage;
  wanted: 'delivery' | 'captcha' | 'no_form';
  result: Pick<DriveResult, 'outcome' | 'reason'>;
  accepted: number;
  attempts: number;
  commits: number;
  traps: number;
  /** What the site found wrong with what was sent. */
  faults: readonly string[];
}

const question = {
  subject: 'Opening hours in spring',
  body: 'Hello,\n\nat what times are you open in spring?\n\nKind regards\nAda Marlow',
};
const words = 'at what times are you open in spring?';
const log = createLog({ level: 'silent' });

/** Sends an inquiry through a page at a person's pace, and compares what the driver says with what its site has seen. */
export async function probePage(
  page: ExpectedPage,
  host: CorpusHost,
  browsers: BrowserPool,
): Promise<Probed> {
  const asker = personFor(page.language, `ada.${page.name.replaceAll(/\W+/g, '-')}@inbox.example`);
  host.expect(page, { asker, words });
  let commits = 0;
  const result = await driveForm(
    { target: host.url(page), asker, question: { en: question } },
    {
      clock: systemClock,
      log,
      submit: true,
      pace: 'person',
      signal: AbortSignal.timeout(150_000),
      commit: async () => void (commits += 1),
    },
    { browsers, answerMs: 6000 },
  );
  const attempts = host.attempts(page);
  return {
    page,
    wanted: wantedOf(page, host),
    result,
    accepted: attempts.filter(({ accepted }) => accepted).length,
    attempts: attempts.length,
    commits,
    traps: attempts.flatMap(({ faults }) => faults).filter(({ kind }) => kind === 'trap').length,
    faults: attempts.flatMap(({ faults, refusals }) => [...faults.map(({ text }) => text), ...refusals]),
  };
}

function wantedOf(page: ExpectedPage, host: CorpusHost): Probed['wanted'] {
  if (!host.truth(page).controls.some(({ role }) => role !== 'unseen')) return 'no_form';
  return page.captcha === undefined ? 'delivery' : 'captcha';
}

const isDelivered = ({ result, accepted, commits }: Probed) =>
  result.outcome === 'submitted' && accepted === 1 && commits === 1;

/** A page with nothing but a login says that; either way nothing was sent. */
const dispositions = { captcha: /^captcha/, no_form: /^(no_form|login|captcha)/, delivery: /^$/ };

const isRightlyBlocked = ({ wanted, result, attempts, commits }: Probed) =>
  result.outcome === 'blocked' &&
  dispositions[wanted].test(result.reason ?? '') &&
  attempts === 0 &&
  commits === 0;

/** Figures of all pages, and a line for each that did not end as it should. */
export function summaryOf(probed: readonly Probed[]) {
  const deliverable = probed.filter(({ wanted }) => wanted === 'delivery');
  const toBeBlocked = probed.filter(({ wanted }) => wanted !== 'delivery');
  const failed = [
    ...deliverable.filter((one) => !isDelivered(one)),
    ...toBeBlocked.filter((one) => !isRightlyBlocked(one)),
  ];
  return {
    deliverable: deliverable.length,
    delivered: deliverable.filter(isDelivered).length,
    toBeBlocked: toBeBlocked.length,
    rightlyBlocked: toBeBlocked.filter(isRightlyBlocked).length,
    twice: probed.filter(({ accepted }) => accepted > 1).length,
    falselySubmitted: probed.filter(
      ({ result, accepted }) => result.outcome === 'submitted' && accepted === 0,
    ).length,
    traps: probed.filter(({ traps }) => traps > 0).length,
    failures: failed.map(
      ({ page, wanted, result, accepted, faults }) =>
        `${page.name}: ${wanted}, but ${result.outcome} ${result.reason ?? ''} (accepted ${accepted}) ${faults.join('; ')}`,
    ),
  };
}
