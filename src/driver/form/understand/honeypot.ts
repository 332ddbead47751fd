import type { ControlSnapshot } from '../../page/form/contract.ts';
import { hasLetters, isTyped, type Draft } from './draft.ts';
import { hasHint, type Languages } from './reader.ts';
import { identifierWords } from './words.ts';

/** Names that mean a trap whatever it looks like. */
const declared =
  /(^|[^a-z])(honey([\s_-]?pot)?|hpot|bot[\s_-]?(field|trap|check)|spam[\s_-]?trap|gotcha|no[\s_-]?bots?|beekeeper|ohnohoney|nospam|antibot|bottrap|hfield)([^a-z]|$)|honeypot|wpforms-field-hp/i;
/** Short for a trap, and for a hand phone: a trap only where nobody is asked. */
const doubtful = /(^|[^a-z])(hp|hny)([^a-z]|$)/i;
/** Ways to hide that nobody uses for a field that people will need later. */
const sly = new Set(['size', 'clip', 'off_screen', 'opacity', 'behind', 'class']);
/** More than this under one hidden element is a section that opens later. */
const largestTrap = 2;

export interface Trapping {
  languages: Languages;
  /** What is hidden may be a later step. */
  stepwise: boolean;
  /** The field after this one. */
  next: Draft | undefined;
}

/** Why a field is a trap for robots; null when it is none. */
export function trapReason(draft: Draft, { languages, stepwise, next }: Trapping): string | null {
  const { control } = draft;
  const hidden = control.hiding?.scope === 'field' ? control.hiding : null;
  if (hidden === null && control.required === 'attribute') return null;
  const told = toldToLeaveEmpty(control, languages, next?.control);
  if (told !== null) return told;
  if (isDeclared(draft)) return 'named as a trap';
  if (hidden === null) return unreachable(control);
  if (hidden.controls > largestTrap) return null;
  return sly.has(hidden.by) ? `hidden by ${hidden.by}` : suspicious(control, stepwise);
}

function toldToLeaveEmpty(
  control: ControlSnapshot,
  languages: Languages,
  next: ControlSnapshot | undefined,
): string | null {
  if (!isTyped(control)) return null;
  const texts = [control.label, control.placeholder, control.title, control.ariaLabel, control.description];
  const near =
    control.label === '' || control.hiding !== null ? control.before.slice(0, 2) : control.before.slice(0, 1);
  // A text between two boxes belongs to the next one when that has no other.
  const [after = ''] = control.after;
  const nexts = next !== undefined && next.label === '' && next.before[0] === after;
  const found = [...texts, ...near, ...(nexts ? [] : [after])].find((text) =>
    hasHint('leave_empty', text, languages),
  );
  return found === undefined ? null : `told to leave it empty: "${found.slice(0, 80)}"`;
}

function isDeclared({ control, asks, share }: Draft): boolean {
  const asked = control.hiding === null && (share !== null || hasLetters(asks));
  return [control.name, control.id, control.className, ...control.wrappers.slice(0, 2)].some(
    (mark) =>
      declared.test(mark) || identifierWords(mark).includes('honeypot') || (!asked && doubtful.test(mark)),
  );
}

/** Seen, but taken out of the keyboard's and the screen reader's way: not meant for people. */
function unreachable(control: ControlSnapshot): string | null {
  return control.tabIndex < 0 && control.ariaHidden && isTyped(control)
    ? 'hidden from keyboard and screen reader'
    : null;
}

/** Bait under `display: none`: a text box that looks like something robots like to fill. */
function suspicious(control: ControlSnapshot, stepwise: boolean): string | null {
  const signs: string[] = [];
  if (control.tabIndex < 0) signs.push('tabindex -1');
  if (control.autocomplete === 'off' || control.autocomplete === 'nope') signs.push('autocomplete off');
  if (control.ariaHidden) signs.push('aria-hidden');
  const words = identifierWords(control.name);
  const bait = [
    'website',
    'url',
    'homepage',
    'email',
    'mail',
    'name',
    'phone',
    'fax',
    'username',
    'address',
    'company',
    'comment',
    'comments',
    'message',
    'subject',
    'web',
    'site',
    'link',
    'title',
    'accept',
    'terms',
    'contact',
  ];
  if (!stepwise && words.some((word) => bait.includes(word)) && control.value === '')
    signs.push(`bait name ${control.name}`);
  return signs.length > 0 && !control.disabled
    ? `hidden by ${control.hiding?.by ?? 'nothing'}, ${signs.join(', ')}`
    : null;
}
