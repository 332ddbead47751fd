import type { Hand } from '../hand.ts';
import { touchMs } from '../hand.ts';
import type { DrawnWidget } from '../../page/driving/filling-contract.ts';
import type { FieldRole, FormField } from '../reading.ts';
import { roleWords } from '../understand/lexicon/index.ts';
import { matches } from '../understand/reader.ts';

const listed: ReadonlySet<FieldRole> = new Set<FieldRole>(['subject', 'country', 'city', 'budget']);
const agreed: ReadonlySet<FieldRole> = new Set<FieldRole>(['consent', 'newsletter_opt_in']);

/** A drawn widget as a field, so that it is answered like any other. */
export function asField({ selector, kind, label, required }: DrawnWidget, language: string): FormField {
  const spoken = matches(roleWords, label, new Set(['en', language])).map(({ meaning }) => meaning);
  const possible = { list: listed, switch: agreed, slider: new Set<FieldRole>(['budget']) }[kind];
  return {
    selector,
    role: spoken.find((role) => possible.has(role)) ?? 'other',
    part: null,
    required,
    requiredBy: required ? 'aria' : null,
    control: { list: 'combobox' as const, switch: 'checkbox' as const, slider: 'custom' as const }[kind],
    inputType: kind === 'slider' ? 'range' : '',
    label,
    placeholder: '',
    options: [],
    maxLength: null,
    pattern: null,
    visible: true,
    confidence: 0.5,
    reasons: [`drawn ${kind}`],
  };
}

/** Moves a drawn slider off its beginning: one step by keyboard says the least that can be said. */
export async function moveSlider({ frame }: Hand, { selector }: FormField): Promise<string | null> {
  const slider = frame.locator(selector);
  const now = () => slider.getAttribute('aria-valuenow', { timeout: touchMs });
  const before = await now();
  for (const key of ['ArrowRight', 'ArrowUp', 'PageUp']) {
    await slider.press(key, { timeout: touchMs });
    const after = await now();
    if (after !== before) return after;
  }
  return null;
}
