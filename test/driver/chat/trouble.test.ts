import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  authors,
  humans,
  launchBrowser,
  meeting,
  nobody,
  question,
  texts,
  timesAsked,
} from '../../support/widgets/drive.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
const meet = meeting(() => browser);

describe.concurrent('nobody to talk to', () => {
  it('an offline form in the chat’s place takes the question, once', async () => {
    const { site, result, commits } = await meet({ page: 'offline.html', script: nobody });
    expect(result).toMatchObject({ outcome: 'submitted', reason: 'offline', messages: [] });
    expect(commits).toBe(1);
    expect(site.forms).toEqual([
      {
        path: '/ticket',
        fields: { name: 'Mira Lindqvist', email: 'mira.k7@inbox.example', message: question },
      },
    ]);
  });

  it('a machine with a person’s name and manners stays a machine; a person is asked for once', async () => {
    const { site, result } = await meet(
      {
        page: 'inline.html',
        greeting: { from: 'bot', name: 'Emma', text: 'Hi, I’m Emma! How can I help you today?' },
        script: async (desk) => {
          desk.typing('Emma');
          await desk.wait(2_800);
          desk.bot('Great question! We deliver all over Austria.', { name: 'Emma' });
          await desk.next();
          desk.typing('Emma');
          await desk.wait(2_800);
          desk.bot('I am happy to help you with that myself.', { name: 'Emma' });
        },
      },
      { waitSeconds: 20 },
    );
    expect(humans(result.messages)).toEqual([]);
    expect(result.messages).toHaveLength(3);
    expect(site.heard.map(({ text }) => text)).toEqual([
      question,
      'Could I talk to a person about this, please?',
    ]);
  });

  it('no answer at all: stays for the time it was given, then leaves', async () => {
    const { site, result } = await meet({ page: 'inline.html', script: nobody }, { waitSeconds: 2 });
    expect(result).toMatchObject({ outcome: 'submitted', messages: [] });
    expect(site.heard).toHaveLength(1);
  });

  it('a CAPTCHA before the chat stops it', async () => {
    const { site, result, commits } = await meet({ page: 'captcha.html', script: nobody });
    expect(result.outcome).toBe('blocked');
    expect(result.reason).toMatch(/^captcha/);
    expect(commits).toBe(0);
    expect(site.forms).toEqual([]);
  });

  it('a contact form, a comment box and a messenger link are no chat', async () => {
    const { site, result, commits } = await meet({ page: 'no-chat.html', script: nobody });
    expect(result).toMatchObject({ outcome: 'failed', reason: 'no_chat' });
    expect(commits).toBe(0);
    expect([...site.heard, ...site.forms]).toEqual([]);
  });
});

describe.concurrent('the point of no return', () => {
  it('is not passed when nothing may be submitted', async () => {
    const { site, result, commits } = await meet({ page: 'inline.html', script: nobody }, { submit: false });
    expect(result).toMatchObject({ outcome: 'dry_run', submittedAt: null });
    expect(result.fields).toContainEqual(expect.objectContaining({ role: 'message', value: question }));
    expect(commits).toBe(0);
    expect(site.heard).toEqual([]);
  });

  it('is not passed when the commit is refused', async () => {
    const refuse = () => Promise.reject(new Error('no'));
    const { site, result } = await meet({ page: 'inline.html', script: nobody }, { commit: refuse });
    expect(result.outcome).toBe('failed');
    expect(site.heard).toEqual([]);
  });
});

describe.concurrent('trouble on the way', () => {
  it('a server that takes its time gets the question once', async () => {
    const { site, result } = await meet(
      { page: 'queue.html', script: nobody, acceptAfter: 4_500 },
      { waitSeconds: 6 },
    );
    expect(result.outcome).toBe('submitted');
    expect(timesAsked(site)).toBe(1);
  });

  it('a page that loads anew replays what was said: nothing is asked or told twice', async () => {
    const { site, result } = await meet({
      page: 'iframe.html',
      script: async (desk) => {
        desk.bot('One of our agents will be with you.', { name: 'Northwind' });
        await desk.wait(600);
        desk.reload();
        await desk.wait(5_000);
        desk.human('Tom Baker', 'It is 14 euros.');
      },
    });
    expect(timesAsked(site)).toBe(1);
    expect(authors(result.messages)).toEqual([
      'bot: One of our agents will be with you.',
      'human: It is 14 euros.',
    ]);
  });

  it('a flood of messages with markup is text, and the chat goes on', async () => {
    const { result } = await meet(
      {
        page: 'inline.html',
        script: async (desk) => {
          for (let number = 1; number <= 300; number += 1)
            desk.bot(`<b>offer ${number}</b>`, { name: 'Ava' });
          await desk.wait(1_000);
          desk.bot('<script>alert(1)</script>', { name: 'Ava' });
        },
      },
      { waitSeconds: 4 },
    );
    expect(texts(result.messages)).toContain('<b>offer 300</b>');
    expect(texts(result.messages)).toContain('<script>alert(1)</script>');
    expect(humans(result.messages)).toEqual([]);
  });

  it('a message that the network brings twice, and one that is edited', async () => {
    const { result } = await meet(
      {
        page: 'rerender.html',
        script: async (desk) => {
          desk.push({ id: 900, from: 'bot', text: 'Parcels leave on Mondays.' });
          await desk.wait(400);
          desk.push({ id: 900, kind: 'edit', text: 'Parcels leave on Mondays and Fridays.' });
          await desk.wait(400);
          desk.bot('We close at six.');
          desk.bot('We close at six.');
        },
      },
      { waitSeconds: 3 },
    );
    expect(texts(result.messages)).toEqual([
      'Parcels leave on Mondays and Fridays.',
      'We close at six.',
      'We close at six.',
    ]);
  });

  it('a chat in a window of its own, with permissions asked, is told of as such', async () => {
    const { result, commits } = await meet({ page: 'popup.html', script: nobody });
    expect(result).toMatchObject({ outcome: 'failed', reason: 'opens_new_window' });
    expect(commits).toBe(0);
  });

  it('a composer that cannot be written into', async () => {
    const { result, commits } = await meet({ page: 'closed.html', script: nobody });
    expect(result).toMatchObject({ outcome: 'failed', reason: 'composer_disabled' });
    expect(commits).toBe(0);
  });

  it('ends at the deadline with what was seen', async () => {
    const deadline = new AbortController();
    const { result } = await meet(
      {
        page: 'inline.html',
        script: async (desk) => {
          desk.bot('Thanks for your message!', { name: 'Ava' });
          await desk.wait(700);
          deadline.abort();
        },
      },
      { waitSeconds: 60, signal: deadline.signal },
    );
    expect(result.outcome).toBe('submitted');
    expect(authors(result.messages)).toEqual(['bot: Thanks for your message!']);
  });
});
