import { controls } from './controls.ts';
import { labels } from './labels.ts';
import { names } from './names.ts';
import type { ExpectedPage } from './page.ts';
import { places } from './places.ts';
import { proofs } from './proofs.ts';
import { second } from './second.ts';

/** Every page, by difficulty. */
export const expectedPages: readonly ExpectedPage[] = [
  ...labels,
  ...names,
  ...places,
  ...controls,
  ...proofs,
  ...second,
];
