import type { GateFunctions } from './gate-contract.ts';
import type { FillingFunctions } from './filling-contract.ts';

/** One thing to do to a control. */
export type Entry =
  | { action: 'text'; selector: string; text: string }
  | { action: 'option'; selector: string; value: string; label: string }
  | { action: 'tick' | 'untick'; selector: string };

/** How a control stands; `present: false` when the selector finds nothing. */
export interface ControlState {
  selector: string;
  /** Its `name` and `id`, as far as it has them. */
  names: readonly string[];
  present: boolean;
  value: string;
  checked: boolean;
  /** What the browser's own constraint validation says. */
  valid: boolean;
  /** The page marks it as wrong: aria-invalid or a class that says so. */
  marked: boolean;
  /** The page's words next to it that say what is wrong; '' when there are none. */
  complaint: string;
  /** The browser's own words for what is wrong. */
  validation: string;
}

/** Regular expressions (flag `u`) over plain text; '' matches nothing. */
export interface LinePatterns {
  confirming: string;
  thanking: string;
  refusing: string;
  correcting: string;
}

/** Visible lines that match, in document order, each once. */
export interface Lines {
  confirming: readonly string[];
  /** Thanks without a word about what for. */
  thanking: readonly string[];
  refusing: readonly string[];
  correcting: readonly string[];
}

export interface SignsRequest {
  patterns: LinePatterns;
  /** The form; null in frames it does not live in. */
  form: string | null;
  selectors: readonly string[];
  /** Texts of ours that the inquiry holds. */
  words: readonly string[];
}

/** What a frame shows of what became of a submission. */
export interface Signs {
  /** Another number, another document. */
  document: number;
  url: string;
  lines: Lines;
  /** Of those lines, the ones that are there but that nobody sees: transparent, clipped, off the screen. */
  unseen: readonly string[];
  form: 'shown' | 'hidden' | 'gone';
  controls: readonly ControlState[];
  /** Visible texts of elements whose name says that they report errors. */
  errors: readonly string[];
  /** The same for success. */
  successes: readonly string[];
  /** The same for notices of either kind: alerts, status lines, toasts, dialogs. */
  notices: readonly string[];
  /** Our words stand in another form that has a button and nothing to write into: it asks whether to send them. */
  asksAgain: boolean;
  /** There is a password to enter. */
  asksPassword: boolean;
}

/** A form that asks whether to send what it keeps. */
export interface Confirmation {
  form: string;
  submit: string;
}

export interface Aim {
  /** Centre, in CSS pixels of the frame's viewport. */
  x: number;
  y: number;
  /** False when something else would be hit. */
  free: boolean;
  disabled: boolean;
}

export interface Review {
  /** The form is handed to the visitor's mail program, and to no server. */
  mailto: boolean;
  /** How many shown controls break their own rules. */
  unmet: number;
  /** `blocked`: disabled by attribute, class or style sheet; `hidden`: as in the steps of a wizard. */
  button: 'ready' | 'blocked' | 'hidden';
  /** While the button is hidden: those that a person sees instead, in document order. */
  shown: readonly ShownButton[];
}

export interface ShownButton {
  selector: string;
  text: string;
}

export interface Invitation {
  selector: string;
  /** The other page it leads to; null when it opens something here. */
  href: string | null;
}

/** What a probe definition calls a sign. */
export interface Sought {
  texts: readonly string[];
  selectors: readonly string[];
}

/** Those of them that are in sight. */
export type Looked = Sought;

export interface DrivingFunctions extends FillingFunctions, GateFunctions {
  /** Controls that promise a contact form, those that open one here first. */
  'driving.invitations': (pattern: string) => readonly Invitation[];
  /** Does all entries in order, as quickly as the page allows, and says how the controls stand afterwards. */
  'driving.enter': (entries: readonly Entry[]) => readonly ControlState[];
  'driving.states': (selectors: readonly string[]) => readonly ControlState[];
  /** What is left to do before a form's button is pressed. */
  'driving.review': (form: string, submit: string | null) => Review;
  /** Resolves with true as soon as a button may be pressed, with false when it still may not after the milliseconds. */
  'driving.unblocked': (submit: string, milliseconds: number) => Promise<boolean>;
  'driving.signs': (request: SignsRequest) => Signs;
  /** The form that asks whether to send what we wrote, where there is one. */
  'driving.confirmation': (words: readonly string[]) => Confirmation | null;
  'driving.look': (sought: Sought) => Looked;
  /** Brings a control into view and says where to press it; null when there is none. */
  'driving.aim': (selector: string) => Aim | null;
  /** Presses a control that a pointer cannot reach. */
  'driving.press': (selector: string) => void;
  /** Resolves at the next change of the document, at the latest after the given milliseconds. */
  'driving.change': (milliseconds: number) => Promise<void>;
}
