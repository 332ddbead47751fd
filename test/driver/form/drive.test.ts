import { describe, expect, test } from 'vitest';
import type { Inquiry } from '../../../src/driver/index.ts';
import { driversFor } from '../../support/driving.ts';
import { basicFields, formOf, goodSites, pageOf, plain } from '../../support/form-sites.ts';
import { hardSites } from '../../support/hard-sites.ts';
import type { Site } from '../../support/strict-form-server.ts';
import { unspokenSites } from '../../support/unspoken-sites.ts';
import { validatingSites } from '../../support/validating-sites.ts';
import { widgetSites } from '../../support/widget-sites.ts';

const hard = Object.fromEntries(Object.entries(hardSites).map(([name, { site }]) => [name, site]));
/** Rejects what comes faster than a person writes. */
const patient: Site = {
  ...plain,
  minimumMs: 3000,
  page: (token) => pageOf(formOf(`<input type="hidden" name="token" value="${token}">${basicFields}`)),
};
/** Takes the inquiry and never answers. */
const mute: Site = { ...plain, answer: () => {} };
const delivering = { ...goodSites, ...validatingSites, ...unspokenSites, ...widgetSites };
const { server, drive } = driversFor({ ...delivering, ...hard, patient, mute });

describe('delivers exactly once, and knows it', () => {
  test.each(Object.keys(delivering))('%s', async (site) => {
    const { result, commits } = await drive(site);
    expect(
      server()
        .attempts(site)
        .flatMap(({ faults }) => faults),
    ).toEqual([]);
    expect({ outcome: result.outcome, reason: result.reason }).toEqual({
      outcome: 'submitted',
      reason: null,
    });
    expect(commits).toBe(1);
    const [attempt, ...others] = server().accepted(site);
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
    expect(server().attempts(site).length).toBeLessThanOrEqual(1);
  });
});

describe('a phone that is demanded of an asker who has none', () => {
  const withoutPhone = ({ asker, ...rest }: Inquiry): Inquiry => {
    const anonymous = { ...asker };
    delete anonymous.phone;
    return { ...rest, asker: anonymous };
  };

  test('is never invented: nothing is committed', async () => {
    const before = server().attempts('phoneUnspoken').length;
    const { result, commits } = await drive('phoneUnspoken', { change: withoutPhone });
    expect(result).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/^phone_required: /) });
    expect(commits).toBe(0);
    expect(server().attempts('phoneUnspoken')).toHaveLength(before);
  });

  test('is not given either when the page asks for it only after the press', async () => {
    const { result } = await drive('wantsPhoneAfterAll', { change: withoutPhone });
    expect(result).toMatchObject({
      outcome: 'failed',
      reason: 'phone_required: Please enter a phone number',
    });
  });
});

describe('commit is the point of no return', () => {
  test('a dry run fills, commits nothing and sends nothing', async () => {
    const before = server().attempts('plain').length;
    const { result, commits } = await drive('plain', { submit: false });
    expect(result).toMatchObject({ outcome: 'dry_run', reason: null, submittedAt: null });
    expect(result.fields.map(({ role, value }) => [role, value === null])).toEqual([
      ['full_name', false],
      ['email', false],
      ['message', false],
    ]);
    expect(result.evidence.map(({ name }) => name)).toEqual(['before.jpg', 'fields.json']);
    expect(commits).toBe(0);
    expect(server().attempts('plain')).toHaveLength(before);
  });

  test('nothing is pressed when the commit is refused', async () => {
    const before = server().attempts('plain').length;
    const refused = drive('plain', { commit: () => Promise.reject(new Error('the probe was cancelled')) });
    await expect(refused).rejects.toThrow('the probe was cancelled');
    expect(server().attempts('plain')).toHaveLength(before);
  });

  test('the deadline before it is a failure', async () => {
    const controller = new AbortController();
    const { result, commits } = await drive('plain', {
      signal: controller.signal,
      clock: {
        now: () => {
          controller.abort();
          return new Date();
        },
      },
    });
    expect({ commits, outcome: result.outcome, reason: result.reason }).toEqual({
      commits: 0,
      outcome: 'failed',
      reason: 'timeout',
    });
  });

  test('the deadline after it leaves the outcome open', async () => {
    const controller = new AbortController();
    let commits = 0;
    const { result } = await drive('mute', {
      signal: controller.signal,
      commit: async () => {
        commits += 1;
        setTimeout(() => controller.abort(), 1500);
      },
    });
    expect(result).toMatchObject({ outcome: 'uncertain', reason: 'timeout' });
    expect(commits).toBe(1);
    expect(server().attempts('mute')).toHaveLength(1);
    expect(result.submittedAt).toBeInstanceOf(Date);
  });

  test("a person's pace satisfies sites that reject haste", async () => {
    const { result } = await drive('patient', { pace: 'person' });
    expect(result.outcome).toBe('submitted');
    expect(server().accepted('patient')).toHaveLength(1);
  });
});
