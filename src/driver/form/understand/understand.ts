import type { ContainerSnapshot, FrameSnapshot } from '../../page/form/contract.ts';
import type { ContactForm, FieldRole, FormField } from '../reading.ts';
import { assignRoles, type Assignment } from './assign.ts';
import { draftsOf, isVisible, type Draft } from './draft.ts';
import { signalsOf, type Signal } from './evidence.ts';
import { trapReason } from './honeypot.ts';
import { pageLanguages } from './language.ts';
import { readPurpose, type PurposeReading } from './purpose.ts';
import type { Languages } from './reader.ts';
import { requirements } from './required.ts';
import { readAsSequence } from './sequence.ts';
import { chooseSubmit, isStepwise } from './submit.ts';

/** A container with everything that was understood of it. */
export interface UnderstoodContainer {
  container: ContainerSnapshot;
  purpose: PurposeReading;
  fields: readonly Assignment[];
  languages: Languages;
  language: string | null;
  /** Rank among the page's candidates: higher is more of an inquiry form. */
  rank: number;
}

/** Understands every candidate of a frame; pure. */
export function understandFrame(frame: FrameSnapshot): UnderstoodContainer[] {
  return frame.containers.map((container) => {
    const { primary, languages } = pageLanguages(frame.language, `${container.text} ${frame.text}`);
    const fields = understandFields(container, languages);
    const purpose = readPurpose(container, fields, languages);
    return { container, purpose, fields, languages, language: primary, rank: rankOf(container, purpose) };
  });
}

function understandFields(container: ContainerSnapshot, languages: Languages): Assignment[] {
  const drafts = draftsOf({ container, languages });
  const stepwise = isStepwise(container, languages);
  const traps = drafts.map((draft, at) => trapReason(draft, { languages, stepwise, next: drafts[at + 1] }));
  const open = drafts.filter((_, index) => traps[index] === null);
  const shown = open.filter((draft) => isVisible(draft.control));
  const later = open.filter((draft) => isForLater(draft, stepwise));
  const first = readRoles(shown, languages);
  const rest = readRoles(later, languages, new Set(first.map(({ role }) => role)));
  const read = new Map([...first, ...rest].map((assignment) => [assignment.draft, assignment]));
  return drafts.map((draft, index) => {
    const trap = traps[index] ?? null;
    if (trap !== null) return { draft, role: 'honeypot', part: null, score: 8, rival: 0, reasons: [trap] };
    const unread: Assignment = {
      draft,
      role: 'other',
      part: null,
      score: 5,
      rival: 0,
      reasons: ['not shown to people'],
    };
    return read.get(draft) ?? unread;
  });
}

function readRoles(
  drafts: readonly Draft[],
  languages: Languages,
  taken: ReadonlySet<FieldRole> = new Set(),
): Assignment[] {
  const signals = withLargeBoxes(
    drafts,
    drafts.map((draft) => signalsOf(draft, languages)),
  );
  return readAsSequence(assignRoles(drafts, signals, taken), signals, languages);
}

/** Where there is a large box, no line is for the message; the only one is for nothing else. */
function withLargeBoxes(drafts: readonly Draft[], signals: readonly Signal[][]): Signal[][] {
  const isLarge = ({ control }: Draft) =>
    (control.control === 'textarea' || control.control === 'rich_text') && !control.readOnly;
  const large = drafts.filter((draft) => isLarge(draft)).length;
  if (large === 0) return [...signals];
  return signals.map((own, at) => {
    const draft = drafts[at];
    if (draft === undefined || !isLarge(draft)) return own.filter(({ role }) => role !== 'message');
    return large > 1 ? own : [...own, { role: 'message', weight: 4, evidence: 'the only large box' }];
  });
}

/** Hidden in the plain way with more around it than a trap has: a step or an answer's follow-up. */
function isForLater({ control }: Draft, stepwise: boolean): boolean {
  const { hiding } = control;
  if (hiding?.scope !== 'field') return false;
  return (hiding.by === 'display' || hiding.by === 'visibility') && (stepwise || hiding.controls > 2);
}

/** A form in the middle of the page is meant before one in its margin or one that is not shown. */
function rankOf(container: ContainerSnapshot, purpose: PurposeReading): number {
  const around = container.ancestors.join(' ');
  const marginal = /(^|\s)(footer|aside|nav)(\s|$)|sidebar|widget|popup|modal/i.test(around);
  return purpose.contact - (container.hiding === null ? 0 : 1.5) - (marginal ? 1 : 0);
}

/** The form as others fill it. `frame`: selector chain to the iframe, null in the main frame. */
export function toContactForm(understood: UnderstoodContainer, frame: string | null): ContactForm {
  const { container, fields, languages, purpose } = understood;
  const submit = chooseSubmit(container, languages);
  const drafts = fields.map(({ draft }) => draft);
  const required = requirements(container, drafts, languages);
  return {
    frame,
    selector: container.selector,
    submit: submit?.selector ?? null,
    steps: submit?.action === 'next' ? 2 : 1,
    fields: fields.map((field, at) => toFormField(field, required[at] ?? null)),
    language: understood.language,
    confidence: certainty(purpose.contact, 4),
    reasons: [
      ...purpose.reasons,
      ...(submit === null ? ['no submit control'] : [`submit: ${submit.reason}`]),
    ],
  };
}

function toFormField(
  { draft, role, part, score, rival, reasons }: Assignment,
  requirement: string | null,
): FormField {
  const { control } = draft;
  const required =
    role === 'honeypot' ? null : (requirement ?? (role === 'captcha' ? 'proof of humanity' : null));
  return {
    selector: control.selector,
    role,
    part,
    required: required !== null,
    requiredBy: required,
    control: control.control,
    inputType: control.inputType,
    label: draft.asks,
    placeholder: control.placeholder,
    options: draft.options,
    maxLength: control.maxLength,
    pattern: control.pattern,
    visible: isVisible(control),
    confidence: certainty(score - rival / 2, 3),
    reasons,
  };
}

/** Maps a score to 0..1; `half` is the score that is as likely right as wrong. */
function certainty(score: number, half: number): number {
  return score <= 0 ? 0 : Math.round((score / (score + half)) * 100) / 100;
}
