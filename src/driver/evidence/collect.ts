import type { Page } from 'playwright-core';
import type { Evidence, Inquiry, Outcome } from '../inquiry.ts';
import { fieldMap, type Scene } from './field-map.ts';
import { watchTroubles } from './page-log.ts';
import { takePicture } from './picture.ts';
import type { EvidencePolicy } from './policy.ts';
import { isPersonal, privatePattern } from './private.ts';
import { startTrace } from './trace.ts';

/** Collects what shows later how a probe went; every piece is capped, none can fail the probe. */
export interface EvidenceKit {
  /** The page before the inquiry is sent, with the map of its fields. */
  before(scene: Scene): Promise<void>;
  /** How the gates in front of the page were answered; nothing is kept where there were none. */
  gates(answers: readonly unknown[]): void;
  /** The page as the probe leaves it. */
  after(name: 'after.jpg' | 'page.jpg'): Promise<void>;
  /** To be called once the outcome is known, while the page is open: a trace is kept of what went wrong. Counts once. */
  end(outcome: Outcome): Promise<void>;
  all(): readonly Evidence[];
}

const nothing: EvidenceKit = {
  before: async () => {},
  gates: () => {},
  after: async () => {},
  end: async () => {},
  all: () => [],
};

/** Starts collecting at once, since console errors are told only once. */
export async function collectEvidence(
  page: Page,
  inquiry: Inquiry,
  { level, troubled }: EvidencePolicy,
): Promise<EvidenceKit> {
  if (level === 'none') return nothing;
  const pieces: Evidence[] = [];
  const keep = (piece: Evidence | null) => {
    if (piece !== null) pieces.push(piece);
  };
  const { target } = inquiry;
  const troubles = watchTroubles(page);
  const trace = await startTrace(page, { snapshots: troubled.has(target) });
  let scene: Scene | null = null;
  const pattern = () => privatePattern(inquiry, scene?.fields ?? []);
  const shoot = async (name: string, live: boolean) =>
    keep(await takePicture(page, name, { pattern: pattern(), form: scene && formOf(scene), live }));
  const endTrace = async (outcome: Outcome) => {
    const wrong = outcome === 'failed' || outcome === 'uncertain';
    remember(troubled, target, wrong);
    keep(await trace.end(wrong));
  };
  let ending: Promise<void> | null = null;
  return {
    async before(ready) {
      scene = ready;
      await shoot('before.jpg', true);
      keep(json('fields.json', fieldMap(ready, pattern())));
    },
    gates: (answers) => keep(answers.length === 0 ? null : json('gates.json', answers)),
    after: (name) => shoot(name, false),
    end: (outcome) => (ending ??= endTrace(outcome)),
    all() {
      const told = troubles(pattern());
      return told.length === 0 ? pieces : [...pieces, json('console.json', told)];
    },
  };
}

function formOf({ form, frame, fields }: Scene) {
  const covered = fields.filter((field) => isPersonal(field) && field.value !== null);
  return { frame, selector: form.selector, covered: covered.map(({ selector }) => selector) };
}

const mostRemembered = 1000;

function remember(troubled: Set<string>, target: string, wrong: boolean): void {
  if (!wrong) troubled.delete(target);
  else if (troubled.size < mostRemembered) troubled.add(target);
}

function json(name: string, value: unknown): Evidence {
  return { name, contentType: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(value)) };
}
