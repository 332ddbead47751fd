/** Roles a form field can have (the words that `inspect` prints). */
export const fieldRoles = [
  'full_name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'company',
  'job_title',
  'website',
  'subject',
  'message',
  'address',
  'city',
  'postal_code',
  'country',
  'budget',
  'date',
  'order_number',
  'consent',
  'newsletter_opt_in',
  'honeypot',
  'captcha',
  'file',
  'other',
] as const;
export type FieldRole = (typeof fieldRoles)[number];

const captchaKinds = ['none', 'recaptcha', 'hcaptcha', 'turnstile', 'image', 'math', 'other'] as const;
export type CaptchaKind = (typeof captchaKinds)[number];

/** How a control is operated; `custom` is a widget without a native control (ARIA combobox, rich text). */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'file'
  | 'rich_text'
  | 'combobox'
  | 'custom';

export interface FieldOption {
  /** Resolves to the radio, checkbox or `<option>` in the field's frame; options of a select have none. */
  selector: string | null;
  value: string;
  label: string;
}

/** One field as it was understood. Radios and same-name checkboxes are one field with options. */
export interface FormField {
  /** Resolves to exactly one element in the form's frame. */
  selector: string;
  role: FieldRole;
  /** Which part of a split field this is, counted from 0 (phone in three boxes, confirm-e-mail is `repeat`). */
  part: number | 'repeat' | null;
  required: boolean;
  /** `attribute`, `aria`, `asterisk`, `text`, … or null when optional. */
  requiredBy: string | null;
  control: ControlKind;
  /** The input's `type` attribute, lower case; '' for anything but `<input>`. */
  inputType: string;
  /** The visible words that ask for it, best first joined by a blank; '' when there are none. */
  label: string;
  placeholder: string;
  options: readonly FieldOption[];
  maxLength: number | null;
  pattern: string | null;
  /** False when a person cannot see or reach it: it is never filled. */
  visible: boolean;
  /** 0..1, and the signals that led to the role, strongest first. */
  confidence: number;
  reasons: readonly string[];
  /** What a probe definition wants in it, whatever it is; null: nothing. */
  prescribed?: { value: string | null };
}

/** The contact form of a page. */
export interface ContactForm {
  /** null: the main frame; otherwise a selector chain to the iframe, joined by ` >> `. */
  frame: string | null;
  selector: string;
  submit: string | null;
  /** Number of steps seen (1 unless it is a wizard). */
  steps: number;
  fields: readonly FormField[];
  /** BCP 47 primary language the form speaks, e.g. `de`; null when unknown. */
  language: string | null;
  confidence: number;
  reasons: readonly string[];
}
