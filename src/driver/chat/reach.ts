import { type Composer, findComposers, inWidget, nameOf } from './composer.ts';
import { clearCookieBar } from './cookies.ts';
import { fillWidgetForm, findWidgetForm, type WidgetForm } from './forms.ts';
import type { Place } from './frames.ts';
import { certain, findLaunchers, type Launcher } from './launcher.ts';
import { recogniseVendor } from './recognise.ts';
import { pause, type Session, survey } from './session.ts';
import type { Control } from './survey.ts';
import { press } from './type.ts';
import { queueLine } from './words/author.ts';
import { neverPress, startWords } from './words/gates.ts';

/** Where the way to the chat ended. */
export type Reached =
  | { kind: 'composer'; composer: Composer }
  /** A form that takes the question with it stands filled, not yet sent. */
  | { kind: 'form'; form: WidgetForm }
  | { kind: 'captcha'; captcha: string }
  | { kind: 'closed'; reason: 'no_chat' | 'composer_disabled' | 'chat_does_not_open' | 'opens_new_window' };

const settleMs = 250;
/** A launcher that comes late comes within this. */
const lateWidgetMs = 20_000;
/** A button without a chat's words or marks is pressed only when nothing better came for so long. */
const doubtMs = 4_000;
/** A menu without a plain way on is answered when nothing else came up for so long. */
const menuMs = 3_000;
const openingMs = 12_000;
/** Nobody waits longer before being let to the composer. */
const queueMs = 180_000;
const maxLaunchers = 3;
const maxSteps = 10;

interface Way {
  opened: boolean;
  tried: Set<string>;
  pressed: Set<string>;
  triedLaunchers: number;
  steps: number;
  /** Until when the present state may still change by itself. */
  patience: number;
  sawDisabled: boolean;
  openedAt: number;
  since: number;
}

function snapshotNames(places: readonly Place[]): Set<string> {
  return new Set(
    places.flatMap((place) =>
      [...place.survey.fields, ...place.survey.controls].map(({ id }) => nameOf(place, id)),
    ),
  );
}

function captchaIn(places: readonly Place[], way: Way): string | null {
  const concerned = places.filter((place) => place.marked || place.fixed || (way.opened && place.top));
  return concerned.map(({ survey }) => survey.captcha).find((kind) => kind !== null) ?? null;
}

interface Gate {
  place: Place;
  control: Control;
}

const saidBy = ({ text, label }: Control) => `${text} ${label}`.trim();

/** Buttons of the widget that may be pressed and have not been yet. */
function openGates(session: Session, places: readonly Place[], way: Way): Gate[] {
  const all = places.flatMap((place) => place.survey.controls.map((control) => ({ place, control })));
  return all.filter(({ place, control }) => {
    const said = saidBy(control);
    if (control.disabled || said === '' || said.length > 140 || control.href?.startsWith('http'))
      return false;
    if (way.pressed.has(`${place.key} ${said}`) || way.tried.has(nameOf(place, control.id))) return false;
    return inWidget(place, control, session.before) && !neverPress.test(said);
  });
}

/** A button of the widget that leads on: start, talk to a person, agree, other. */
function findGate(session: Session, places: readonly Place[], way: Way): Gate | null {
  const gates = openGates(session, places, way);
  for (const words of startWords) {
    const found = gates.find(({ control }) => words.test(control.text || control.label));
    if (found) return found;
  }
  return performance.now() - way.openedAt > menuMs ? chooseTopic(session, gates) : null;
}

/** The first letters of each longer word, so that `ship` meets `shipping`. */
const stemsOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4));

/** Of a menu that came with the launcher, the choice that shares most with our question; its last when none does. */
function chooseTopic(session: Session, gates: readonly Gate[]): Gate | null {
  if (session.before === null) return null;
  const asked = new Set(stemsOf(session.question));
  const shared = ({ control }: Gate) => stemsOf(control.text).filter((word) => asked.has(word)).length;
  const choices = gates.filter(({ place, control }) => {
    const fresh = session.before?.has(nameOf(place, control.id)) !== true;
    return fresh && control.text.length > 2 && control.href === null;
  });
  const ranked = choices.toReversed().toSorted((a, b) => shared(b) - shared(a));
  return ranked[0] ?? null;
}

