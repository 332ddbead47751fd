import type { Assignment } from './assign.ts';
import type { Signal } from './evidence.ts';
import type { Languages } from './reader.ts';
import { bareFields, nameBesideSurname, namelessLastName, splitName } from './rules/names.ts';
import { addressLines, diallingCode, splitValues } from './rules/parts.ts';
import type { Rule } from './rules/rule.ts';
import { lonelyTextarea, repeats, titleBox, topicList, unaskedWebsite } from './rules/single.ts';

const rules: readonly Rule[] = [
  nameBesideSurname,
  repeats,
  splitName,
  diallingCode,
  splitValues,
  titleBox,
  addressLines,
  namelessLastName,
  bareFields,
  lonelyTextarea,
  topicList,
  unaskedWebsite,
];

/** What only the neighbours tell; changes the assignments in place of single fields. */
export function readAsSequence(
  assignments: readonly Assignment[],
  signals: readonly (readonly Signal[])[],
  languages: Languages,
): Assignment[] {
  return rules.reduce<Assignment[]>(
    (current, rule) => rule(current, { signals, languages }),
    [...assignments],
  );
}
