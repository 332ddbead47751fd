import type { CompanyProfile } from '../company.ts';
import { almweg } from './almweg.ts';
import { ardoise } from './ardoise.ts';
import { halyard } from './halyard.ts';
import { kitewell } from './kitewell.ts';
import { larkfield } from './larkfield.ts';

/** The companies of the demo world. */
export const companies = { larkfield, halyard, almweg, kitewell, ardoise } as const satisfies Record<
  string,
  CompanyProfile
>;
export type CompanySlug = keyof typeof companies;
