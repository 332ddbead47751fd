import type { ContainerSnapshot, FrameSnapshot } from '../../page/form/contract.ts';
import type { ContactForm, FormField } from '../reading.ts';
import { assignRoles, type Assignment } from './assign.ts';
import { draftsOf, isVisible } from './draft.ts';
import { signalsOf } from './evidence.ts';
import { trapReason } from './honeypot.ts';
import { pageLanguages } from './language.ts';
import { readPurpose, type PurposeReading } from './purpose.ts';
import type { Languages } from './reader.ts';
import { requiredBy } from './required.ts';
import { readAsSequence } from './sequence.ts';
import { chooseSubmit } from './submit.ts';

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
  const traps = drafts.map((draft) => trapReason(draft, languages));
  const open = drafts.map((draft, index) => traps[index] === null && isVisible(draft.control));
  const shown = drafts.filter((_, index) => open[index]);
  const signals = shown.map((draft) => signalsOf(draft, languages));
  const read = readAsSequence(assignRoles(shown, signals), signals, languages);
  return drafts.map((draft, index) => {
    const trap = traps[index] ?? null;
    if (trap !== null) return { draft, role: 'honeypot', part: null, score: 8, rival: 0, reasons: [trap] };
    const found = read[shown.indexOf(draft)];
    return (
      found ?? { draft, role: 'other', part: null, score: 5, rival: 0, reasons: ['not shown to people'] }
    );
  });
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
  return {
    frame,
    selector: container.selector,
    submit: submit?.selector ?? null,
    steps: submit?.action === 'next' ? 2 : 1,
    fields: fields.map((field) => toFormField(field, languages)),
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
  languages: Languages,
): FormField {
  const { control } = draft;
  const required = role === 'honeypot' ? null : requiredBy(draft, languages);
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
