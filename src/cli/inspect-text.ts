import type { FormField } from '../driver/form/reading.ts';
import type { Inspection } from '../driver/inspect.ts';
import { bold, dim, percent, table } from './text.ts';

/** An inspection for people: the form first, then why not another, then everything around it. */
export function inspectionText(found: Inspection): string {
  const { url, form, others, captcha, chat } = found;
  const sections = [
    bold(url),
    form === null ? noForm(found) : formText(form),
    form === null || others.length === 0 ? '' : `${bold('Not chosen')}\n${table(others.map(otherRow))}`,
    table([
      [bold('CAPTCHA'), captcha],
      [bold('Chat'), chat === null ? 'none' : `${chat.vendor ?? 'of an unknown vendor'}, ${chat.launcher}`],
      ...aroundRows(found),
    ]),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function noForm({ reasons, others }: Inspection): string {
  const why = others.length === 0 ? reasons.map((reason) => [reason]) : others.map(otherRow);
  return `${bold('No contact form')}\n${table(why)}`;
}

function formText(form: NonNullable<Inspection['form']>): string {
  const { selector, frame, confidence, language, steps, submit, reasons, fields } = form;
  const facts = [
    `${percent(confidence)} sure`,
    `language ${language ?? 'unknown'}`,
    steps === 1 ? 'one step' : 'several steps',
    ...(frame === null ? [] : [`in frame ${frame}`]),
  ];
  const head = ['', 'field', 'role', 'required', 'sure', 'because'].map(dim);
  return [
    `${bold('Form')}  ${selector}  ${dim(facts.join(' · '))}`,
    `      ${dim(reasons.slice(0, 4).join(' · '))}`,
    '',
    table([head, ...fields.map(fieldRow)]),
    '',
    `${bold('Sends')} ${submit ?? 'no button was recognised'}`,
  ].join('\n');
}

function fieldRow(field: FormField, index: number): string[] {
  const { selector, role, required, requiredBy, visible, confidence, reasons } = field;
  const demand = required ? `yes, ${requiredBy ?? 'unknown'}` : visible ? 'no' : 'not shown';
  return [String(index + 1), selector, role, demand, percent(confidence), reasons.slice(0, 2).join(' · ')];
}

function otherRow({ selector, purpose, reasons }: Inspection['others'][number]): string[] {
  return [selector, purpose ?? 'unknown', dim(reasons.slice(0, 3).join(' · '))];
}

function aroundRows({ contacts, policies, promises, technology }: Inspection): string[][] {
  const { privacy, imprint, terms } = policies;
  const rows: [string, readonly (string | null)[]][] = [
    ['E-mail', contacts.emails],
    ['Phone', contacts.phones],
    ['Address', contacts.addresses],
    ['Policies', [privacy, imprint, terms]],
    ['Promises', promises],
    ['Technology', technology],
  ];
  return rows.flatMap(([name, values]) => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? [] : [[bold(name), known.join(', ')]];
  });
}
