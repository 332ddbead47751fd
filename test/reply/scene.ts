import { randomBytes } from 'node:crypto';
import type { Drive } from '../../src/driver/index.ts';
import type { Delivery } from '../../src/mailbox/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { createVault } from '../../src/platform/secrets.ts';
import { dispatchDueProbes, findProbe, getProbe, runProbe, type ProbeRow } from '../../src/probe/index.ts';
import { listReplies, receiveMessages, recordChat, type ReceiveOptions } from '../../src/reply/index.ts';
import { fixedClock, testContext, type FixedClock } from '../support/context.ts';
import type { Database } from '../../src/platform/database.ts';
import {
  memoryProducer,
  never,
  plan,
  runOptions,
  seedWorld,
  submits,
  type World,
  type WorldOptions,
} from '../support/world.ts';

export interface Letter {
  to?: string;
  from?: string;
  subject?: string;
  headers?: string[];
  body: string;
}

export const human =
  'Dear Clara,\r\n\r\nthank you for asking! On Saturdays I open at 09:00 and lock up at 16:30, do come by and ring us before.\r\n\r\nBest wishes\r\nAnn Lee\r\nTel. +44 20 7946 0018\r\nann.lee@garden.example';
export const acknowledgement =
  'Thank you for contacting us. We have received your message and will reply within two working days.\r\n\r\nThis is an automatic confirmation. Please do not reply to this e-mail.';
export const automatic = ['Auto-Submitted: auto-replied'];
export const day = 86_400;

/** A probe that was sent, and the letters that answer it; times are seconds after it was sent. */
export class Scene {
  readonly ctx: Context;
  readonly clock: FixedClock = fixedClock();
  readonly options: ReceiveOptions = { vault: createVault(randomBytes(32)), retentionDays: 90, timeScale: 1 };
  #state: { world: World; probe: ProbeRow; sentAt: Date } | null = null;
  #serial = 0;

  constructor(db: Database) {
    this.ctx = testContext(db, this.clock);
  }

  get #now() {
    if (!this.#state) throw new Error('nothing was asked yet');
    return this.#state;
  }
  get world(): World {
    return this.#now.world;
  }
  get probe(): ProbeRow {
    return this.#now.probe;
  }
  get sentAt(): Date {
    return this.#now.sentAt;
  }

  /** A new company is asked by a new probe. */
  async begin(drive: Drive = submits, options: WorldOptions = {}): Promise<void> {
    const world = await seedWorld(this.ctx, options);
    this.#state = { world, probe: await this.ask(world, drive), sentAt: this.clock.now() };
  }

  async ask(world: World, drive: Drive = submits): Promise<ProbeRow> {
    const { id } = await plan(this.ctx, world);
    await dispatchDueProbes(this.ctx, memoryProducer());
    await runProbe(this.ctx, id, runOptions(drive, { recordChat }), never);
    return findProbe(this.ctx.db, id);
  }

  letter({ to, from = '"Ann Lee" <ann.lee@garden.example>', ...rest }: Letter): string {
    this.#serial += 1;
    const head = [
      `From: ${from}`,
      `To: Clara Winter <${to ?? this.probe.alias}>`,
      `Subject: ${rest.subject ?? 'Re: Your opening hours'}`,
      'Date: Mon, 02 Mar 2026 10:00:00 +0000',
      `Message-ID: <m${this.#serial}@garden.example>`,
      'Content-Type: text/plain; charset=utf-8',
      ...(rest.headers ?? []),
    ];
    return `${head.join('\r\n')}\r\n\r\n${rest.body}\r\n`;
  }

  bounce(): string {
    return this.letter({
      from: 'Mail Delivery System <MAILER-DAEMON@garden.example>',
      subject: 'Undelivered Mail Returned to Sender',
      headers: [...automatic, 'Return-Path: <>'],
      body: 'This is the mail system. I am sorry to have to inform you that your message could not be delivered.\r\n\r\n<hello@garden.example>: host mx.garden.example said: 550 5.1.1 User unknown',
    });
  }

  delivery(raw: string | Buffer, after: number, mailboxId = this.world.mailboxId): Delivery {
    const bytes = Buffer.from(raw);
    return {
      raw: bytes,
      size: bytes.length,
      truncated: false,
      receivedAt: new Date((this.#state?.sentAt ?? this.clock.now()).getTime() + after * 1000),
      receivedBy: 'internaldate',
      mailboxId,
      folder: 'INBOX',
      uid: 1,
      uidValidity: '1',
      envelopeTo: [],
      envelopeFrom: null,
    };
  }

  receive(raw: string | Buffer, after: number): Promise<void> {
    // Ids sort by the millisecond they were made in.
    this.clock.advance(0.001);
    return receiveMessages(this.ctx, this.options)(this.delivery(raw, after));
  }

  async replies() {
    return (await listReplies(this.ctx, { probe_id: this.probe.id })).data;
  }

  /** Elapsed seconds of each clock. */
  async seconds() {
    const { clocks } = await getProbe(this.ctx, this.probe.id);
    return Object.fromEntries(clocks.map((row) => [row.clock, row.elapsed_seconds]));
  }

  messages() {
    return this.ctx.db.selectFrom('messages').selectAll().orderBy('id', 'desc').execute();
  }

  async newest() {
    const [message] = await this.messages();
    if (!message) throw new Error('no message was stored');
    return message;
  }
}
