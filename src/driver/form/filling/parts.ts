import { realOptions } from '../choices.ts';
import { dateListOf } from '../dates.ts';
import type { FieldRole, FormField } from '../reading.ts';

const splittable: ReadonlySet<FieldRole> = new Set<FieldRole>(['phone', 'postal_code', 'date']);
const longestPart = 6;
const mostParts = 3;

const isBox = (field: FormField | undefined): field is FormField =>
  field !== undefined &&
  field.visible &&
  field.control === 'text' &&
  field.maxLength !== null &&
  field.maxLength <= longestPart;
const isMute = ({ label, placeholder }: FormField) => !/\p{L}/u.test(`${label}${placeholder}`);

/**
 * The fields with their parts told: short boxes without a word right after a phone, postal code or date belong to it,
 * and are wanted when it is; so do lists of days, months and years that stand beside each other.
 */
export function withParts(fields: readonly FormField[], language: string): FormField[] {
  const parted = [...fields];
  fields.forEach((field, at) => {
    if (!splittable.has(field.role) || typeof field.part === 'number') return;
    if (!isBox(field) || parted[at] !== field) return;
    const rest = followers(fields, at);
    [field, ...rest].forEach((box, part) => {
      if (rest.length > 0)
        parted[at + part] = { ...box, role: field.role, part, required: field.required || box.required };
    });
  });
  return parted.flatMap((_, at) => dateList(parted, at, language));
}

function followers(fields: readonly FormField[], at: number): FormField[] {
  const role = fields[at]?.role;
  const after = fields.slice(at + 1, at + mostParts);
  const end = after.findIndex(
    (next) => !isBox(next) || !isMute(next) || ![role, 'other'].includes(next.role),
  );
  return end === -1 ? after : after.slice(0, end);
}

const isDateList = (field: FormField | undefined, language: string): field is FormField =>
  field?.control === 'select' && dateListOf(realOptions(field), language) !== null;

function dateList(fields: readonly FormField[], at: number, language: string): FormField[] {
  const field = fields[at];
  if (!isDateList(field, language)) return field === undefined ? [] : [field];
  const beside = [fields[at - 1], fields[at + 1]].filter((other) => isDateList(other, language));
  if (beside.length === 0) return [field];
  return [
    { ...field, role: 'date', part: null, required: [field, ...beside].some(({ required }) => required) },
  ];
}
