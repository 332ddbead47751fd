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
    if (typeof field.part === 'number') parted[at] = wantedWith(parted[at - 1], field);
    else if (splittable.has(field.role) && isBox(field) && parted[at] === field) tellParts(parted, at);
  });
  return parted.flatMap((_, at) => dateList(parted, at, language));
}

/** A part is wanted when the part before it is; lines of an address are parts that may stay empty. */
function wantedWith(before: FormField | undefined, field: FormField): FormField {
  const together = field.role !== 'address' || isMute(field);
  const follows = before?.role === field.role && typeof before.part === 'number' && together;
  return follows ? { ...field, required: field.required || before.required } : field;
}

function tellParts(fields: FormField[], at: number): void {
  const boxes = [...fields.slice(at, at + 1), ...followers(fields, at)];
  const [first] = boxes;
  if (first === undefined || boxes.length < 2) return;
  boxes.forEach((box, part) => {
    fields[at + part] = { ...box, role: first.role, part, required: first.required || box.required };
  });
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
