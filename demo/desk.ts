import { randomBytes } from 'node:crypto';
import { medianOf, createDelays } from './random.ts';
import type { CompanyProfile, Inquiry } from './company.ts';
import type { Timers } from './timers.ts';

/** What happened at one company since the start. */
export interface Counters {
  /** Accepted, each exactly once. */
  inquiries: number;
  /** The same form sent again, or the same words from the same address. */
  duplicates: number;
  /** Sent, but not valid. */
  rejected: number;
  /** The hidden field was filled. */
  trapped: number;
  /** The newsletter box or form was used. */
  newsletter: number;
  searches: number;
  acknowledgements: number;
  absences: number;
  answers: number;
}

export type Submission = Omit<Inquiry, 'id' | 'reference' | 'at'> & {
  /** Unique to the rendered form: a second submission with it is a duplicate. */
  key: string;
};

/** How this inquiry's replies travel: by mail, or into the chat it came from. */
export interface Courier {
  acknowledge(inquiry: Inquiry): void | Promise<void>;
  answer(inquiry: Inquiry): void | Promise<void>;
  notifyAbsence(inquiry: Inquiry): void | Promise<void>;
}

/** Something that happened to an inquiry; `seconds` since it was accepted, in demo seconds. */
export interface DeskEvent {
  company: string;
  inquiry: Inquiry;
  at: number;
  seconds: number;
}

export type DeskEventName = 'inquiry' | 'acknowledged' | 'absent' | 'answered';

/** The known truth about a company's speed, silence counted as never. */
export interface Truth {
  acknowledgedSeconds: number | null;
  humanMedianSeconds: number | null;
  silentShare: number;
}

/** Where a company's site hands over what visitors send. */
export interface Desk {
  /** Accepts an inquiry and plans its replies, or returns null: it is a duplicate. */
  receive(submission: Submission, courier?: Courier): Inquiry | null;
  count(counter: keyof Counters): void;
  received(): Counters;
}

export interface DeskOptions {
  profile: CompanyProfile;
  timers: Timers;
  random: () => number;
  speed: number;
  postbox: Courier;
  emit: (name: DeskEventName, event: DeskEvent) => void;
}

export function truthOf({ acknowledgement, human }: CompanyProfile): Truth {
  return {
    acknowledgedSeconds: medianOf(acknowledgement),
    humanMedianSeconds: human === null ? null : medianOf(human),
    silentShare: human === null ? 1 : 1 - human.share,
  };
}

const noCounts = (): Counters => ({
  inquiries: 0,
  duplicates: 0,
  rejected: 0,
  trapped: 0,
  newsletter: 0,
  searches: 0,
  acknowledgements: 0,
  absences: 0,
  answers: 0,
});

/** A company's service desk: counts, refuses duplicates, and lets replies go out after the company's own delays. */
export function openDesk({ profile, timers, random, speed, postbox, emit }: DeskOptions): Desk {
  const counters = noCounts();
  const seen = new Set<string>();
  const acknowledgementDelay = createDelays(profile.acknowledgement, random);
  const humanDelay = profile.human === null ? () => null : createDelays(profile.human, random);

  const announce = (name: DeskEventName, inquiry: Inquiry) => {
    const at = Date.now();
    emit(name, { company: profile.slug, inquiry, at, seconds: ((at - inquiry.at) * speed) / 1000 });
  };

  const plan = (inquiry: Inquiry, courier: Courier) => {
    const happen = (
      seconds: number | null,
      counter: keyof Counters,
      name: DeskEventName,
      act: () => void | Promise<void>,
    ) => {
      if (seconds === null) return;
      timers.after(seconds, async () => {
        await act();
        counters[counter] += 1;
        announce(name, inquiry);
      });
    };
    happen(acknowledgementDelay(), 'acknowledgements', 'acknowledged', () => courier.acknowledge(inquiry));
    const { absence } = profile;
    if (absence && counters.inquiries % absence.every === absence.first % absence.every) {
      happen(absence.afterSeconds, 'absences', 'absent', () => courier.notifyAbsence(inquiry));
    }
    happen(humanDelay(), 'answers', 'answered', () => courier.answer(inquiry));
  };

  return {
    receive({ key, ...submission }, courier = postbox) {
      const words = JSON.stringify([submission.email.toLowerCase(), submission.message.trim()]);
      if (seen.has(key) || seen.has(words)) {
        counters.duplicates += 1;
        return null;
      }
      seen.add(key).add(words);
      counters.inquiries += 1;
      const id = randomBytes(6).toString('hex');
      const reference = String(10_000 + Math.floor(random() * 90_000));
      const inquiry = { ...submission, id, reference, at: Date.now() };
      announce('inquiry', inquiry);
      plan(inquiry, courier);
      return inquiry;
    },
    count(counter) {
      counters[counter] += 1;
    },
    received: () => ({ ...counters }),
  };
}
