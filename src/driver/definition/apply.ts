import type { NamedElements, Wanted } from '../page/form/contract.ts';
import type { ContactForm, FormField } from '../form/reading.ts';
import type { LoadedDefinition } from './load.ts';
import type { DefinedField, ProbeDefinition } from './schema.ts';

/** A definition while a probe runs by it. */
export interface InForce extends LoadedDefinition {
  /** Selectors that were on the page at some time. */
  seen: Set<string>;
}

export interface Corrected {
  form: ContactForm;
  /** What the definition asks for and the page does not allow; null when all is well. */
  fault: string | null;
}

export function putInForce(loaded: LoadedDefinition): InForce {
  return { ...loaded, seen: new Set() };
}

/** What is to be read in a frame besides what detection wants. */
export function wantedBy({ definition }: InForce): Wanted {
  return { form: definition.form ?? null, names: namesIn(definition) };
}

function namesIn({ fields = {}, leave = [], submit }: ProbeDefinition): string[] {
  return [...Object.keys(fields), ...leave, ...(submit === undefined ? [] : [submit])];
}

/** Selectors that were on no step of the page. */
export function unseenNames({ definition, seen }: InForce): string[] {
  return namesIn(definition).filter((name) => !seen.has(name));
}

/** How a selector is spoken of: `fields "#mail"`. */
export function placeOf({ leave = [], submit }: ProbeDefinition, selector: string): string {
  const key = selector === submit ? 'submit' : leave.includes(selector) ? 'leave' : 'fields';
  return `${key} "${selector}"`;
}

/**
 * The form as the definition corrects it. Selectors that are not here are noted as unseen only, since another step may
 * show them. Traps and proofs of humanity stay what they are.
 */
export function correctForm(
  form: ContactForm,
  named: readonly NamedElements[],
  { definition, seen }: InForce,
): Corrected {
  const faults: string[] = [];
  const found = named.filter(({ count }) => count > 0);
  for (const { selector } of found) seen.add(selector);
  const fieldsAt = new Map<FormField, Change>();
  for (const one of found.filter(({ selector }) => selector !== definition.submit)) {
    const fields = form.fields.filter((field) => isAmong(field, one.controls));
    const [field] = fields;
    if (field === undefined || fields.length > 1)
      faults.push(`${placeOf(definition, one.selector)} names ${fields.length || 'no'} fields of the form`);
    else fieldsAt.set(field, { ...fieldsAt.get(field), ...changeOf(one.selector, definition) });
  }
  const fields = form.fields.map((field) => changed(field, fieldsAt.get(field), definition));
  const corrected = { ...form, fields };
  const button = found.find(({ selector }) => selector === definition.submit);
  return button === undefined
    ? { form: corrected, fault: faults[0] ?? null }
    : withSubmit(corrected, button, faults);
}

function isAmong({ selector, options }: FormField, controls: readonly string[]): boolean {
  return controls.includes(selector) || options.some((option) => controls.includes(option.selector ?? ''));
}

interface Change extends DefinedField {
  leave?: boolean;
}

function changeOf(selector: string, { fields = {}, leave = [] }: ProbeDefinition): Change {
  return { ...fields[selector], ...(leave.includes(selector) && { leave: true }) };
}

const protectedRoles: ReadonlySet<string> = new Set(['honeypot', 'captcha']);

function changed(field: FormField, change: Change = {}, { needsNo = [] }: ProbeDefinition): FormField {
  if (protectedRoles.has(field.role)) return field;
  const { role = field.role } = change;
  const unneeded = needsNo.some((one) => one === role);
  const required = change.required ?? (field.required && !unneeded);
  return {
    ...field,
    ...(role !== field.role && { role, part: null, confidence: 1, reasons: ['probe definition'] }),
    required,
    requiredBy: required ? (field.requiredBy ?? 'definition') : null,
    ...prescriptionOf(change, unneeded),
  };
}

function prescriptionOf({ leave, value }: Change, unneeded: boolean): Pick<FormField, 'prescribed'> {
  if (leave === true) return { prescribed: { value: null } };
  if (value !== undefined) return { prescribed: { value } };
  return unneeded ? { prescribed: { value: null } } : {};
}

/** The button that is named, as soon as it is in sight: before that, detection leads through the steps. */
function withSubmit(form: ContactForm, button: NamedElements, faults: readonly string[]): Corrected {
  const [shown, another] = button.shown;
  if (another !== undefined)
    return { form, fault: faults[0] ?? `submit "${button.selector}" names ${button.shown.length} elements` };
  return {
    form: shown === undefined ? form : { ...form, submit: shown, steps: 1 },
    fault: faults[0] ?? null,
  };
}
