import { createNaming } from '../selector.ts';
import { boxesOf } from './boxes.ts';
import type { FormFunctions } from './contract.ts';
import { settle } from './settle.ts';
import { readFrame } from './snapshot.ts';

/** The form driver's part of the bundle. */
export const formFunctions: FormFunctions = {
  'form.snapshot': readFrame,
  'form.boxes': boxesOf,
  'form.name': (element) => (element instanceof Element ? createNaming()(element) : ''),
  'form.settle': settle,
};
