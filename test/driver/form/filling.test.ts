import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BrowserPool, driveForm, type DriveContext, type DriveResult } from '../../../src/driver/index.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createLog } from '../../../src/platform/log.ts';
import { choiceSites } from '../../support/sites/filling/choices.ts';
import { consentSites } from '../../support/sites/filling/consents.ts';
import { dateSites } from '../../support/sites/filling/dates.ts';
import { nameSites } from '../../support/sites/filling/names.ts';
import { numberSites } from '../../support/sites/filling/numbers.ts';
import { swede, type FillingSite } from '../../support/sites/filling/site.ts';
import { stepSites } from '../../support/sites/filling/steps.ts';
import { widgetFillingSites } from '../../support/sites/filling/widgets.ts';
import { startFormServer, type FormServer } from '../../support/strict-form-server.ts';

const log = createLog({ level: 'silent' });
const groups: Readonly<Record<string, Readonly<Record<string, FillingSite>>>> = {
  choices: choiceSites,
  dates: dateSites,
  numbers: numberSites,
  widgets: widgetFillingSites,
  names: nameSites,
  consents: consentSites,
  steps: stepSites,
};
const sites = Object.assign({}, ...Object.values(groups)) as Record<string, FillingSite>;
let server: FormServer;
let browsers: BrowserPool;

beforeAll(async () => {
  server = await startFormServer(sites);
  browsers = new BrowserPool({ log });
  await browsers.warmUp('en-SE');
});
afterAll(async () => {
  await browsers.close();
  await server.close();
});

const question = {
  en: {
    subject: 'Delivery of the hall lamp',
    body: 'Hello,\n\nhow long does delivery of the hall lamp take?\n\nAda Marlow',
  },
  de: {
    subject: 'Lieferung der Lampe',
    body: 'Guten Tag,\n\nwie lange dauert die Lieferung der Lampe?\n\nAda Marlow',
  },
};

async function drive(
  name: string,
  more: Partial<DriveContext> = {},
): Promise<{ result: DriveResult; commits: number }> {
  let commits = 0;
  const ctx: DriveContext = {
    clock: systemClock,
    log,
    submit: true,
    pace: 'fast',
    signal: AbortSignal.timeout(60_000),
    commit: async () => {
      commits += 1;
    },
    ...more,
  };
  const inquiry = { target: server.url(name), asker: sites[name]?.asker ?? swede, question };
  const result = await driveForm(inquiry, ctx, { browsers, answerMs: 3500 });
  return { result, commits };
}

const named = (wanted: (site: FillingSite) => boolean) =>
  Object.entries(groups).flatMap(([group, all]) =>
    Object.entries(all)
      .filter(([, site]) => wanted(site))
      .map(([name]) => [group, name] as const),
  );

describe('delivers once what the page wants', () => {
  test.concurrent.each(named(({ reason }) => reason === undefined))('%s: %s', async (_, name) => {
    const { result, commits } = await drive(name);
    expect(server.attempts(name).flatMap(({ faults }) => faults)).toEqual([]);
    const { outcome, reason } = result;
    expect({ outcome, reason, commits }).toEqual({ outcome: 'submitted', reason: null, commits: 1 });
    expect(server.accepted(name)).toHaveLength(1);
  });
});

describe('says why it does not', () => {
  test.concurrent.each(named(({ reason }) => reason !== undefined))('%s: %s', async (_, name) => {
    const { result } = await drive(name);
    expect(result.outcome).toBe('failed');
    expect(result.reason).toMatch(sites[name]?.reason ?? /^$/);
    expect(server.attempts(name)).toEqual([]);
  });
});

describe('a dry run', () => {
  test.concurrent.each(Object.keys(stepSites))('goes through %s and sends nothing', async (name) => {
    const before = server.attempts(name).length;
    const { result, commits } = await drive(name, { submit: false });
    expect({ outcome: result.outcome, reason: result.reason, commits }).toEqual({
      outcome: 'dry_run',
      reason: null,
      commits: 0,
    });
    expect(server.attempts(name)).toHaveLength(before);
  });
});

test('a person types into masks, editors and lists as well', async () => {
  for (const name of ['maskedPhone', 'framedEditor', 'searchingCombobox']) {
    const before = server.accepted(name).length;
    const { result } = await drive(name, { pace: 'person' });
    expect({ name, outcome: result.outcome, reason: result.reason }).toEqual({
      name,
      outcome: 'submitted',
      reason: null,
    });
    expect(server.accepted(name)).toHaveLength(before + 1);
  }
});
