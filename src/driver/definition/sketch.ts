import type { Page } from 'playwright-core';
import { ReplyBenchError } from '../../domain/errors.ts';
import { findContactForm } from '../form/find.ts';
import { frameAt } from '../form/frame.ts';
import { openPage } from '../form/open.ts';
import { watchLoading } from '../form/rest.ts';
import { draftDefinition } from './draft.ts';
import { doubtAbout } from './marks.ts';
import { drawForm, drawPage } from './picture.ts';

/** A first definition of a page, and the picture it speaks of. */
export interface Sketch {
  text: string;
  png: Uint8Array;
  found: 'form' | 'guarded' | 'none';
  /** How many lines wait for a person. */
  doubts: number;
}

/**
 * Reads a page; nothing is filled, pressed or sent.
 * @throws ReplyBenchError `unavailable` when the page cannot be opened.
 */
export async function sketchDefinition(page: Page, url: string, picture: string): Promise<Sketch> {
  watchLoading(page);
  const refusal = await openPage(page, url);
  if (refusal !== null)
    throw new ReplyBenchError('unavailable', `The page cannot be read: ${refusal.reason ?? refusal.outcome}`);
  const { form, captcha, reasons } = await findContactForm(page, { fresh: true });
  const frame = form === null ? null : await frameAt(page, form.frame);
  const text = draftDefinition({ url, form, captcha, reasons, picture });
  if (form === null || frame === null) return { text, png: await drawPage(page), found: 'none', doubts: 0 };
  const { host, pathname } = new URL(url);
  const png = await drawForm(page, { form, frame, captcha, title: `${host}${pathname}` });
  const fields = form.fields.filter((field) => doubtAbout(field) !== null);
  const doubts = fields.length + (form.submit === null ? 1 : 0);
  return { text, png, found: captcha === 'none' ? 'form' : 'guarded', doubts };
}
