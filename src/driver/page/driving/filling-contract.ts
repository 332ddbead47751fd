/** What a control demands that is not among its words, and how it is drawn. */
export interface ControlDemands {
  selector: string;
  /** The attributes; '' where they are not set. */
  min: string;
  max: string;
  step: string;
  minLength: number | null;
  readOnly: boolean;
  /** Ticked or chosen before anyone touched it. */
  checked: boolean;
  /** Title, description and notes beside it, which may show how a value is written. */
  hint: string;
  /** A person sees the control itself. */
  shown: boolean;
  /** While it is hidden: the editor or list that people use in its place. */
  standIn: string | null;
  /** What is typed becomes one of several tags. */
  gathers: boolean;
  /** Positions of options that nobody can choose. */
  blockedOptions: readonly number[];
}

/** Something to operate that is no native control, and that was not read as a field. */
export interface DrawnWidget {
  selector: string;
  kind: 'list' | 'switch' | 'slider';
  label: string;
  required: boolean;
}

export interface Demanded {
  controls: readonly ControlDemands[];
  /** What else the form around the controls holds. */
  widgets: readonly DrawnWidget[];
  /** Texts of drawn options that were read without any, by selector. */
  names: Readonly<Record<string, string>>;
}

export interface DemandsRequest {
  selectors: readonly string[];
  /** Options to be named by what they hold. */
  nameless: readonly string[];
  /** Look for what was not read, too. */
  widgets: boolean;
}

/** A month that is shown to choose a day from. */
export interface Calendar {
  days: readonly CalendarDay[];
  /** What else can be pressed around them. */
  buttons: readonly { selector: string; text: string; marks: string }[];
  /** The words above the days. */
  title: string;
}

export interface CalendarDay {
  selector: string;
  day: number;
  /** Gone by, of another month, or taken. */
  blocked: boolean;
}

/** A form without anything to write into, on a page that shows what we wrote. */
export interface Echo {
  form: string;
  buttons: readonly { selector: string; text: string }[];
}

export interface FillingFunctions {
  /** The form below our words, or null. */
  'driving.echo': (words: readonly string[]) => Echo | null;
  'driving.demands': (request: DemandsRequest) => Demanded;
  /** The calendar in sight, or null. */
  'driving.calendar': () => Calendar | null;
}
