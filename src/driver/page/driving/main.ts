import { readCalendar } from './calendar.ts';
import { findConfirmation } from './confirmation.ts';
import type { DrivingFunctions } from './contract.ts';
import { readDemands } from './demands.ts';
import { readEcho } from './echo.ts';
import { enter } from './enter.ts';
import { answerGate, readBarrier, scrollThrough } from './gate.ts';
import { invitations } from './gates.ts';
import { look } from './look.ts';
import { aim, press } from './press.ts';
import { nextChange, readSigns } from './signs.ts';
import { review, unblocked } from './review.ts';
import { stateOf } from './state.ts';

/** What the form driver does and watches inside a page. */
export const drivingFunctions: DrivingFunctions = {
  'driving.gate': answerGate,
  'driving.barrier': readBarrier,
  'driving.scroll': scrollThrough,
  'driving.invitations': invitations,
  'driving.demands': readDemands,
  'driving.calendar': readCalendar,
  'driving.echo': readEcho,
  'driving.enter': enter,
  'driving.states': (selectors) => selectors.map((selector) => stateOf(selector)),
  'driving.review': review,
  'driving.unblocked': unblocked,
  'driving.signs': readSigns,
  'driving.confirmation': findConfirmation,
  'driving.look': look,
  'driving.aim': aim,
  'driving.press': press,
  'driving.change': nextChange,
};
