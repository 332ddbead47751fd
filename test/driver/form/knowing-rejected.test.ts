import { describe, expect, test } from 'vitest';
import { driversFor } from '../../support/driving.ts';
import { finalSites, rejectingSites } from '../../support/rejecting-sites.ts';

const final = Object.fromEntries(Object.entries(finalSites).map(([name, { site }]) => [name, site]));
const { server, drive } = driversFor({ ...rejectingSites, ...final });

describe('puts right what the server names, and presses once more', () => {
  test.each(Object.keys(rejectingSites))('%s', async (site) => {
    const { result, commits } = await drive(site);
    expect({ outcome: result.outcome, reason: result.reason }).toEqual({
      outcome: 'submitted',
      reason: expect.stringMatching(/^second_try: (rejected|http_4\d\d): ./),
    });
    expect(commits).toBe(1);
    const [rejected, accepted, ...others] = server().attempts(site);
    expect(rejected?.faults).not.toEqual([]);
    expect(accepted?.faults).toEqual([]);
    expect(others).toEqual([]);
    expect(result.submittedAt?.getTime()).toBeGreaterThan(rejected?.at ?? Infinity);
    expect(result.submittedAt?.getTime()).toBeLessThanOrEqual((accepted?.at ?? 0) + 20);
  });

  test('the fields it reports are those of the second try', async () => {
    const { result } = await drive('shownAgainWithValues');
    expect(result.fields).toContainEqual({
      selector: '#phone',
      role: 'phone',
      value: expect.stringMatching(/\d/),
    });
  });
});

describe('presses no second time', () => {
  test.each(Object.entries(finalSites))('%s', async (site, { outcome, reason }) => {
    const { result, commits } = await drive(site);
    expect(server().attempts(site)).toHaveLength(1);
    expect(result.outcome).toBe(outcome);
    expect(result.reason ?? '').toMatch(reason ?? /./);
    expect(commits).toBe(1);
  });

  test('a phone that the asker does not have', async () => {
    const before = server().attempts('shownAgainWithValues').length;
    const { result } = await drive('shownAgainWithValues', {
      change: ({ asker, ...rest }) => {
        const anonymous = { ...asker };
        delete anonymous.phone;
        return { ...rest, asker: anonymous };
      },
    });
    expect(result).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/phone/) });
    expect(server().attempts('shownAgainWithValues')).toHaveLength(before + 1);
  });
});
