import type { ContactForm, FormField } from '../form/reading.ts';
import { doubtAbout, numbered, type Numbered } from './marks.ts';

/** What a new definition file is written from. */
export interface Found {
  url: string;
  form: ContactForm | null;
  captcha: string;
  /** Why there is no form. */
  reasons: readonly string[];
  /** Name of the picture with the numbers. */
  picture: string;
}

/**
 * The text of a new definition: what was found as comments, and only what is doubtful as lines to correct. Words of the
 * page go into comments and quoted texts, never into code.
 */
export function draftDefinition(found: Found): string {
  const { origin, pathname } = new URL(found.url);
  return `import { defineProbe } from '#probe';

${comments(found)}
export default defineProbe({
  match: ${quoted(`${origin}${pathname}`)},
${lines(found).join('')}});
`;
}

function comments({ form, captcha, reasons, picture }: Found): string {
  const told =
    form === null
      ? ['Detection finds no contact form here:', ...reasons.map((reason) => `  ${reason}`)]
      : [`Detection finds this by itself (numbers as in ${picture}):`, '', ...formLines(form)];
  const proof =
    captcha === 'none'
      ? []
      : ['', `Proof of humanity: ${captcha}. Probes end as blocked, whatever stands here.`];
  return [...told, ...proof, '', 'Every option is explained in probes/_template.ts.'].map(comment).join('');
}

function formLines(form: ContactForm): string[] {
  const rows = numbered(form).map(rowOf);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const aligned = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const frame = form.frame === null ? [] : [`frame   ${form.frame}`];
  const facts = [...frame, `form    ${form.selector}`, `submit  ${form.submit ?? 'none recognised'}`];
  return [...facts, '', ...aligned.map((line) => line.trimEnd())];
}

function rowOf({ number, field }: Numbered): string[] {
  const { selector, role, required, requiredBy } = field;
  const demand = required
    ? `required (${requiredBy ?? 'unknown'})`
    : number === null
      ? 'not shown'
      : 'optional';
  return [String(number ?? '-').padStart(2), role, demand, selector];
}

function lines({ form, picture }: Found): string[] {
  if (form === null)
    return [
      `\n${note('Say what leads to the form, or where it is. Lines that are not needed can go.')}`,
      "  // before: [{ click: '…' }],\n",
      "  // frame: '…',\n",
      "  // form: '…',\n",
    ];
  const doubtful = numbered(form).filter(({ field }) => doubtAbout(field) !== null);
  const fields = doubtful.length === 0 ? [] : [doubtfulFields(doubtful, picture)];
  const submit =
    form.submit === null
      ? [`\n${note('No button was recognised: which one sends?')}  // submit: '…',\n`]
      : [];
  return [...fields, ...submit];
}

function doubtfulFields(doubtful: readonly Numbered[], picture: string): string {
  const entries = doubtful.map(({ number, field }) => fieldLines(field, number));
  return `
${note(`Look at these in ${picture}: correct what is wrong, delete what is right.`)}  fields: {
${entries.join('')}  },
`;
}

function fieldLines(field: FormField, number: number | null): string {
  const { selector, role, label, placeholder, options } = field;
  const choices = options.slice(0, 6).map((option) => `"${option.label}"`);
  const asks = label || placeholder ? `it asks "${label || placeholder}"` : 'nothing asks for it in words';
  const told = [
    `${number}: ${doubtAbout(field)}; ${asks}`,
    ...(choices.length > 0 ? [`options: ${choices.join(', ')}`] : []),
  ];
  const notes = told.map((text) => `  ${note(text)}`).join('');
  return `${notes}    ${quoted(selector)}: { role: ${quoted(role)} },\n`;
}

const note = (text: string) => `  ${comment(text)}`;

/** One line, whatever the text holds: these would end a comment. */
function comment(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').slice(0, 200);
  return `${`// ${line}`.trimEnd()}\n`;
}

function quoted(text: string): string {
  const escaped = text.replaceAll(/['\\]/g, String.raw`\$&`).replaceAll(/[\p{Cc}\u2028\u2029]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return String.raw`\u${code.toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}
