import type { DrivingFunctions } from './driving/contract.ts';
import type { EvidenceFunctions } from './evidence/contract.ts';
import type { FormFunctions } from './form/contract.ts';
import type { SiteFunctions } from './site-contract.ts';

/** The one global the bundle adds to a page. */
export const pageGlobal = '__replybench';

/** Everything Node may call inside a page, by name; each part of the bundle adds its own. */
export interface PageFunctions extends DrivingFunctions, EvidenceFunctions, FormFunctions, SiteFunctions {}
