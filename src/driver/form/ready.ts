import type { FilledField } from '../inquiry.ts';
import type { Hand } from './hand.ts';
import type { ContactForm } from './reading.ts';
import type { Answering } from './values.ts';

/** A form that is filled and waits for its button to be pressed. */
export interface ReadyForm {
  form: ContactForm;
  hand: Hand;
  given: Answering;
  fields: readonly FilledField[];
  /** Steps before this one have sent our words to the site. */
  sentBefore: boolean;
}
