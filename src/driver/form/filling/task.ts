import type { ControlState, Entry } from '../../page/driving/contract.ts';
import type { FormField } from '../reading.ts';
import type { Answer, Answering } from '../values.ts';
import type { ControlDemands } from './demands.ts';

/** One field with what to do to it. */
export interface Task {
  field: FormField;
  answer: Answer;
  demands: ControlDemands;
  given: Answering;
}

/** The answer as things to do to native controls. */
export function entriesOf({ field, answer }: Task): Entry[] {
  const { selector } = field;
  if (answer.kind === 'text') return [{ action: 'text', selector, text: answer.candidates[0] ?? '' }];
  if (answer.kind === 'untick') return [{ action: 'untick', selector }];
  if (answer.kind === 'check')
    return ticks(
      field,
      answer.options.map((option) => option.selector),
    );
  if (answer.kind !== 'choose') return [];
  const [option] = answer.options;
  if (option === undefined) return [];
  return field.control === 'select'
    ? [{ action: 'option', selector, value: option.value, label: option.label }]
    : ticks(field, [option.selector]);
}

function ticks(field: FormField, selectors: readonly (string | null)[]): Entry[] {
  const named = selectors.length === 0 ? [null] : selectors;
  return named.map((selector) => ({ action: 'tick', selector: selector ?? field.selector }));
}

/** What stands in the result: the text as the control shows it, the option's label, or `true` for a tick. */
export function valueOf({ answer }: Task, state: ControlState | undefined): string | null {
  if (answer.kind === 'text') return state?.value ?? answer.candidates[0] ?? null;
  if (answer.kind === 'choose') return answer.options[0]?.label ?? null;
  if (answer.kind === 'check') return 'true';
  if (answer.kind === 'untick') return 'false';
  return null;
}
