import { type Browser, chromium } from 'playwright-core';
import { pino } from 'pino';
import { driveChat } from '../../../src/driver/chat/drive.ts';
import { findChromium } from '../../../src/driver/chromium.ts';
import type { DriveContext } from '../../../src/driver/context.ts';
import type { ChatMessage, DriveResult, Inquiry } from '../../../src/driver/inquiry.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { startWidgetServer, type WidgetServer, type WidgetSetup } from './server.ts';

export const question = 'Do you ship a 26 kg parcel to Graz, and what does it cost?';

const inquiryTo = (target: string): Inquiry => ({
  target,
  asker: {
    firstName: 'Mira',
    lastName: 'Lindqvist',
    email: 'mira.k7@inbox.example',
    country: 'AT',
    locale: 'en-GB',
  },
  question: {
    en: { subject: 'Shipping', body: question },
    de: { subject: 'Versand', body: 'Liefern Sie ein Paket mit 26 kg nach Graz, und was kostet das?' },
  },
});

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

export interface Driven {
  result: DriveResult;
  commits: number;
}

/** Drives one chat in a context of its own. */
export async function drive(
  browser: Browser,
  url: string,
  { waitSeconds = 40, ...given }: { waitSeconds?: number } & Partial<DriveContext> = {},
): Promise<Driven> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  let commits = 0;
  const ctx: DriveContext = {
    clock: systemClock,
    log: pino({ level: 'silent' }),
    commit: async () => void (commits += 1),
    submit: true,
    signal: new AbortController().signal,
    pace: 'fast',
    ...given,
  };
  try {
    const result = await driveChat(inquiryTo(url), ctx, {
      openPage: () => context.newPage(),
      waitSeconds,
      quietSeconds: 1.5,
    });
    return { result, commits };
  } finally {
    await context.close();
  }
}

/** Serves a widget, drives one chat in it and closes both. */
export function meeting(browser: () => Browser) {
  return async (setup: WidgetSetup, given: Parameters<typeof drive>[2] = {}) => {
    const site = await startWidgetServer(setup);
    try {
      return { site, ...(await drive(browser(), site.url, given)) };
    } finally {
      await site.close();
    }
  };
}

export const nobody = (): Promise<void> => Promise.resolve();

export function timesAsked({ heard }: WidgetServer, text = question): number {
  return heard.filter((said) => said.text === text).length;
}

export function humans(messages: readonly ChatMessage[]): ChatMessage[] {
  return messages.filter(({ author }) => author === 'human');
}

export const texts = (messages: readonly ChatMessage[]) => messages.map(({ text }) => text);
export const authors = (messages: readonly ChatMessage[]) =>
  messages.map(({ author, text }) => `${author}: ${text}`);

/** Milliseconds between the moment the widget had a message in hand and its stamp. */
export function stampError(site: WidgetServer, message: ChatMessage | undefined): number {
  const sent = site.sent.find(({ text }) => text === message?.text);
  const shownAt = sent?.shownAt ?? Number.NaN;
  return message ? Math.abs(message.at.getTime() - shownAt) : Number.NaN;
}
