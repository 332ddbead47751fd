import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BrowserPool,
  driveForm,
  type DriveContext,
  type DriveResult,
  type Inquiry,
} from '../../../src/driver/index.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createLog } from '../../../src/platform/log.ts';
import { goodSites } from '../../support/form-sites.ts';
import { hardSites } from '../../support/hard-sites.ts';
import { startFormServer, type FormServer } from '../../support/strict-form-server.ts';

const log = createLog({ level: 'silent' });
const hard = Object.fromEntries(Object.entries(hardSites).map(([name, { site }]) => [name, site]));
let server: FormServer;
let browsers: BrowserPool;

beforeAll(async () => {
  server = await startFormServer({ ...goodSites, ...hard });
  browsers = new BrowserPool({ log });
  await browsers.warmUp('en-SE');
});
afterAll(async () => {
  await browsers.close();
  await server.close();
});

const inquiry = (target: string): Inquiry => ({
  target,
  asker: {
    firstName: 'Ada',
    lastName: 'Marlow',
    email: 'ada.p4711@inbox.example',
    phone: '+46701234567',
    city: 'Malmö',
    postalCode: '211 20',
    country: 'SE',
    locale: 'en-SE',
  },
  question: {
    en: {
      subject: 'Delivery of the hall lamp',
      body: 'Hello,\n\nhow long does delivery of the hall lamp take?\n\nAda Marlow',
    },
    de: {
      subject: 'Lieferung der Lampe',
      body: 'Guten Tag,\n\nwie lange dauert die Lieferung der Lampe?\n\nAda Marlow',
    },
  },
});

interface Driven {
  result: DriveResult;
  commits: number;
}

async function drive(site: string, more: Partial<DriveContext> = {}): Promise<Driven> {
  let commits = 0;
  const ctx: DriveContext = {
    clock: systemClock,
    log,
    submit: true,
    pace: 'fast',
    signal: AbortSignal.timeout(50_000),
    commit: async () => {
      commits += 1;
    },
    ...more,
  };
  const result = await driveForm(inquiry(server.url(site)), ctx, { browsers, answerMs: 3500 });
  return { result, commits };
}

describe('delivers exactly once, and knows it', () => {
  test.each(Object.keys(goodSites))('%s', async (site) => {
    const { result, commits } = await drive(site);
    expect(server.attempts(site).flatMap(({ faults }) => faults)).toEqual([]);
    expect({ outcome: result.outcome, reason: result.reason }).toEqual({
      outcome: 'submitted',
      reason: null,
    });
    expect(commits).toBe(1);
    const [attempt, ...others] = server.accepted(site);
    expect(others).toEqual([]);
    // Chromium's clock and ours tick apart by a few milliseconds.
    expect(result.submittedAt?.getTime()).toBeLessThanOrEqual((attempt?.at ?? 0) + 20);
    expect(result.submittedAt?.getTime()).toBeGreaterThan((attempt?.startedAt ?? 0) - 1000);
  });
});

describe('never claims what it cannot know', () => {
  test.each(Object.entries(hardSites))('%s', async (site, { outcome, reason }) => {
    const { result, commits } = await drive(site);
    expect(result.outcome).toBe(outcome);
    expect(result.reason ?? '').toMatch(reason ?? /^$/);
    expect(commits).toBe(1);
    expect(server.attempts(site).length).toBeLessThanOrEqual(1);
  });
});
