import type { Frame, Page } from 'playwright-core';
import { findContactForm, type OtherForm } from './form/find.ts';
import type { CaptchaKind, ContactForm } from './form/reading.ts';
import { watchLoading } from './form/rest.ts';
import { callPage } from './page-bundle.ts';
import { contactsOf, type Contacts } from './site/contacts.ts';
import { policiesOf, type Policies } from './site/policies.ts';
import { promisesOf } from './site/promises.ts';
import { technologiesOf } from './site/technology.ts';

export interface DetectedChat {
  vendor: string | null;
  /** Selector of what opens the chat; null when it opens by itself. */
  launcher: string | null;
}

/** The JSON of `replybench inspect URL --json`. */
export interface Inspection {
  url: string;
  form: ContactForm | null;
  captcha: CaptchaKind;
  chat: DetectedChat | null;
  contacts: Contacts;
  technology: readonly string[];
  policies: Policies;
  /** Sentences that promise a response time. */
  promises: readonly string[];
  /** Why this form, or why none. */
  reasons: readonly string[];
  /** The other forms, and what they seem to be for. */
  others: readonly OtherForm[];
}

export interface InspectOptions {
  detectChat?: (page: Page) => Promise<DetectedChat | null>;
}

const loadTimeoutMs = 20_000;

/**
 * Opens `url` (null: takes the page as it is) and says what is on it; nothing is filled or sent.
 * Rejects as `page.goto` does when the page cannot be opened.
 */
export async function inspectPage(
  page: Page,
  url: string | null,
  { detectChat }: InspectOptions = {},
): Promise<Inspection> {
  if (url !== null) {
    watchLoading(page);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: loadTimeoutMs });
  }
  const found = await findContactForm(page, { fresh: true });
  const [site, chat] = await Promise.all([
    callPage(page.mainFrame(), 'site.snapshot'),
    detectChat?.(page) ?? null,
  ]);
  return {
    url: page.url(),
    form: found.form,
    captcha: found.captcha,
    chat,
    contacts: contactsOf(site),
    technology: technologiesOf(site, frameAddresses(page.frames())),
    policies: policiesOf(site),
    promises: promisesOf(site),
    reasons: found.reasons,
    others: found.others,
  };
}

function frameAddresses(frames: readonly Frame[]): string[] {
  return frames.map((frame) => frame.url());
}
