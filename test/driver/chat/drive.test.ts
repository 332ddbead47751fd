import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  authors,
  humans,
  launchBrowser,
  meeting,
  question,
  stampError,
  texts,
  timesAsked,
} from '../../support/widgets/drive.ts';
import type { Desk } from '../../support/widgets/server.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
const meet = meeting(() => browser);

/** A machine that hands over to a colleague who joins and answers. */
const handover = (name: string, answer: string) => async (desk: Desk) => {
  await desk.wait(300);
  desk.bot('Thanks for your message! I am connecting you to a colleague.', { name: 'Ava' });
  await desk.wait(800);
  desk.system(`${name} joined the chat`);
  desk.typing(name);
  await desk.wait(900);
  desk.human(name, answer);
};

describe.concurrent('a chat that is there', () => {
  it('inline: asks once, tells the machine from the person who answers in a word, stamps both', async () => {
    const { site, result, commits } = await meet({
      page: 'inline.html',
      greeting: { from: 'bot', name: 'Ava', text: 'Hello! How can we help?' },
      script: handover('Sarah', 'Yes'),
    });
    expect(result).toMatchObject({ outcome: 'submitted', reason: null });
    expect(commits).toBe(1);
    expect(timesAsked(site)).toBe(1);
    expect(authors(result.messages)).toEqual([
      'bot: Hello! How can we help?',
      'bot: Thanks for your message! I am connecting you to a colleague.',
      'system: Sarah joined the chat',
      'human: Yes',
    ]);
    expect(stampError(site, result.messages[3])).toBeLessThan(150);
    expect(Math.abs((result.submittedAt?.getTime() ?? 0) - (site.heard[0]?.at ?? 0))).toBeLessThan(150);
  });

  it('late and in an iframe: opens it, and sees an answer once though it is announced elsewhere too', async () => {
    const { site, result } = await meet({
      page: 'iframe.html',
      script: async (desk) => {
        await desk.wait(1_500);
        desk.header('You are chatting with Tom Baker');
        await desk.wait(1_200);
        desk.human('Tom Baker', 'Graz is fine, 14 euros.');
      },
    });
    expect(timesAsked(site)).toBe(1);
    expect(authors(result.messages)).toEqual(['human: Graz is fine, 14 euros.']);
    expect(stampError(site, result.messages[0])).toBeLessThan(150);
  });

  it('in nested shadow roots, opened by a bare icon: the machine with a badge stays a machine', async () => {
    const { site, result } = await meet({
      page: 'shadow.html',
      greeting: { from: 'bot', name: 'Emma', text: 'Hi, ask me anything!' },
      script: async (desk) => {
        await desk.wait(1_600);
        desk.bot('Parcels up to 30 kg go everywhere.\nMore on our shipping page.', { name: 'Emma' });
        await desk.next();
        await desk.wait(300);
        desk.bot('One moment, I transfer you to a colleague.', { name: 'Emma' });
        await desk.wait(1_200);
        desk.human('Oskar Lind', 'Hi Mira, Graz is 14 euros.');
      },
    });
    expect(timesAsked(site)).toBe(1);
    expect(texts(humans(result.messages))).toEqual(['Hi Mira, Graz is 14 euros.']);
    expect(texts(result.messages)).toContain(
      'Parcels up to 30 kg go everywhere.\nMore on our shipping page.',
    );
    expect(stampError(site, humans(result.messages)[0])).toBeLessThan(150);
  });

  it('rebuilt on every change: a streamed answer is one message, a person is asked for by the button', async () => {
    const { site, result } = await meet({
      page: 'rerender.html',
      greeting: { from: 'bot', text: 'Hello, I am Juno.' },
      script: async (desk) => {
        await desk.wait(300);
        desk.typing('Juno');
        await desk.wait(300);
        await desk.stream('We ship parcels of up to 30 kilograms to all of Austria for a flat fee.');
        desk.bot('Did this answer your question?', { buttons: ['Yes', 'Talk to a person'] });
        await desk.next();
        await desk.wait(300);
        desk.bot('Passing you to one of our agents.');
        await desk.wait(1_200);
        desk.human('', 'hey, 14 euros to graz');
      },
    });
    expect(site.heard.slice(0, 2).map(({ text }) => text)).toEqual([question, 'Talk to a person']);
    expect(authors(result.messages)).toEqual([
      'bot: Hello, I am Juno.',
      'bot: We ship parcels of up to 30 kilograms to all of Austria for a flat fee.',
      'bot: Did this answer your question?',
      'bot: Passing you to one of our agents.',
      'human: hey, 14 euros to graz',
    ]);
    expect(stampError(site, humans(result.messages)[0])).toBeLessThan(150);
  });

  it('virtualised with recycled nodes: each message once, though old ones leave the document', async () => {
    const tips = [1, 2, 3, 4, 5, 6].map((number) => `Automatic tip number ${number}`);
    const { site, result } = await meet({
      page: 'virtual.html',
      greeting: { from: 'bot', name: 'Basalt Bot', text: 'Welcome!' },
      script: async (desk) => {
        for (const tip of tips) {
          desk.bot(tip, { name: 'Basalt Bot' });
          await desk.wait(150);
        }
        desk.system('Ines has joined the conversation');
        await desk.wait(900);
        desk.human('Ines', 'Yes, 9 euros.');
      },
    });
    expect(authors(result.messages)).toEqual([
      'bot: Welcome!',
      ...tips.map((tip) => `bot: ${tip}`),
      'system: Ines has joined the conversation',
      'human: Yes, 9 euros.',
    ]);
    for (const message of result.messages.slice(1)) expect(stampError(site, message)).toBeLessThan(150);
  });
});

