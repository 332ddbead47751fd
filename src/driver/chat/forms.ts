import { type Composer, inWidget } from './composer.ts';
import { handleOf, type Place } from './frames.ts';
import type { Session } from './session.ts';
import type { Control, Field } from './survey.ts';
import { typeInto } from './type.ts';
import { sendWords } from './words/composer.ts';
import { consentWords, fieldWords, newsletterWords } from './words/fields.ts';
import { neverPress, offlineWords, startsChat, startWords } from './words/gates.ts';
import type { FieldRole } from '../form/reading.ts';

/** A form inside the widget: before the chat, or in its place. */
export interface WidgetForm {
  place: Place;
  fields: readonly Field[];
  submit: Control;
  /** The question would leave with it. */
  carriesQuestion: boolean;
  offline: boolean;
}

/** What a field asks for. */
export function roleOf(field: Field): FieldRole {
  const asked = `${field.label} ${field.placeholder} ${field.name} ${field.autocomplete}`;
  if (field.type === 'email') return 'email';
  if (field.type === 'tel') return 'phone';
  if (field.kind === 'checkbox')
    return newsletterWords.test(asked) ? 'newsletter_opt_in' : consentWords.test(asked) ? 'consent' : 'other';
  if (field.kind === 'textarea' || field.kind === 'editable') return 'message';
  return fieldWords.find(([, words]) => words.test(asked))?.[0] ?? 'other';
}

function fullName({ asker }: Session): string {
  return `${asker.firstName} ${asker.lastName}`;
}

/** What to write; null when the field is better left alone. */
function valueFor(session: Session, field: Field, role: FieldRole): string | null {
  const { asker } = session;
  const values: Partial<Record<FieldRole, string | undefined>> = {
    email: asker.email,
    full_name: fullName(session),
    first_name: asker.firstName,
    last_name: asker.lastName,
    message: session.question,
    phone: field.required ? asker.phone : undefined,
    company: asker.company,
    city: asker.city,
    subject: session.question.slice(0, 80),
  };
  const value = values[role];
  if (value !== undefined) return value;
  return role === 'other' && field.required && field.kind === 'input' ? '-' : null;
}

function submitOf(place: Place, fields: readonly Field[]): Control | null {
  const groups = new Set(fields.map(({ group }) => group));
  const bottom = Math.max(...fields.map(({ box }) => box.y + box.height));
  const below = place.survey.controls.filter((control) => {
    const said = `${control.text} ${control.label}`;
    if (neverPress.test(said) || control.href !== null) return false;
    const near = control.box.y > bottom - 80 && control.box.y < bottom + 260;
    return near || (control.submits && groups.has(control.group));
  });
  const says = (control: Control) => `${control.text} ${control.label}`.trim();
  const ranked: ((control: Control) => boolean)[] = [
    (control) => control.submits && groups.has(control.group),
    (control) => startWords[0]?.test(says(control)) === true,
    (control) => sendWords.test(control.text) || startsChat.test(says(control)),
  ];
  for (const fits of ranked) {
    const found = below.find(fits);
    if (found) return found;
  }
  return null;
}

function isPersonal(field: Field): boolean {
  return /^(email|full_name|first_name|last_name|phone)$/.test(roleOf(field));
}

/** The form of the widget that stands between us and the chat; null when there is none. */
export function findWidgetForm(places: readonly Place[], before: Session['before']): WidgetForm | null {
  for (const place of places) {
    const inside = place.survey.fields.filter((field) => inWidget(place, field, before) && !field.disabled);
    const anchor = inside.find(isPersonal);
    if (!anchor) continue;
    const fields = inside.filter(({ group, kind }) => group === anchor.group || kind === 'checkbox');
    const submit = submitOf(place, fields);
    if (!submit) continue;
    const message = fields.find((field) => roleOf(field) === 'message');
    const offline = offlineWords.test(`${place.survey.text} ${submit.text}`) && message !== undefined;
    const optional =
      message !== undefined && !message.required && startsChat.test(`${submit.text} ${submit.label}`);
    return {
      place,
      fields,
      submit,
      offline,
      carriesQuestion: message !== undefined && (offline || !optional),
    };
  }
  return null;
}

async function tick(place: Place, field: Field): Promise<boolean> {
  const handle = await handleOf(place.frame, field.id);
  try {
    await handle?.check({ timeout: 3_000, force: true });
    return handle !== null;
  } catch {
    return false;
  }
}

async function choose(place: Place, field: Field): Promise<string | null> {
  const real = field.options.filter(({ value }) => value !== '');
  const chosen = real.find(({ text }) => startWords[3]?.test(text)) ?? real[0];
  const handle = chosen ? await handleOf(place.frame, field.id) : null;
  if (!chosen || !handle) return null;
  await handle.selectOption(chosen.value, { timeout: 3_000 }).catch(() => undefined);
  return chosen.text;
}

async function tickIfNeeded(place: Place, field: Field): Promise<string | null> {
  const role = roleOf(field);
  const wanted = role === 'consent' || (field.required && role !== 'newsletter_opt_in');
  return wanted && !field.checked && (await tick(place, field)) ? 'checked' : null;
}

async function writeField(session: Session, form: WidgetForm, field: Field): Promise<string | null> {
  const role = roleOf(field);
  if (role === 'message' && !form.carriesQuestion) return null;
  const value = valueFor(session, field, role);
  if (value === null || field.value === value) return value;
  return (await typeInto(session, form.place, field, value)) ? value : null;
}

async function fillField(session: Session, form: WidgetForm, field: Field): Promise<string | null> {
  if (field.kind === 'checkbox' || field.kind === 'radio') return tickIfNeeded(form.place, field);
  if (field.kind !== 'select') return writeField(session, form, field);
  return field.required || field.value === '' ? choose(form.place, field) : null;
}

/** Fills the form from the asker; nothing is sent. */
export async function fillWidgetForm(session: Session, form: WidgetForm): Promise<void> {
  for (const field of form.fields) {
    const value = await fillField(session, form, field);
    session.filled.push({ selector: selectorOf(field), role: roleOf(field), value });
  }
}

function selectorOf(field: Field): string {
  if (field.name) return `[name="${field.name}"]`;
  return field.placeholder ? `[placeholder="${field.placeholder}"]` : field.kind;
}

/** The composer as one of the fields that were filled. */
export function noteComposer(session: Session, { field }: Composer): void {
  session.filled.push({ selector: selectorOf(field), role: 'message', value: session.question });
}
