import './chat/main.ts';
import { pageGlobal, type PageFunctions } from './contract.ts';
import { drivingFunctions } from './driving/main.ts';
import { evidenceFunctions } from './evidence/main.ts';
import { formFunctions } from './form/main.ts';
import { siteFunctions } from './site.ts';

const functions: PageFunctions = {
  ...drivingFunctions,
  ...evidenceFunctions,
  ...formFunctions,
  ...siteFunctions,
};

// Not enumerable: a page that lists its own globals does not trip over ours.
Object.defineProperty(globalThis, pageGlobal, { value: functions, configurable: true });