async function openLauncher(session: Session, places: readonly Place[], way: Way): Promise<boolean> {
  const doubtful = performance.now() - way.since > doubtMs;
  const launcher = findLaunchers(places).find(
    ({ place, control, score }) =>
      (doubtful || score >= certain) && !way.tried.has(nameOf(place, control.id)),
  );
  if (!launcher || way.triedLaunchers >= maxLaunchers) return false;
  if (launcher.control.covered && (await clearCookieBar(session))) return true;
  session.before = snapshotNames(places);
  way.tried.add(nameOf(launcher.place, launcher.control.id));
  way.triedLaunchers += 1;
  const opened = await pressLauncher(session, launcher);
  way.opened ||= opened;
  way.openedAt = performance.now();
  way.patience = performance.now() + (opened ? openingMs : 0);
  return opened;
}

async function pressLauncher(session: Session, { place, control }: Launcher): Promise<boolean> {
  if (await press(place, control)) return true;
  // Something lies over it after all; a consent bar is the one thing that may be moved away.
  return (await clearCookieBar(session)) && press(place, control);
}

async function passForm(session: Session, form: WidgetForm, way: Way): Promise<Reached | null> {
  await fillWidgetForm(session, form);
  if (form.carriesQuestion) return { kind: 'form', form };
  way.steps += 1;
  way.patience = performance.now() + openingMs;
  const places = await survey(session);
  const now = findWidgetForm(places, session.before) ?? form;
  await press(now.place, now.submit);
  await pause(settleMs, session.ctx.signal);
  return null;
}

async function passGate(session: Session, gate: Gate, way: Way): Promise<void> {
  const consent = gate.place.survey.fields.filter(
    (field) => field.kind === 'checkbox' && !field.checked && inWidget(gate.place, field, session.before),
  );
  if (consent.length > 0) {
    await fillWidgetForm(session, {
      place: gate.place,
      fields: consent,
      submit: gate.control,
      carriesQuestion: false,
      offline: false,
    });
  }
  way.pressed.add(`${gate.place.key} ${saidBy(gate.control)}`);
  way.steps += 1;
  way.patience = performance.now() + openingMs;
  await press(gate.place, gate.control);
  await pause(settleMs, session.ctx.signal);
}

/** Where one may write only when it is one's turn, the turn is waited for. */
function inQueue(places: readonly Place[], way: Way): boolean {
  if (performance.now() - way.since > queueMs) return false;
  return way.opened && places.some((place) => queueLine.test(place.survey.text));
}

/** The composer or CAPTCHA that can be seen now. */
function whatIsThere(session: Session, places: readonly Place[], way: Way): Reached | null {
  const captcha = captchaIn(places, way);
  if (captcha) return { kind: 'captcha', captcha };
  const composers = findComposers(places, session.before);
  const composer = composers.find(({ field }) => !field.disabled);
  way.sawDisabled ||= composers.length > 0;
  if (inQueue(places, way)) way.patience = Math.max(way.patience, performance.now() + openingMs);
  return composer ? { kind: 'composer', composer } : null;
}

async function step(session: Session, way: Way): Promise<Reached | null> {
  session.vendor ??= await recogniseVendor(session.page);
  const places = await survey(session);
  const there = whatIsThere(session, places, way);
  if (there) return there;
  const form = way.steps < maxSteps ? findWidgetForm(places, session.before) : null;
  if (form) return passForm(session, form, way);
  const gate = way.steps < maxSteps ? findGate(session, places, way) : null;
  if (gate && (way.opened || isChatPage(places))) await passGate(session, gate, way);
  else if (!way.opened || performance.now() > way.patience) await openLauncher(session, places, way);
  return null;
}

/** Without a launcher, a gate is pressed only in a part that is marked as chat beyond doubt. */
function isChatPage(places: readonly Place[]): boolean {
  return findLaunchers(places).length === 0;
}

/**
 * Finds the chat of the page and goes on until its composer can be written into. Waits for widgets that
 * load late; what it presses is a launcher, a gate of the widget, or a consent bar over them.
 */
export async function reachComposer(session: Session): Promise<Reached> {
  const way: Way = {
    opened: false,
    tried: new Set(),
    pressed: new Set(),
    triedLaunchers: 0,
    steps: 0,
    patience: performance.now() + lateWidgetMs,
    sawDisabled: false,
    openedAt: Number.POSITIVE_INFINITY,
    since: performance.now(),
  };
  while (!session.ctx.signal.aborted) {
    const reached = await step(session, way);
    if (reached) return reached;
    if (performance.now() > way.patience) break;
    await pause(settleMs, session.ctx.signal);
  }
  if (session.windows > 0) return { kind: 'closed', reason: 'opens_new_window' };
  if (way.sawDisabled) return { kind: 'closed', reason: 'composer_disabled' };
  return { kind: 'closed', reason: way.opened ? 'chat_does_not_open' : 'no_chat' };
}
