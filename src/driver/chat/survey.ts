import type { MarkedAuthor, VendorFacts, VendorHints } from './vendor.ts';

/** What the in-page code tells about one frame; shared by both sides, so it is types alone. */

export type VendorSignals = Pick<VendorFacts, 'vendor' | 'signals'>;

/** CSS pixels in the frame's own viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Surveyed {
  /** Names the element inside its frame for as long as the element lives. */
  id: number;
  box: Box;
  /** Itself or an ancestor is `position: fixed` or `sticky`. */
  fixed: boolean;
  /** An ancestor's id, class, tag or label speaks of a chat. */
  marked: boolean;
  /** Inside `role=dialog`, `<dialog>` or `aria-modal`. */
  dialog: boolean;
  disabled: boolean;
  /** What it is by the vendor's facts. */
  known: 'launcher' | 'composer' | 'send' | null;
  /** id, class, test ids and tag of the element and its next two ancestors. */
  marks: string;
}

/** Something that can be clicked. */
export interface Control extends Surveyed {
  tag: string;
  role: string;
  text: string;
  /** `aria-label`, `title`, `alt`, `value`. */
  label: string;
  href: string | null;
  /** aria-haspopup or aria-expanded is set. */
  popup: boolean;
  /** Inside `nav`, `header` or `footer` of the page. */
  furniture: boolean;
  /** Another element would receive a click at its centre. */
  covered: boolean;
  submits: boolean;
  /** `group` of the fields it stands with; null outside any form. */
  group: number | null;
}

export interface Field extends Surveyed {
  kind: 'textarea' | 'editable' | 'input' | 'select' | 'checkbox' | 'radio';
  type: string;
  name: string;
  label: string;
  placeholder: string;
  autocomplete: string;
  required: boolean;
  value: string;
  checked: boolean;
  maxLength: number | null;
  /** The form, or the nearest ancestor that holds another field. */
  group: number | null;
  /** Marks, heading and first words of that group. */
  context: string;
  /** A live region (`role=log`, `aria-live`) stands close by. */
  log: boolean;
  options: readonly { value: string; text: string }[];
}

export interface Inset {
  id: number;
  box: Box;
  fixed: boolean;
  marked: boolean;
  /** id, name, class, title, label and address of the iframe. */
  marks: string;
}

export interface FrameSurvey {
  width: number;
  height: number;
  title: string;
  language: string;
  controls: Control[];
  fields: Field[];
  insets: Inset[];
  /** Visible text of marked, fixed and dialog parts, or of a small frame's whole body; at most 4,000 characters. */
  text: string;
  /** Vendor and address of a CAPTCHA that is shown; null when there is none. */
  captcha: string | null;
}

/** What the observer is told to look for. */
export interface WatchOrder {
  /** Letters and digits of our question, lower case; the echo must contain it. */
  needle: string;
  /** The composer's id in the frame it lives in. */
  composer: number | null;
  /** Selectors by author, where the vendor marks its messages; transcripts it names. */
  authors: VendorFacts['authors'];
  transcript: readonly string[];
}

/** One line of text as it stands in the widget, in reading order. Times are page milliseconds since the epoch. */
export interface Line {
  text: string;
  /** First appearance of the oldest of its text nodes. */
  at: number;
  /** First time this very text stood anywhere in the frame. */
  textAt: number;
  /** Last change of any of its text nodes. */
  changedAt: number;
  /** Ids of its ancestors from the region's child down to the block that holds the text. */
  chain: number[];
  /** Inside a button or another control. */
  control: boolean;
  /** In the transcript; false for the header, toasts and other parts of the widget. */
  inside: boolean;
  align: 'left' | 'centre' | 'right' | 'full';
  /** By the vendor's marks. */
  author: MarkedAuthor | null;
}

export interface LineNode {
  tag: string;
  marks: string;
  /** alt text and file name of the pictures in it or in its children. */
  picture: string;
  /** Buttons and links styled as buttons anywhere in it. */
  controls: number;
}

export type PageEvent =
  | { kind: 'hello'; now: number }
  | { kind: 'echo'; at: number; now: number }
  | {
      kind: 'snapshot';
      now: number;
      /** Page time of the first change since the snapshot before. */
      since: number;
      lines: Line[];
      nodes: Record<number, LineNode>;
    };

/** The global that the in-page code installs in every frame. */
export interface ChatPage {
  /** The observer runs in this copy of the code. */
  observing: boolean;
  survey(hints: VendorHints): FrameSurvey;
  /** Ids of the vendors whose signals this frame shows. */
  recognise(vendors: readonly VendorSignals[]): string[];
  element(id: number): unknown;
  /** Starts looking for the echo; what stands there now is not it. */
  arm(order: WatchOrder): void;
  /** Goes on with an order in a page that was loaded anew: what stands there counts. */
  resume(order: WatchOrder): void;
  now(): number;
}

export const pageGlobal = '__replybenchChat';
export const eventBinding = '__replybenchChatEvent';

/** Letters and digits alone, lower case: how our own words are found again whatever the markup. */
export function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
