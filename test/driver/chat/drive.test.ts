import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../../src/driver/inquiry.ts';
import { drive, launchBrowser, question } from '../../support/widgets/drive.ts';
import { startWidgetServer, type WidgetServer, type WidgetSetup } from '../../support/widgets/server.ts';

let browser: Browser;
let server: WidgetServer | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => server?.close());

async function serve(setup: WidgetSetup): Promise<WidgetServer> {
  server = await startWidgetServer(setup);
  return server;
}

const timesAsked = ({ heard }: WidgetServer, text = question) =>
  heard.filter((said) => said.text === text).length;
const humans = (messages: readonly ChatMessage[]) => messages.filter(({ author }) => author === 'human');
const texts = (messages: readonly ChatMessage[]) => messages.map(({ text }) => text);

/** Milliseconds between the server's sending of a text and its stamp. */
function stampError(server: WidgetServer, message: ChatMessage | undefined): number {
  const sent = server.sent.find(({ text }) => text === message?.text);
  return message && sent ? Math.abs(message.at.getTime() - sent.at) : Number.POSITIVE_INFINITY;
}

describe('an inline chat', () => {
  it('asks once, tells the machine from the person, and stamps what it sees', async () => {
    const site = await serve({
      page: 'inline.html',
      greeting: { from: 'bot', name: 'Assistant', text: 'Hello! How can we help?' },
      script: async (desk) => {
        await desk.wait(300);
        desk.bot('Thanks for your message! I am connecting you to a colleague.');
        await desk.wait(800);
        desk.system('Sarah joined the chat');
        desk.typing('Sarah');
        await desk.wait(900);
        desk.human('Sarah', 'Yes');
      },
    });
    const { result, commits } = await drive(browser, site.url);
    expect(result).toMatchObject({ outcome: 'submitted', reason: null });
    expect(commits).toBe(1);
    expect(timesAsked(site)).toBe(1);
    expect(texts(humans(result.messages))).toEqual(['Yes']);
    expect(stampError(site, humans(result.messages)[0])).toBeLessThan(150);
    expect(Math.abs((result.submittedAt?.getTime() ?? 0) - (site.heard[0]?.at ?? 0))).toBeLessThan(150);
  });

  it('stops before the point of no return when nothing may be submitted', async () => {
    const site = await serve({ page: 'inline.html', script: async () => {} });
    const { result, commits } = await drive(browser, site.url, { submit: false });
    expect(result).toMatchObject({ outcome: 'dry_run', submittedAt: null });
    expect(result.fields).toContainEqual(expect.objectContaining({ role: 'message', value: question }));
    expect(commits).toBe(0);
    expect(site.heard).toEqual([]);
  });

  it('does not send when the commit is refused', async () => {
    const site = await serve({ page: 'inline.html', script: async () => {} });
    const { result } = await drive(browser, site.url, { commit: () => Promise.reject(new Error('no')) });
    expect(result.outcome).toBe('failed');
    expect(site.heard).toEqual([]);
  });
});

describe('a chat in an iframe that loads late', () => {
  it('opens it, asks through a rich text box and sees the answer once despite an announcer', async () => {
    const site = await serve({
      page: 'iframe.html',
      script: async (desk) => {
        await desk.wait(1_500);
        desk.header('You are chatting with Tom Baker');
        await desk.wait(1_200);
        desk.human('Tom Baker', 'Graz is fine, 14 euros.');
      },
    });
    const { result } = await drive(browser, site.url);
    expect(result.outcome).toBe('submitted');
    expect(timesAsked(site)).toBe(1);
    expect(result.messages).toHaveLength(1);
    expect(texts(humans(result.messages))).toEqual(['Graz is fine, 14 euros.']);
    expect(stampError(site, result.messages[0])).toBeLessThan(150);
  });
});
