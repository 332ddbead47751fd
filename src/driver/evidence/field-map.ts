import type { Frame } from 'playwright-core';
import type { ContactForm } from '../form/reading.ts';
import type { FilledField } from '../inquiry.ts';
import { isPersonal, redact } from './private.ts';

/** Where the form is, and what is filled by now. */
export interface Scene {
  form: ContactForm;
  frame: Frame;
  fields: readonly FilledField[];
}

/** One field as it was understood and filled. */
export interface MappedField {
  selector: string;
  role: string;
  control: string;
  required: boolean;
  label: string;
  confidence: number;
  reasons: readonly string[];
  /** What was given: null when it was left alone. Values that tell who asks stay out. */
  given: { kind: 'personal' } | { kind: 'text'; value: string } | null;
}

/** The form's fields with the roles they were taken for, why, and what each was given. */
export function fieldMap({ form, fields }: Omit<Scene, 'frame'>, pattern: string): MappedField[] {
  const values = new Map(fields.map(({ selector, value }) => [selector, value]));
  return form.fields.map(({ selector, role, control, required, label, confidence, reasons }) => ({
    selector,
    role,
    control,
    required,
    label,
    confidence,
    reasons,
    given: givenAs(role, values.get(selector) ?? null, pattern),
  }));
}

function givenAs(role: string, value: string | null, pattern: string): MappedField['given'] {
  if (value === null) return null;
  return isPersonal({ role }) ? { kind: 'personal' } : { kind: 'text', value: redact(value, pattern) };
}
