import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProbeDefinition } from '../../src/driver/definition/schema.ts';
import { BrowserPool, driveForm, type DriveResult } from '../../src/driver/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log.ts';
import { definitionSites } from '../support/definition-sites.ts';
import { startFormServer, type Attempt, type FormServer } from '../support/strict-form-server.ts';

type Told = Omit<ProbeDefinition, 'match'>;

const log = createLog({ level: 'silent' });
const browsers = new BrowserPool({ log });
let server: FormServer;

beforeAll(async () => {
  server = await startFormServer(definitionSites);
  await browsers.warmUp('en-GB');
});
afterAll(async () => {
  await browsers.close();
  await server.close();
});

async function drive(site: string, told: Told | null): Promise<DriveResult & { commits: number }> {
  let commits = 0;
  const asker = {
    firstName: 'Ada',
    lastName: 'Marlow',
    email: 'ada.p1@inbox.example',
    country: 'GB',
    locale: 'en-GB',
  };
  const question = { en: { subject: 'Hall lamp', body: 'Hello, how long does delivery take? Ada Marlow' } };
  const ctx = {
    clock: systemClock,
    log,
    submit: true,
    pace: 'fast' as const,
    signal: AbortSignal.timeout(60_000),
    commit: async () => {
      commits += 1;
    },
  };
  const target = server.url(site);
  const loaded = told && { file: 'probes/example.ts', definition: { match: target, ...told } };
  const definitions = { for: (url: string) => (url === target ? loaded : null) };
  const result = await driveForm({ target, asker, question }, ctx, { browsers, definitions, answerMs: 2500 });
  return { ...result, commits };
}

const newAttempts = (site: string, before: number) => server.attempts(site).slice(before);

async function delivered(site: string, told: Told): Promise<Attempt | undefined> {
  const before = server.attempts(site).length;
  const { outcome, reason, commits } = await drive(site, told);
  expect({ outcome, reason, commits }).toEqual({ outcome: 'submitted', reason: null, commits: 1 });
  const attempts = newAttempts(site, before);
  expect(attempts.map(({ faults }) => faults)).toEqual([[]]);
  return attempts[0];
}

describe('a definition leads where detection does not', () => {
  test('to a form and the meaning of its fields', async () => {
    expect(
      await delivered('codes', {
        form: '#cards',
        fields: {
          '[name=q1]': { role: 'full_name' },
          '[name=q2]': { role: 'email' },
          '[name=q3]': { role: 'message' },
        },
      }),
    ).toBeDefined();
  });

  test('through steps before there is a form', async () => {
    expect(
      await delivered('behind', { before: [{ click: '#open' }, { choose: '#kind', option: 'Questions' }] }),
    ).toBeDefined();
  });

  test('into a frame', async () => {
    expect(await delivered('framed', { frame: '#inner' })).toBeDefined();
  });

  test('to the button that sends', async () => {
    expect(await delivered('twoButtons', { submit: '#final' })).toBeDefined();
  });

  test('through the steps of a wizard, naming what only a later one shows', async () => {
    const told = {
      form: '#cards',
      fields: { '[name=message]': { role: 'message' } },
      submit: '#final',
    } as const;
    expect(await delivered('steps', told)).toBeDefined();
  });

  test('to what is not needed, left alone, or of a value of its own', async () => {
    const attempt = await delivered('extras', {
      needsNo: ['phone'],
      fields: { '[name=place]': { value: 'York' } },
      leave: ['[name=company]'],
    });
    expect(attempt?.fields).toMatchObject({ phone: '', place: 'York', company: '' });
  });
});

