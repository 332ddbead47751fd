import { createServer } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BrowserPool, driveForm, type DriveResult } from '../../../src/driver/index.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { createLog } from '../../../src/platform/log.ts';
import { badPages, heavyPages, nuisances } from '../../support/bad-pages.ts';
import { createCertificate } from '../../support/certificate.ts';
import { pageOf } from '../../support/form-sites.ts';
import { listen, sendHtml } from '../../support/strict-form-server.ts';

const log = createLog({ level: 'silent' });
const browsers = new BrowserPool({ log });
let received: string[] = [];
const server = createServer((request, response) => {
  const [, name = '', path = ''] = (request.url ?? '').split(/[/?]/);
  if (request.method === 'POST') {
    received.push(name);
    return sendHtml(response, pageOf('<p>Thank you for your message.</p>'));
  }
  const serve =
    path === 'never' || name === 'never'
      ? () => {}
      : (badPages[name]?.serve ?? nuisances[name] ?? heavyPages[name]);
  if (serve === undefined) return sendHtml(response, '', 404);
  serve(response);
});
let base: string;

beforeAll(async () => {
  base = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(async () => {
  await browsers.close();
  server.closeAllConnections();
  server.close();
});

async function drive(target: string, deadlineMs = 40_000): Promise<DriveResult> {
  const ctx = {
    clock: systemClock,
    log,
    submit: true,
    pace: 'fast' as const,
    signal: AbortSignal.timeout(deadlineMs),
    commit: async () => {},
  };
  const asker = {
    firstName: 'Ada',
    lastName: 'Marlow',
    email: 'ada.p9@inbox.example',
    country: 'GB',
    locale: 'en-GB',
  };
  const question = { en: { subject: 'Opening hours', body: 'Hello, when are you open on Saturdays?' } };
  return driveForm({ target, asker, question }, ctx, { browsers, answerMs: 3000 });
}

const short = new Set(['endlessScript', 'neverAnswers', 'endlessBody', 'navigatesAlways']);

describe('a bad page ends in a result with its reason, and nothing is sent', () => {
  test.each(Object.entries(badPages))('%s', async (name, { outcome, reason }) => {
    received = [];
    const result = await drive(`${base}/${name}/`, short.has(name) ? 4000 : 20_000);
    expect(`${result.outcome} ${result.reason}`).toMatch(
      new RegExp(`^${outcome} ${reason.source.replace('^', '')}`),
    );
    expect(result.submittedAt).toBeNull();
    expect(received).toEqual([]);
  });

  test('connection refused, unknown host, bad certificate', async () => {
    const certificate = createCertificate();
    const secure = createSecure(certificate, (_, response) => response.end('hello'));
    const port = await listen(secure);
    const closed = createServer();
    const free = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    const reasons = [];
    for (const target of [
      `http://127.0.0.1:${free}/`,
      'http://nowhere.invalid/',
      `https://127.0.0.1:${port}/`,
    ]) {
      const { outcome, reason } = await drive(target);
      reasons.push(`${outcome} ${reason}`);
    }
    secure.close();
    certificate.remove();
    expect(reasons[0]).toBe('failed unreachable: net::ERR_CONNECTION_REFUSED');
    expect(reasons[1]).toMatch(/^failed unreachable: net::ERR_/);
    expect(reasons[2]).toBe('failed bad_certificate');
  });
});

describe('a nuisance does not keep the inquiry back', () => {
  test.each(Object.keys(nuisances))('%s', async (name) => {
    received = [];
    const result = await drive(`${base}/${name}/`);
    expect({ outcome: result.outcome, reason: result.reason }).toEqual({
      outcome: 'submitted',
      reason: null,
    });
    expect(received).toHaveLength(1);
  });
});

describe('a page that is too much ends in time, with the inquiry through or a reason', () => {
  test.each(Object.keys(heavyPages))('%s', async (name) => {
    received = [];
    const { outcome, reason } = await drive(`${base}/${name}/`, 15_000);
    const isThrough = outcome === 'submitted' && received.length === 1;
    expect(isThrough || reason).toBeTruthy();
    expect(outcome === 'submitted').toBe(isThrough);
    expect(received.length).toBeLessThanOrEqual(1);
  });
});

test('after all of that the browser takes the next inquiry', async () => {
  received = [];
  const result = await drive(`${base}/holdsOn/`);
  expect(result.outcome).toBe('submitted');
  expect(received).toHaveLength(1);
});
