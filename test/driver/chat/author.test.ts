import { describe, expect, it } from 'vitest';
import {
  createCompany,
  joinedBy,
  judgeAuthor,
  noteAside,
  noteEvent,
} from '../../../src/driver/chat/author.ts';
import type { Entry } from '../../../src/driver/chat/transcript.ts';

const entry = (given: Partial<Entry>): Entry => ({
  at: 100_000,
  text: 'Graz costs 14 euros.',
  name: '',
  marks: 'div message',
  picture: '',
  controls: 0,
  align: 'left',
  author: null,
  grew: 0,
  typed: false,
  earlier: false,
  ...given,
});

describe('joinedBy', () => {
  it.each([
    ['Sarah has joined the chat', 'Sarah'],
    ['Agent Tom joined', 'Tom'],
    ['You are now chatting with Priya.', 'Priya'],
    ['Chat accepted by Lee Wong', 'Lee Wong'],
    ['Jonas Weber ist dem Chat beigetreten', 'Jonas Weber'],
    ['Sie sind jetzt mit Herrn Krause verbunden.', 'Herrn Krause'],
    ['Camille a rejoint la conversation', 'Camille'],
    ['Vous êtes maintenant en relation avec Luc', 'Luc'],
    ['Lucía se ha unido al chat', 'Lucía'],
    ['Ahora estás hablando con Pablo', 'Pablo'],
    ['An agent has joined the conversation', ''],
  ])('%s', (line, who) => expect(joinedBy(line)).toBe(who));

  it.each(['Hello, how can I help?', 'You joined the chat', 'We have connected the parcel to your order.'])(
    'nobody: %s',
    (line) => expect(joinedBy(line)).toBeNull(),
  );
});

describe('judgeAuthor', () => {
  it('takes who joined for a person, however brief, and a second one too', () => {
    const company = createCompany();
    noteEvent(company, 'Sarah joined the chat', 90_000);
    expect(judgeAuthor(entry({ name: 'Sarah', text: 'Yes' }), company, 500).author).toBe('human');
    noteEvent(company, 'Omar joined the chat', 101_000);
    expect(judgeAuthor(entry({ name: 'Omar', at: 102_000 }), company, 2_000).author).toBe('human');
  });

  it('does not take a joined machine for a person', () => {
    const company = createCompany();
    noteEvent(company, 'AI Assistant joined the chat', 90_000);
    expect(judgeAuthor(entry({ name: 'AI Assistant' }), company, 9_000).author).toBe('bot');
    expect(judgeAuthor(entry({ text: 'Here you go.' }), company, 9_000).author).toBe('bot');
  });

  it.each([
    ['there before we asked', { name: 'Emma', earlier: true }, 9_000],
    [
      'a personal name and a person’s pace',
      { name: 'Emma', typed: true, text: 'Hi, I’m Emma! Sure.' },
      6_000,
    ],
    ['faster than anybody reads', { name: 'Emma' }, 300],
    ['says what it is', { name: 'Emma', text: 'Ich bin Emma, die virtuelle Assistentin.' }, 9_000],
    ['a badge', { name: 'Emma AI' }, 9_000],
    ['marked so', { marks: 'div message data-author=bot' }, 9_000],
    ['buttons', { controls: 2 }, 9_000],
    ['written as we watched', { grew: 8 }, 9_000],
    ['nothing at all known', {}, 9_000],
  ])('bot: %s', (_, given, pace) => {
    expect(judgeAuthor(entry(given), createCompany(), pace).author).toBe('bot');
  });

  it('stays with the machine that pretends to hand over to itself', () => {
    const company = createCompany();
    judgeAuthor(entry({ name: 'Emma', text: 'I will connect you to an agent.' }), company, 500);
    const next = entry({ name: 'Emma', at: 110_000, text: 'Hi, this is Emma from the support team.' });
    expect(judgeAuthor(next, company, 10_000).author).toBe('bot');
  });

  it('knows a person after an announced handover where no names are shown', () => {
    const company = createCompany();
    judgeAuthor(entry({ text: 'Let me transfer you to a colleague.' }), company, 400);
    expect(judgeAuthor(entry({ at: 108_000, text: 'hi, 14 euros' }), company, 8_000).author).toBe('human');
  });

  it('does not take the excuse of the machine for the announced person', () => {
    const company = createCompany();
    judgeAuthor(entry({ text: 'Let me transfer you to a colleague.' }), company, 400);
    const excuse = entry({ at: 130_000, text: 'Unfortunately nobody is available right now.' });
    expect(judgeAuthor(excuse, company, 30_000).author).toBe('bot');
  });

  it('believes a joined person although the kit calls everything that comes in a bot', () => {
    const company = createCompany();
    const marks = 'div chat-message-from-bot';
    judgeAuthor(entry({ marks, earlier: true, text: 'Welcome!' }), company, 0);
    judgeAuthor(entry({ marks, text: 'Dana joined the chat' }), company, 3_000);
    expect(judgeAuthor(entry({ marks, at: 108_000 }), company, 8_000).author).toBe('human');
  });

  it('uses a name that comes up in the header together with an announcement', () => {
    const company = createCompany();
    judgeAuthor(entry({ text: 'One of our agents will be with you.' }), company, 400);
    noteAside(company, 'Rosa Winter', 104_000);
    const { author, reasons } = judgeAuthor(entry({ at: 105_000 }), company, 5_000);
    expect(author).toBe('human');
    expect(reasons).toContain('the header names a person');
  });

  it.each([
    'You are number 3 in the queue.',
    'All our agents are busy. Estimated wait time: 4 minutes',
    'Sie befinden sich in der Warteschlange, Position 2',
    'Temps d’attente estimé : 3 minutes',
    'Está en la cola, por favor espere',
    'Sarah left the chat',
  ])('system: %s', (text) => {
    expect(judgeAuthor(entry({ text }), createCompany(), 5_000).author).toBe('system');
  });
});