describe('a definition that does not fit the page ends the probe before commit', () => {
  test.each<[string, Told, string]>([
    ['form', { form: '#gone', settleSeconds: 0.5 }, 'form "#gone" is not on the page'],
    ['frame', { frame: '#gone', settleSeconds: 0.5 }, 'frame "#gone" is not on the page'],
    ['submit', { submit: '#gone' }, 'submit "#gone" is not on the page'],
    ['field', { fields: { '#gone': { role: 'email' } } }, 'fields "#gone" is not on the page'],
    ['field to leave', { leave: ['#gone'] }, 'leave "#gone" is not on the page'],
    ['no selector at all', { leave: ['[['] }, 'leave "[[" is not on the page'],
    ['step', { before: [{ click: '#gone' }], settleSeconds: 0.5 }, 'before[0]: "#gone" is not on the page'],
    ['what is no field', { leave: ['h1'] }, 'leave "h1" names no fields of the form'],
    ['several fields', { fields: { input: { role: 'email' } } }, 'fields "input" names 2 fields of the form'],
  ])('%s', async (_, told, fault) => {
    const before = server.attempts('plain').length;
    const { outcome, reason, commits } = await drive('plain', told);
    expect({ outcome, reason, commits }).toEqual({
      outcome: 'failed',
      reason: `definition: probes/example.ts: ${fault}`,
      commits: 0,
    });
    expect(newAttempts('plain', before)).toEqual([]);
  });

  test('what no step of a wizard shows', async () => {
    const told = { form: '#cards', leave: ['#gone'] };
    const { outcome, reason, commits } = await drive('steps', told);
    expect({ outcome, commits }).toEqual({ outcome: 'failed', commits: 0 });
    expect(reason).toBe('definition: probes/example.ts: leave "#gone" is not on the page');
  });

  test('an option that is not there', async () => {
    const { outcome, reason, commits } = await drive('extras', {
      needsNo: ['phone'],
      fields: { '[name=place]': { value: 'Paris' } },
    });
    expect({ outcome, commits }).toEqual({ outcome: 'failed', commits: 0 });
    expect(reason).toMatch(/^definition: .*place.* has no option "Paris"/);
  });
});

describe('no definition gets around a rule', () => {
  test('a trap stays empty, and advertising is not asked for', async () => {
    const attempt = await delivered('extras', {
      needsNo: ['phone'],
      fields: {
        '[name=website]': { role: 'website', value: 'https://example.com', required: true },
        '[name=news]': { value: 'yes', required: true },
      },
    });
    expect(attempt?.fields).toMatchObject({ website: '' });
    expect(attempt?.fields['news']).toBeUndefined();
  });

  test('a proof of humanity ends the probe', async () => {
    const { outcome, reason, commits } = await drive('guarded', { form: 'form', submit: 'button' });
    expect({ outcome, reason, commits }).toEqual({
      outcome: 'blocked',
      reason: 'captcha: hcaptcha',
      commits: 0,
    });
  });

  test('a step sends no form', async () => {
    const { outcome, reason, commits } = await drive('eager', { before: [{ click: '#early' }] });
    expect({ outcome, commits }).toEqual({ outcome: 'failed', commits: 0 });
    expect(reason).toBe('definition: probes/example.ts: before[0] would send a form');
    expect(server.attempts('eager')).toEqual([]);
  });
});

describe('signs of a definition', () => {
  test('without one, a site without words stays uncertain', async () => {
    expect((await drive('wordless', null)).outcome).toBe('uncertain');
  });

  test.each<[string, string, Told]>([
    ['an element', 'wordless', { success: { selector: '#no' } }],
    ['words', 'wordless', { success: { text: '42-b' } }],
    ['an address', 'wordlessAddress', { success: { url: '127.0.0.1:*/wordlessAddress?case=*' } }],
    [
      'an answer',
      'wordless',
      { success: { response: { url: '127.0.0.1:*/*/send', status: 200, text: '"n":' } } },
    ],
  ])('%s proves success', async (_, site, told) => {
    expect(await delivered(site, told)).toBeDefined();
  });

  test('what was there before proves nothing', async () => {
    expect((await drive('wordless', { success: { selector: '#yes', text: 'Ref.' } })).outcome).toBe(
      'uncertain',
    );
  });

  test('another answer proves nothing', async () => {
    const success = { response: { url: '127.0.0.1:*/*/send', status: 201 } };
    expect((await drive('wordless', { success })).outcome).toBe('uncertain');
  });

  test('a rejection outweighs what looks like success', async () => {
    const success = { response: { url: '127.0.0.1:*/*/send' } };
    await delivered('wordlessRefusal', { success });
    const { outcome, reason } = await drive('wordlessRefusal', { success, rejection: { selector: '#no' } });
    expect({ outcome, reason }).toEqual({ outcome: 'failed', reason: 'rejected: #no' });
  });
});
