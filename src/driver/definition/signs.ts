import type { BrowserContext, Frame, Response } from 'playwright-core';
import { callPage } from '../page-bundle.ts';
import { matchesAddress } from './address.ts';
import type { DefinedSign, ProbeDefinition } from './schema.ts';

/** The signs of a definition that show, each in words; empty when none does. */
export interface SignsSeen {
  success: readonly string[];
  rejection: readonly string[];
}

/** Watches for what a definition calls success and rejection. */
export interface SignWatch {
  /** From now on: what shows already is no sign. */
  arm(frames: readonly Frame[], url: string): Promise<void>;
  seen(frames: readonly Frame[], url: string): Promise<SignsSeen>;
}

const noSigns: SignWatch = {
  arm: async () => {},
  seen: async () => ({ success: [], rejection: [] }),
};

export function watchSigns(context: BrowserContext, definition: ProbeDefinition | null): SignWatch {
  const { success, rejection } = definition ?? {};
  if (success === undefined && rejection === undefined) return noSigns;
  const answered = new Set<DefinedSign>();
  let known = new Set<string>();
  for (const sign of [success, rejection]) {
    if (sign?.response !== undefined)
      context.on('response', (response) => void noteIfSign(response, sign, answered).catch(() => {}));
  }
  const shown = async (sign: DefinedSign | undefined, frames: readonly Frame[], url: string) =>
    sign === undefined ? [] : showing(sign, frames, url);
  return {
    async arm(frames, url) {
      answered.clear();
      const now = await Promise.all([success, rejection].map((sign) => shown(sign, frames, url)));
      known = new Set(now.flat());
    },
    async seen(frames, url) {
      const [good, bad] = await Promise.all(
        [success, rejection].map(async (sign) => [
          ...(await shown(sign, frames, url)).filter((one) => !known.has(one)),
          ...(sign !== undefined && answered.has(sign) ? [`answer of ${sign.response?.url}`] : []),
        ]),
      );
      return { success: good ?? [], rejection: bad ?? [] };
    },
  };
}

async function noteIfSign(response: Response, sign: DefinedSign, answered: Set<DefinedSign>): Promise<void> {
  const { url = '', status, text } = sign.response ?? {};
  if (!matchesAddress(url, response.url())) return;
  if (status !== undefined && status !== response.status()) return;
  // The body of an answer may be gone with its page.
  if (text === undefined || (await response.text().catch(() => '')).includes(text)) answered.add(sign);
}

async function showing(sign: DefinedSign, frames: readonly Frame[], url: string): Promise<string[]> {
  const sought = {
    texts: sign.text === undefined ? [] : [sign.text],
    selectors: sign.selector === undefined ? [] : [sign.selector],
  };
  const empty = { texts: [], selectors: [] };
  const looked = await Promise.all(
    frames.map((frame) => callPage(frame, 'driving.look', sought).catch(() => empty)),
  );
  const moved = sign.url !== undefined && matchesAddress(sign.url, url);
  return [
    ...looked.flatMap(({ texts, selectors }) => [...texts, ...selectors]),
    ...(moved ? [`address ${sign.url}`] : []),
  ];
}
