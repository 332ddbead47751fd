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

export interface FillingFunctions {
  'driving.demands': (selectors: readonly string[]) => readonly ControlDemands[];
  /** The calendar in sight, or null. */
  'driving.calendar': () => Calendar | null;
}
