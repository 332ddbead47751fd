import type { ButtonSnapshot, ContainerSnapshot } from '../../page/form/contract.ts';
import { actionWords, type Action } from './lexicon/index.ts';
import { matches, type Languages } from './reader.ts';

export interface ChosenButton {
  selector: string;
  action: Action;
  score: number;
  reason: string;
}

/** The control that sends the form, or leads to its next step; null when nothing looks like it. */
export function chooseSubmit(container: ContainerSnapshot, languages: Languages): ChosenButton | null {
  const leading = container.buttons.some((button) => button.visible && leadsOn(button, languages));
  const offered = container.buttons.filter((button) => button.visible || !leading);
  const scored = offered.map((button) => rate(button, container, languages));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0 ? best : null;
}

/** Does the form show a button that leads to its next step, so that what it hides comes later? */
export function isStepwise(container: ContainerSnapshot, languages: Languages): boolean {
  const actions = container.buttons
    .filter((button) => button.visible && button.tag !== 'a')
    .map((button) => actionOf(button, languages));
  return actions.includes('next') && !actions.includes('send');
}

function leadsOn(button: ButtonSnapshot, languages: Languages): boolean {
  const action = button.tag === 'a' ? null : actionOf(button, languages);
  return action === 'next' || action === 'send';
}

function rate(button: ButtonSnapshot, container: ContainerSnapshot, languages: Languages): ChosenButton {
  const action = actionOf(button, languages);
  const score = byKind(button) + (action === null ? 0 : byAction[action]) + byPlace(button, container);
  return {
    selector: button.selector,
    action: action ?? 'send',
    score,
    reason: `${button.tag} "${button.text}"`,
  };
}

const byAction: Readonly<Record<Action, number>> = { send: 3, next: 1, other: -4 };

function actionOf(button: ButtonSnapshot, languages: Languages): Action | null {
  const spoken = matches(actionWords, button.text, languages);
  const found =
    spoken.length > 0 ? spoken : matches(actionWords, button.marks.replaceAll(/[_-]/g, ' '), new Set(['en']));
  // "Cancel order" does not order: what undoes or leaves wins.
  const actions = found.map((match) => match.meaning);
  if (spoken[0]?.meaning === 'other') return 'other';
  return (['send', 'next', 'other'] as const).find((action) => actions.includes(action)) ?? null;
}

function byKind(button: ButtonSnapshot): number {
  if (button.type === 'reset') return -6;
  if (button.type === 'submit') return 4;
  if (button.type === 'image') return 3.5;
  if (button.tag === 'button' || button.tag === 'input') return 1.5;
  if (button.tag === 'a') return /^(#|javascript:|$)/i.test(button.href) ? 0.5 : -3;
  return 0.5;
}

function byPlace(button: ButtonSnapshot, container: ContainerSnapshot): number {
  const share = container.controls.length === 0 ? 0 : button.after / container.controls.length;
  return (
    2 * share - 1 + (button.visible ? 1 : -1) + (button.inside ? 0.5 : -0.5) - (button.disabled ? 0.2 : 0)
  );
}