describe.concurrent('what stands before the chat', () => {
  it('a form and a queue: fills the form, sends by the button where Enter breaks the line, waits its turn', async () => {
    const { site, result } = await meet({
      page: 'queue.html',
      script: async (desk) => {
        desk.system('You are number 2 in the queue.');
        await desk.wait(500);
        desk.system('You are number 1 in the queue.');
        await desk.wait(500);
        desk.system('You are now chatting with Priya');
        await desk.wait(500);
        desk.human('Priya', 'Hello Mira, let me check.');
        await desk.wait(500);
        desk.human('Priya', 'It is 11 euros.');
      },
    });
    expect(site.forms).toEqual([
      {
        path: '/prechat',
        fields: {
          visitor_name: 'Mira Lindqvist',
          visitor_mail: 'mira.k7@inbox.example',
          dept: 'Other',
          terms: 'on',
        },
      },
    ]);
    expect(timesAsked(site)).toBe(1);
    expect(authors(result.messages)).toEqual([
      'system: You are number 2 in the queue.',
      'system: You are number 1 in the queue.',
      'system: You are now chatting with Priya',
      'human: Hello Mira, let me check.',
      'human: It is 11 euros.',
    ]);
  });

  it('in German: a cookie bar over the launcher and a consent gate, passed with the least consent', async () => {
    const { site, result } = await meet({
      page: 'german.html',
      script: async (desk) => {
        await desk.wait(400);
        desk.bot('Vielen Dank für Ihre Nachricht. Ich verbinde Sie mit einem Mitarbeiter.', { name: 'Lena' });
        await desk.wait(500);
        desk.system('Jonas Weber ist dem Chat beigetreten');
        await desk.wait(900);
        desk.human('Jonas Weber', 'Guten Tag, nach Graz 18 Euro.');
      },
    });
    expect(site.forms).toEqual([
      { path: '/cookies', fields: { choice: 'wenige' } },
      { path: '/consent', fields: { agreed: 'yes' } },
    ]);
    expect(timesAsked(site, 'Liefern Sie ein Paket mit 26 kg nach Graz, und was kostet das?')).toBe(1);
    expect(site.heard.at(-1)?.text).toMatch(/Vielen Dank/);
    expect(texts(humans(result.messages))).toEqual(['Guten Tag, nach Graz 18 Euro.']);
  });

  it('a home screen and a topic menu: goes on to the composer and tells a machine our address', async () => {
    const { site, result } = await meet({
      page: 'home.html',
      script: async (desk) => {
        await desk.wait(400);
        desk.bot('What is your e-mail address, in case we get disconnected?', { name: 'Pip' });
        await desk.next();
        await desk.wait(300);
        desk.bot('Thanks! Someone will be with you shortly.', { name: 'Pip' });
        await desk.wait(1_500);
        desk.human('Dana', 'ok so yes, 26 kg works');
      },
    });
    expect(site.forms).toEqual([{ path: '/topic', fields: { topic: 'Something else' } }]);
    expect(site.heard.slice(0, 2).map(({ text }) => text)).toEqual([question, 'mira.k7@inbox.example']);
    expect(texts(humans(result.messages))).toEqual(['ok so yes, 26 kg works']);
  });

  it('a whole page in French: reads the name before the colon', async () => {
    const { result } = await meet({
      page: 'fullpage.html',
      script: async (desk) => {
        await desk.wait(500);
        desk.system('Camille a rejoint la conversation');
        await desk.wait(900);
        desk.human('Camille', 'Bonjour, oui, 22 euros.');
      },
    });
    expect(authors(result.messages)).toEqual([
      'system: Camille a rejoint la conversation',
      'human: Bonjour, oui, 22 euros.',
    ]);
  });

  it('a menu without a plain way on: picks the topic that fits, and needs no echo to see the answer', async () => {
    const { site, result } = await meet({
      page: 'menu.html',
      script: async (desk) => {
        await desk.wait(400);
        desk.bot('I will pass you on to a colleague.');
        await desk.wait(600);
        desk.bot('Maud joined the chat');
        await desk.wait(900);
        desk.human('Maud', 'Graz? 14 euros.');
      },
    });
    expect(site.forms).toEqual([{ path: '/menu', fields: { choice: 'Shipping and parcels' } }]);
    expect(timesAsked(site)).toBe(1);
    expect(result.outcome).toBe('submitted');
    expect(texts(humans(result.messages))).toEqual(['Graz? 14 euros.']);
    expect(stampError(site, humans(result.messages)[0])).toBeLessThan(150);
  });

  it('a contact form and a comment box on the same page: leaves them alone', async () => {
    const { site, result } = await meet({
      page: 'busy-page.html',
      script: async (desk) => {
        desk.bot('Hold on, I am getting a colleague for you.');
        desk.bot('Let me transfer you to one of our specialists.');
        await desk.wait(2_600);
        desk.human('', 'hello, this is Ruth from the workshop team. 26 kg is fine');
      },
    });
    expect(site.forms).toEqual([]);
    expect(timesAsked(site)).toBe(1);
    expect(texts(humans(result.messages))).toEqual([
      'hello, this is Ruth from the workshop team. 26 kg is fine',
    ]);
  });
});
