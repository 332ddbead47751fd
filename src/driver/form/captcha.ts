import type { CaptchaMark, ContainerSnapshot } from '../page/form/contract.ts';
import type { CaptchaKind } from './reading.ts';
import type { Assignment } from './understand/assign.ts';
import { readsAsArithmetic } from './understand/arithmetic.ts';
import { asksToDrag } from './understand/dragging.ts';
import { asksForPicture } from './understand/picture.ts';

export interface CaptchaReading {
  kind: CaptchaKind;
  reason: string | null;
}

const none: CaptchaReading = { kind: 'none', reason: null };

/**
 * The captcha that guards a form; `outside` are signs in its frame that no container holds.
 * A service's widget or script counts; an inline call counts only together with the service's script.
 */
export function readCaptcha(
  container: ContainerSnapshot | null,
  fields: readonly Assignment[],
  outside: readonly CaptchaMark[],
): CaptchaReading {
  const inside = container?.captcha ?? [];
  return (
    service(inside.filter((mark) => mark.by === 'widget')) ??
    picture(fields) ??
    service(loaded([...inside, ...outside])) ??
    dragged(container) ??
    none
  );
}

/** A proof of the site's own making that is slid or dragged. */
function dragged(container: ContainerSnapshot | null): CaptchaReading | null {
  const asks = container !== null && asksToDrag(container.text);
  return asks ? { kind: 'other', reason: 'asks to drag something' } : null;
}

function service(marks: readonly CaptchaMark[]): CaptchaReading | null {
  const mark = marks.find((candidate) => candidate.by === 'widget') ?? marks[0];
  return mark === undefined ? null : { kind: mark.vendor, reason: mark.evidence };
}

function loaded(marks: readonly CaptchaMark[]): CaptchaMark[] {
  return marks.filter((mark) => !mark.evidence.endsWith('inline call'));
}

/** Captchas of the form's own: a task in words, or a picture to read. */
function picture(fields: readonly Assignment[]): CaptchaReading | null {
  const task = fields.find((field) => field.role === 'captcha');
  if (task === undefined) return null;
  const { control } = task.draft;
  const words = [
    task.draft.asks,
    control.placeholder,
    ...control.before.slice(0, 2),
    ...control.after.slice(0, 1),
  ].join(' ');
  if (readsAsArithmetic(words)) return { kind: 'math', reason: words.slice(0, 80) };
  if (control.image !== null) return { kind: 'image', reason: control.image };
  const told = asksForPicture(`${words} ${control.wrappers.join(' ')}`);
  return { kind: told ? 'image' : 'other', reason: task.reasons[0] ?? null };
}
