import { describe, expect, test } from 'vitest';
import { driversFor } from '../../support/driving.ts';
import { answeredGates, barredSites, gatedSites } from '../../support/gated-sites.ts';
import { elsewhere, revealingSites } from '../../support/revealing-sites.ts';

const barred = Object.fromEntries(Object.entries(barredSites).map(([name, { site }]) => [name, site]));
const passable = { ...gatedSites, ...answeredGates, ...revealingSites };
const { server, drive } = driversFor({ ...passable, ...barred, elsewhere });

describe('gets to the form, and answers what stands before it as it should', () => {
  test.each(Object.keys(passable))('%s', async (site) => {
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
    expect(server().accepted(site)).toHaveLength(1);
    expect(commits).toBe(1);
  });

  test('at a pace of a person, too', async () => {
    const { result } = await drive('newsletterPopup', { pace: 'person' });
    expect(result.outcome).toBe('submitted');
  });
});

describe('keeps out where it is not for us', () => {
  test.each(Object.entries(barredSites))('%s', async (site, { reason }) => {
    const { result, commits } = await drive(site);
    expect(result.outcome).toBe('blocked');
    expect(result.reason).toMatch(reason);
    expect(commits).toBe(0);
    expect(server().attempts(site)).toEqual([]);
  });

  test('on the site of another company', async () => {
    const { result } = await drive('elsewhere');
    expect(result).toMatchObject({ outcome: 'blocked', reason: expect.stringMatching(/^no_form/) });
  });
});

test('consent that could not be refused is on record', async () => {
  const { result } = await drive('cookieWallWithoutNo');
  const record = result.evidence.find(({ name }) => name === 'gates.json');
  expect(JSON.parse(new TextDecoder().decode(record?.bytes))).toEqual([
    { kind: 'cookies', did: 'consented', pressed: 'Accept and continue' },
  ]);
});
