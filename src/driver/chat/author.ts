import type { ChatMessage } from '../inquiry.ts';
import { squeeze } from './survey.ts';
import type { Entry } from './transcript.ts';
import {
  autoWording,
  botMark,
  botName,
  handoverLine,
  humanMark,
  impersonal,
  introduces,
  presentsItself,
  joinLines,
  leaveLine,
  personalName,
  queueLine,
  selfBot,
  systemMark,
} from './words/author.ts';

export interface Judgement {
  author: ChatMessage['author'];
  reasons: string[];
}

/** What the conversation has told so far about who is there. */
export interface Company {
  joined: { name: string; at: number; bot: boolean }[];
  handoverAt: number | null;
  queuedAt: number | null;
  /** Names and kinds of senders that turned out to be machines or people. */
  machines: Set<string>;
  people: Set<string>;
  /** A machine has spoken whose kind of row had no human mark. */
  unmarkedMachine: boolean;
  /** Something came in without a machine's mark: so that mark is more than a name for "not the visitor". */
  unmarkedIncoming: boolean;
  /** A machine has spoken since we asked. */
  machineAnswered: boolean;
  /** Kinds of row seen, where no names are shown. */
  kinds: Set<string>;
  /** Personal names that came up in the header. */
  headerNames: { name: string; at: number }[];
}

export function createCompany(): Company {
  return {
    joined: [],
    handoverAt: null,
    queuedAt: null,
    machines: new Set(),
    people: new Set(),
    unmarkedMachine: false,
    unmarkedIncoming: false,
    machineAnswered: false,
    kinds: new Set(),
    headerNames: [],
  };
}

/** Milliseconds in which a person cannot have read the question and written an answer. */
const tooFast = 900;
/** From here on an answer took a person's time. */
const unhurried = 2_500;
const enough = 0.6;
/** Names, delays and manners alone never make a person. */
const softLimit = 0.5;

const nobody =
  /^(?:an? |the |one |your |unser |ein |eine |un |une )?(?:agent|operator|representative|advisor|specialist|colleague|someone|person|human|mitarbeiter(?:in)?|berater(?:in)?|kollege|conseill\p{L}+|agente|asesor\p{L}*|team member|support|us|uns|nous)$/iu;

/** Who joined, when the line says that somebody did; '' when no name is given. */
export function joinedBy(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length > 110) return null;
  for (const pattern of joinLines) {
    const who = pattern.exec(line)?.[1]?.trim();
    if (who === undefined || /^(?:you|sie|vous|usted|i|we|it|that|this|there|he|she)$/i.test(who)) continue;
    const bare = who.replace(/^(?:the |our |agent |operator |unser(?:e)? |notre |nuestro )+/iu, '').trim();
    return nobody.test(who) || nobody.test(bare) ? '' : bare;
  }
  return null;
}

function isQueue(text: string): boolean {
  return text.length < 220 && queueLine.test(text);
}

/** Takes in a line that says something about who is there, wherever in the widget it stands. */
export function noteEvent(company: Company, text: string, at: number): string | null {
  const who = joinedBy(text);
  if (who !== null) {
    const bot = botName.test(who) || botName.test(text);
    company.joined.push({ name: who, at, bot });
    return bot ? 'a machine joined' : 'somebody joined';
  }
  if (text.length < 140 && leaveLine.test(text)) return 'somebody left';
  if (!isQueue(text)) return null;
  company.queuedAt = at;
  return 'queue';
}

/** A new line of the widget outside the transcript: an event, or the name of who is on duty now. */
export function noteAside(company: Company, text: string, at: number): void {
  if (noteEvent(company, text, at)) return;
  if (isPersonal(text)) company.headerNames.push({ name: text, at });
}

function isPersonal(name: string): boolean {
  return name.length < 40 && personalName.test(name) && !impersonal.test(name) && !botName.test(name);
}

function identityOf(entry: Entry): string {
  if (entry.name) return squeeze(entry.name);
  const kind = entry.marks.replace(/\S*\d\S*/g, '').slice(0, 160);
  return `?${kind}|${entry.picture}`;
}

function systemReason(entry: Entry, company: Company): string | null {
  const event = noteEvent(company, entry.text, entry.at);
  if (event) return event;
  if (entry.author) return entry.author === 'system' ? 'a system line to the vendor' : null;
  const marked = systemMark.test(entry.marks) && !humanMark.test(entry.marks) && !botMark.test(entry.marks);
  if (marked && !entry.name) return 'marked as a system line';
  return entry.align === 'centre' && !entry.name && entry.text.length < 90 ? 'a centred line' : null;
}

type Clue = readonly [reason: string, holds: boolean];

/** Where no names are shown, one kind of row for all says nothing about the sender. */
function isKnownMachine(entry: Entry, company: Company): boolean {
  if (entry.name === '' && company.kinds.size < 2) return false;
  return company.machines.has(identityOf(entry));
}

