import type { CDPSession, Frame, Page } from 'playwright-core';
import { orElse } from '../deadline.ts';
import type { Evidence, FilledField } from '../inquiry.ts';
import { callPage } from '../page-bundle.ts';
import type { ContactForm } from './reading.ts';

const shotMs = 5000;
const largestShot = 600_000;
const mostConsoleLines = 100;
const longestConsoleLine = 500;

/** Collects what shows later how a probe went; every piece is capped, none can fail the probe. */
export interface EvidenceKit {
  /** A picture of what is on screen, with our fields and words covered. */
  shoot(name: string, covered: Covered): Promise<void>;
  addFields(form: ContactForm, fields: readonly FilledField[]): void;
  all(): readonly Evidence[];
}

export interface Covered {
  frame: Frame | null;
  selectors: readonly string[];
  words: readonly string[];
}

/** Starts collecting at once, since console errors are told only once. */
export function collectEvidence(page: Page): EvidenceKit {
  const pieces: Evidence[] = [];
  const lines: string[] = [];
  const note = (line: string) => {
    if (lines.length < mostConsoleLines) lines.push(line.slice(0, longestConsoleLine));
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('pageerror', (error) => note(`${error.name}: ${error.message}`));
  let session: Promise<CDPSession> | null = null;
  return {
    async shoot(name, covered) {
      session ??= page.context().newCDPSession(page);
      const bytes = await orElse(shootMasked(page, session, covered), shotMs, null);
      if (bytes !== null && bytes.length <= largestShot)
        pieces.push({ name, contentType: 'image/jpeg', bytes });
    },
    addFields(form, fields) {
      pieces.push(json('fields.json', fieldMap(form, fields)));
    },
    all: () => (lines.length === 0 ? pieces : [...pieces, json('console.json', lines)]),
  };
}

/** Roles, labels and reasons of the fields; what was written stays out. */
function fieldMap(form: ContactForm, filled: readonly FilledField[]): unknown {
  const given = new Map(filled.map(({ selector, value }) => [selector, value !== null]));
  return form.fields.map(({ selector, role, required, label, confidence, reasons }) => ({
    selector,
    role,
    required,
    label,
    confidence,
    reasons,
    filled: given.get(selector) ?? false,
  }));
}

function json(name: string, value: unknown): Evidence {
  return { name, contentType: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

async function shootMasked(page: Page, session: Promise<CDPSession>, covered: Covered): Promise<Uint8Array> {
  const frames = new Set(
    [page.mainFrame(), covered.frame ?? page.mainFrame()].filter((frame) => !frame.isDetached()),
  );
  const masked = [...frames].map((frame) =>
    callPage(frame, 'driving.mask', frame === covered.frame ? covered.selectors : [], covered.words),
  );
  await Promise.all(masked);
  const { data } = await (
    await session
  ).send('Page.captureScreenshot', {
    format: 'jpeg',
    quality: 50,
    optimizeForSpeed: true,
  });
  await Promise.all([...frames].map((frame) => callPage(frame, 'driving.unmask').catch(() => {})));
  return Buffer.from(data, 'base64');
}

/** The texts of ours that a picture must not show. */
export function privateWords(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined && value.length > 2) as string[];
}
