import { describe, expect, test } from 'vitest';
import { answeringSites } from '../../support/answering-sites.ts';
import { driversFor } from '../../support/driving.ts';
import { mailtoSites, unclearSites } from '../../support/unclear-sites.ts';

const unclear = Object.fromEntries(Object.entries(unclearSites).map(([name, { site }]) => [name, site]));
const { server, drive } = driversFor({ ...answeringSites, ...unclear, ...mailtoSites });

describe('knows that it was taken', () => {
  test.each(Object.keys(answeringSites))('%s', async (site) => {
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
    const [attempt, ...others] = server().attempts(site);
    expect(others).toEqual([]);
    // Chromium's clock and ours tick apart by a few milliseconds; of a socket it tells no time, so ours is when we heard.
    const lateMs = attempt?.method === 'SOCKET' ? 500 : 20;
    expect(result.submittedAt?.getTime()).toBeLessThanOrEqual((attempt?.at ?? 0) + lateMs);
    expect(result.submittedAt?.getTime()).toBeGreaterThan((attempt?.startedAt ?? 0) - 2000);
  });
});

describe('never calls submitted what may not be', () => {
  test.each(Object.entries(unclearSites))('%s', async (site, { outcome, reason }) => {
    const { result, commits } = await drive(site);
    expect(result.outcome).toMatch(outcome);
    expect(result.reason).toMatch(reason);
    expect(commits).toBe(1);
    expect(server().attempts(site).length).toBeLessThanOrEqual(1);
  });
});

describe("a form that opens the visitor's mail program", () => {
  test.each(Object.keys(mailtoSites))('%s', async (site) => {
    const { result } = await drive(site);
    expect(result).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/^mailto: /) });
    expect(server().attempts(site)).toEqual([]);
  });

  test('is known before anything is committed', async () => {
    const { commits } = await drive('mailtoAction');
    expect(commits).toBe(0);
  });
});