function machineClues(entry: Entry, company: Company, sinceOurs: number, joined: boolean): string[] {
  const clues: Clue[] = [
    ['a machine to the vendor', entry.author === 'bot'],
    ['name or badge of a machine', entry.name !== '' && botName.test(entry.name)],
    ['marked as a machine', botMark.test(entry.marks) && (!joined || company.unmarkedIncoming)],
    ['pictured as a machine', botName.test(entry.picture.replaceAll(/[-_./]/g, ' ')) && !joined],
    ['says it is a machine', selfBot.test(entry.text)],
    ['written as we watched', entry.grew >= 3],
    ['there before we asked', entry.earlier],
    ['offers buttons', entry.controls > 0 && !joined],
    ['faster than a person', sinceOurs < tooFast && !joined],
    ['announces a person', handoverLine.test(entry.text) && !joined],
    ['wording of a template', autoWording.test(entry.text) && !joined],
    ['this sender is a machine', isKnownMachine(entry, company) && !joined],
  ];
  return clues.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** The person who joined last and can have written this. */
function joinFor(entry: Entry, company: Company): { reason: string; points: number } | null {
  const people = company.joined.filter(({ at, bot }) => !bot && at <= entry.at + 200);
  const last = people.at(-1);
  if (!last) return null;
  const name = squeeze(entry.name);
  const named = people.some((person) => {
    const joined = squeeze(person.name);
    return joined !== '' && name !== '' && (name.includes(joined) || joined.includes(name));
  });
  if (named) return { reason: 'who joined', points: 0.9 };
  const machine = company.machines.has(identityOf(entry)) && entry.name !== '';
  if (machine) return null;
  if (name === '' || last.name === '' || impersonal.test(entry.name))
    return { reason: 'after somebody joined', points: 0.75 };
  return personalName.test(entry.name) ? { reason: 'another name than joined', points: 0.3 } : null;
}

function hardClues(entry: Entry, company: Company): [string, number][] {
  const contrast = humanMark.test(entry.marks) && company.unmarkedMachine;
  const fresh =
    isPersonal(entry.name) && company.machines.size > 0 && !company.machines.has(identityOf(entry));
  const before = (at: number | null | undefined) => at !== null && at !== undefined && at < entry.at;
  const clues: [string, number, boolean][] = [
    ['a person to the vendor', 0.7, entry.author === 'human'],
    ['marked as a person, unlike the machine', 0.6, contrast],
    ['marked as a person', 0.2, humanMark.test(entry.marks) && !contrast],
    ['a person was announced', 0.4, before(company.handoverAt)],
    ['after a queue', 0.4, before(company.queuedAt)],
    ['another personal name than the machine’s', 0.45, fresh && company.machineAnswered],
    ['a new personal name', 0.15, fresh && !company.machineAnswered],
    ['the header names a person', 0.35, before(company.headerNames.at(-1)?.at)],
    ['presents itself as one of a team', 0.2, presentsItself.test(entry.text)],
    ['this sender is a person', 0.7, isKnownPerson(entry, company)],
  ];
  return clues.filter(([, , holds]) => holds).map(([reason, points]) => [reason, points]);
}

function isKnownPerson(entry: Entry, company: Company): boolean {
  return company.people.has(identityOf(entry)) && !company.machines.has(identityOf(entry));
}

function softClues(entry: Entry, sinceOurs: number): [string, number][] {
  const clues: [string, number, boolean][] = [
    ['took a person’s time', 0.15, sinceOurs >= unhurried],
    ['typed before', 0.05, entry.typed],
    ['introduces itself', 0.1, introduces.test(entry.text)],
    ['brief and plain', 0.05, entry.text.length < 40],
  ];
  return clues.filter(([, , holds]) => holds).map(([reason, points]) => [reason, points]);
}

function remember(entry: Entry, company: Company, author: 'bot' | 'human'): void {
  const identity = identityOf(entry);
  if (entry.name === '') company.kinds.add(identity);
  if (!botMark.test(entry.marks)) company.unmarkedIncoming = true;
  if (author === 'human') {
    company.people.add(identity);
    return;
  }
  company.machines.add(identity);
  if (!entry.earlier) company.machineAnswered = true;
  if (!humanMark.test(entry.marks)) company.unmarkedMachine = true;
  if (handoverLine.test(entry.text)) company.handoverAt = entry.at;
}

/**
 * Who wrote the message: a line of the system, a machine, or a person. Unsure is `bot`: a machine
 * taken for a person would falsify the benchmark, a person taken for a machine only widens it.
 * `sinceOurs`: milliseconds since we last said something.
 */
export function judgeAuthor(entry: Entry, company: Company, sinceOurs: number): Judgement {
  const system = systemReason(entry, company);
  if (system) return { author: 'system', reasons: [system] };
  const join = joinFor(entry, company);
  const clues = machineClues(entry, company, sinceOurs, join !== null && join.points > enough);
  if (clues.length > 0) {
    remember(entry, company, 'bot');
    return { author: 'bot', reasons: clues };
  }
  const hard = hardClues(entry, company);
  if (join) hard.push([join.reason, join.points]);
  const soft = softClues(entry, sinceOurs);
  const points = sum(hard) + Math.min(softLimit, sum(soft));
  const human = hard.length > 0 && points >= enough - 1e-9;
  remember(entry, company, human ? 'human' : 'bot');
  const reasons = [...hard, ...soft].map(([reason]) => reason);
  return { author: human ? 'human' : 'bot', reasons: human ? reasons : [...reasons, 'unsure'] };
}

function sum(clues: readonly [string, number][]): number {
  return clues.reduce((total, [, points]) => total + points, 0);
}
