import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskEvent } from '../../demo/desk.ts';
import { startWorld, type World, type WorldCompany } from '../../demo/world.ts';
import { openInbox, type Inbox, type ReceivedMail } from './inbox.ts';
import { ask } from './visitor.ts';

const speed = 5;
const count = 9;
/** Of Halyard's nine, with this seed. */
const unanswered = 1;
const answering = ['larkfield', 'kitewell', 'halyard', 'almweg'] as const;
const slugs = [...answering, 'ardoise'] as const;
type Slug = WorldCompany['slug'];

let inbox: Inbox;
let world: World;
const events: (DeskEvent & { name: string })[] = [];

const eventsOf = (name: string, slug: Slug) =>
  events.filter((event) => event.name === name && event.company === slug);
const addressOf = (slug: Slug, index: number) => `${slug}-${index}@probe.example`;
const mailsOf = (slug: Slug) =>
  inbox.mails.filter(({ recipients }) => recipients.some((address) => address.startsWith(`${slug}-`)));
const header = ({ mail }: ReceivedMail, name: string) => mail.headers.find(({ key }) => key === name)?.value;

/** Resolves when every reply that a person is going to write has gone out. */
function allAnswered(): Promise<void> {
  return new Promise((resolve) => {
    let left = answering.length * count - unanswered;
    world.on('answered', () => {
      left -= 1;
      if (left === 0) resolve();
    });
  });
}

beforeAll(async () => {
  inbox = await openInbox();
  world = await startWorld({ smtp: { host: '127.0.0.1', port: inbox.port }, seed: 'world', speed });
  for (const name of ['inquiry', 'acknowledged', 'absent', 'answered'] as const) {
    world.on(name, (event) => events.push({ ...event, name }));
  }
  const answered = allAnswered();
  const message = 'How long does delivery to Austria take, can I return things, when are you open?';
  await Promise.all(
    slugs.flatMap((slug) =>
      Array.from({ length: count }, (_, index) =>
        ask[slug](world, { name: 'Anna Berg', email: addressOf(slug, index), message }),
      ),
    ),
  );
  await answered;
});
afterAll(async () => {
  await world.close();
  await inbox.close();
});

test('the five companies are described with one of each relation that matters', () => {
  expect(world.companies.map(({ slug }) => slug).toSorted()).toEqual(slugs.toSorted());
  expect(world.companies.filter(({ relation }) => relation === 'own')).toHaveLength(1);
  expect(world.companies.filter(({ relation }) => relation === 'reference')).toHaveLength(1);
  expect(new Set(world.companies.map(({ website }) => new URL(website).port)).size).toBe(5);
});

test('every inquiry is counted once, and every reply is announced and sent once', () => {
  const received = world.received();
  for (const slug of slugs) {
    expect(received[slug]).toMatchObject({ inquiries: count, duplicates: 0, rejected: 0, trapped: 0 });
    expect(eventsOf('inquiry', slug)).toHaveLength(count);
    expect(received[slug].answers).toBe(eventsOf('answered', slug).length);
    const { acknowledgements, answers, absences } = received[slug];
    const byMail = slug === 'kitewell' ? answers : acknowledgements + answers + absences;
    expect(mailsOf(slug)).toHaveLength(byMail);
  }
  const ids = inbox.mails.map(({ mail }) => mail.messageId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the medians of the answers stand in the true order, none before its time', () => {
  const medians = answering.map((slug) => {
    const seconds = eventsOf('answered', slug).map((event) => event.seconds);
    const silent = Array.from({ length: count - seconds.length }, () => Infinity);
    return [...seconds, ...silent].toSorted((a, b) => a - b)[(count - 1) / 2] ?? Infinity;
  });
  expect(medians).toEqual(medians.toSorted((a, b) => a - b));
  for (const [index, slug] of answering.entries()) {
    const truth =
      world.companies.find((company) => company.slug === slug)?.truth.humanMedianSeconds ?? Infinity;
    expect(medians[index]).toBeGreaterThan(truth * 0.75);
  }
  expect(eventsOf('answered', 'ardoise')).toEqual([]);
});

test('acknowledgements come before the answers of people and look as different as in life', () => {
  const kinds = (slug: Slug, subject: RegExp) =>
    mailsOf(slug).filter(({ mail }) => subject.test(mail.subject ?? ''));

  const plain = kinds('larkfield', /^Thank you for contacting/);
  expect(plain).toHaveLength(count);
  expect(plain.every((mail) => header(mail, 'auto-submitted') === undefined)).toBe(true);

  const tickets = kinds('halyard', /^\[HP-\d{5}\]/);
  expect(tickets).toHaveLength(count);
  expect(tickets.every((mail) => header(mail, 'auto-submitted') === 'auto-generated')).toBe(true);
  const agents = kinds('halyard', /^Re: \[HP-\d{5}\]/);
  expect(agents).toHaveLength(count - unanswered);
  expect(agents.every((mail) => header(mail, 'auto-submitted') === undefined)).toBe(true);

  const machine = kinds('almweg', /^Eingangsbestätigung/);
  expect(machine.every((mail) => header(mail, 'auto-submitted') === 'auto-replied')).toBe(true);
  expect(kinds('almweg', /^Abwesenheitsnotiz/).length).toBeGreaterThan(0);

  const silent = mailsOf('ardoise');
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.length).toBeLessThan(count);
});

test('an answer belongs to the thread of its acknowledgement and answers the question', () => {
  for (let index = 0; index < count; index += 1) {
    const mails = inbox.mails.filter(({ recipients }) => recipients.includes(addressOf('larkfield', index)));
    const [acknowledgement, answer] = mails;
    expect(mails).toHaveLength(2);
    expect(answer?.mail.references).toBe(acknowledgement?.mail.messageId);
    expect(answer?.mail.text).toMatch(/Austria[\s\S]*60 days[\s\S]*(open|nine to five|9)/);
  }
});

test('a closed world leaves nothing behind: the process ends by itself', async () => {
  const script = fileURLToPath(new URL('close-early.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  const [code] = await once(child, 'exit');
  expect(output.join('')).toBe('closed with 5 inquiries\n');
  expect(code).toBe(0);
});
