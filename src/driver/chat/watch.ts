import type { Frame, Page } from 'playwright-core';
import { messageOf } from '../../domain/errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import { orElse } from '../deadline.ts';
import { pageBundle } from '../page-bundle.ts';
import { ensureInstalled } from './frames.ts';
import {
  type ChatPage,
  eventBinding,
  type Line,
  type LineNode,
  type PageEvent,
  pageGlobal,
  type WatchOrder,
} from './survey.ts';

/** A reading of one frame's widget, with the page's times mapped to ours (milliseconds since the epoch). */
export interface Reading {
  frame: Frame;
  at: number;
  /** When the first change since the reading before happened. */
  since: number;
  lines: readonly Line[];
  nodes: Readonly<Record<number, LineNode>>;
}

export interface Watch {
  /** Starts looking for the words in every frame; the order's composer is one of `frame`. */
  arm(order: WatchOrder, frame: Frame): Promise<void>;
  /** After a reload: reads on around the composer, an id in `frame`, even where our words are not shown again. */
  resume(frame: Frame, composer: number): Promise<void>;
  /** First appearance of our words in the transcript, on our clock; null so far. */
  echoAt(): Date | null;
  /** How often the page itself was loaded anew since the watch was ordered. */
  reloads(): number;
  onReading(listener: (reading: Reading) => void): void;
}

const pings = 12;
/** Milliseconds: no better answer is to be had. */
const shortTrip = 1;
const pingTimeout = 2_000;
/** Milliseconds after which the best answer so far is taken. */
const measuringTime = 1_000;

function nowInside(name: string): number {
  return (globalThis as unknown as Record<string, ChatPage>)[name]?.now() ?? 0;
}

function armInside([name, order]: [string, WatchOrder]): void {
  (globalThis as unknown as Record<string, ChatPage>)[name]?.arm(order);
}

function resumeInside([name, order]: [string, WatchOrder]): void {
  (globalThis as unknown as Record<string, ChatPage>)[name]?.resume(order);
}

async function armFrame(frame: Frame, order: WatchOrder): Promise<void> {
  await ensureInstalled(frame);
  await frame.evaluate(armInside, [pageGlobal, order] as [string, WatchOrder]);
}

/** What to add to the frame's clock to get ours: taken from the quickest of a few round trips. */
async function measureOffset(frame: Frame, clock: Clock): Promise<number> {
  let best = { trip: Number.POSITIVE_INFINITY, offset: 0 };
  const until = performance.now() + measuringTime;
  for (let ping = 0; ping < pings && best.trip > shortTrip && performance.now() < until; ping += 1) {
    const before = clock.now().getTime();
    const there = await orElse(frame.evaluate(nowInside, pageGlobal), pingTimeout, null);
    const trip = clock.now().getTime() - before;
    if (there !== null && trip < best.trip) best = { trip, offset: before + trip / 2 - there };
  }
  return best.offset;
}

function mapped(reading: Extract<PageEvent, { kind: 'snapshot' }>, frame: Frame, offset: number): Reading {
  const lines = reading.lines.map((line) => ({
    ...line,
    at: line.at + offset,
    textAt: line.textAt + offset,
    changedAt: line.changedAt + offset,
  }));
  return { frame, at: reading.now + offset, since: reading.since + offset, lines, nodes: reading.nodes };
}

/** Installs the observer before any script of the page, in every frame, and collects what it tells. */
export async function watchPage(page: Page, { clock, log }: { clock: Clock; log: Log }): Promise<Watch> {
  const offsets = new WeakMap<Frame, Promise<number>>();
  const listeners: ((reading: Reading) => void)[] = [];
  let order: WatchOrder | null = null;
  let echo: number | null = null;
  let reloads = 0;
  let queue = Promise.resolve();

  const offsetOf = (frame: Frame): Promise<number> => {
    const known = offsets.get(frame) ?? measureOffset(frame, clock);
    offsets.set(frame, known);
    return known;
  };
  const take = async (frame: Frame, event: PageEvent): Promise<void> => {
    if (event.kind === 'hello') return;
    const offset = await offsetOf(frame);
    if (event.kind === 'echo') echo = Math.min(echo ?? Number.POSITIVE_INFINITY, event.at + offset);
    else for (const listener of listeners) listener(mapped(event, frame, offset));
  };

  await page.exposeBinding(eventBinding, ({ frame }, event: PageEvent): WatchOrder | null => {
    if (event.kind === 'hello') offsets.delete(frame);
    if (event.kind === 'hello' && order && frame === page.mainFrame()) reloads += 1;
    queue = queue
      .then(() => take(frame, event))
      .catch((error: unknown) => log.warn({ reason: messageOf(error) }, 'a reading of the chat was lost'));
    return event.kind === 'hello' && order ? { ...order, composer: null } : null;
  });
  await page.addInitScript({ content: await pageBundle() });

  return {
    arm: async (next, composerFrame) => {
      order = next;
      const others = page.frames().filter((frame) => frame !== composerFrame);
      const arming = others.map((frame) =>
        orElse(armFrame(frame, { ...next, composer: null }), pingTimeout, null),
      );
      // Not bounded: what is sent before the observer looks out for it could not be told from history.
      await Promise.all([armFrame(composerFrame, next), ...arming]);
      await offsetOf(composerFrame);
    },
    resume: async (frame, composer) => {
      if (!order) return;
      const own = { ...order, composer };
      await orElse(
        frame.evaluate(resumeInside, [pageGlobal, own] as [string, WatchOrder]),
        pingTimeout,
        null,
      );
    },
    echoAt: () => (echo === null ? null : new Date(echo)),
    reloads: () => reloads,
    onReading: (listener) => void listeners.push(listener),
  };
}
