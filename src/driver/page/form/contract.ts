import type { ControlKind } from '../../form/reading.ts';

/** Why a person cannot see or reach something. */
export type HiddenBy =
  | 'display'
  | 'visibility'
  | 'size'
  | 'clip'
  | 'off_screen'
  | 'opacity'
  | 'behind'
  | 'class';

export interface Hiding {
  by: HiddenBy;
  /** `form`: the whole container is hidden by something at or above it. */
  scope: 'field' | 'form';
  /** How many controls the hiding element holds. */
  controls: number;
}

export interface OptionSnapshot {
  selector: string | null;
  value: string;
  label: string;
}

/** One control as it stands in the page; every text is trimmed and cut. */
export interface ControlSnapshot {
  selector: string;
  control: ControlKind;
  inputType: string;
  name: string;
  id: string;
  className: string;
  autocomplete: string;
  placeholder: string;
  title: string;
  ariaLabel: string;
  /** From label for, wrapping label and aria-labelledby. */
  label: string;
  /** aria-describedby. */
  description: string;
  legend: string;
  /** Texts between the control before and this one, nearest first. */
  before: readonly string[];
  /** Texts between this control and the next, nearest first. */
  after: readonly string[];
  /** Nearest text on screen at the start of the line, and above. */
  beside: string;
  above: string;
  value: string;
  /** `asterisk`: one that only the style sheet writes. */
  required: 'attribute' | 'aria' | 'asterisk' | 'class' | null;
  readOnly: boolean;
  disabled: boolean;
  inputMode: string;
  maxLength: number | null;
  pattern: string | null;
  options: readonly OptionSnapshot[];
  hiding: Hiding | null;
  tabIndex: number;
  ariaHidden: boolean;
  /** id and class of the wrappers between the control and its container, nearest first. */
  wrappers: readonly string[];
  /** Address of the nearest image around, for image captchas. */
  image: string | null;
}

export interface ButtonSnapshot {
  selector: string;
  tag: string;
  type: string;
  text: string;
  /** name, id and class. */
  marks: string;
  href: string;
  /** How many controls of the container come before it. */
  after: number;
  inside: boolean;
  visible: boolean;
  disabled: boolean;
}

/** A form, or a group of controls that no form holds. */
export interface ContainerSnapshot {
  selector: string;
  kind: 'form' | 'group';
  /** name, id, class, aria-label and role. */
  marks: string;
  action: string;
  method: string;
  /** Headings and legends inside, then the nearest heading before. */
  headings: readonly string[];
  /** Visible text inside without options. */
  text: string;
  /** Text between the container and the heading before it. */
  lead: string;
  /** id, class and tag of the ancestors, nearest first. */
  ancestors: readonly string[];
  hiding: Hiding | null;
  controls: readonly ControlSnapshot[];
  buttons: readonly ButtonSnapshot[];
  captcha: readonly CaptchaMark[];
}

export type CaptchaVendor = 'recaptcha' | 'hcaptcha' | 'turnstile' | 'other';

/** A sign of a captcha service. */
export interface CaptchaMark {
  vendor: CaptchaVendor;
  /** `widget`: an element people or scripts use; `script`: the service's script. */
  by: 'widget' | 'script';
  evidence: string;
}

export interface FrameSnapshot {
  url: string;
  title: string;
  language: string | null;
  /** Visible text from the page's start, for telling the language. */
  text: string;
  containers: readonly ContainerSnapshot[];
  /** Captcha signs outside every container. */
  captcha: readonly CaptchaMark[];
  /** True when a cap was met and not everything was read. */
  truncated: boolean;
  /** What a probe definition's selectors stand for here; empty without one. */
  named: readonly NamedElements[];
}

/** What a probe definition wants to be read. */
export interface Wanted {
  /** Selector of the form: it alone is read; null: every candidate. */
  form: string | null;
  /** Selectors to look up. */
  names: readonly string[];
}

/** What one selector of a definition stands for, each as the snapshot names it. */
export interface NamedElements {
  selector: string;
  count: number;
  shown: readonly string[];
  /** The fields among them, or inside of them. */
  controls: readonly string[];
}

export interface SettleRequest {
  quietMs: number;
  limitMs: number;
  /** Wait for a candidate to appear up to the limit. */
  candidate: boolean;
}

/** In CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface FormFunctions {
  'form.snapshot': (wanted?: Wanted) => FrameSnapshot;
  /** Where groups of elements are in the frame's viewport; null where nobody sees them. */
  'form.boxes': (groups: readonly (readonly string[])[]) => readonly (Box | null)[];
  /** A selector for an element of the frame (handed over as a Playwright handle). */
  'form.name': (element: unknown) => string;
  /** Resolves when a candidate is there and the page has been quiet; says whether a candidate is there. */
  'form.settle': (request: SettleRequest) => Promise<boolean>;
}
