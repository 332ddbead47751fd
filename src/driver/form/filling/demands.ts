import type { ControlDemands } from '../../page/driving/filling-contract.ts';

export type { ControlDemands } from '../../page/driving/filling-contract.ts';

/** A control that demands nothing but what its reading says. */
export const noDemands: Omit<ControlDemands, 'selector'> = {
  min: '',
  max: '',
  step: '',
  minLength: null,
  readOnly: false,
  checked: false,
  hint: '',
  shown: true,
  standIn: null,
  gathers: false,
  blockedOptions: [],
};
