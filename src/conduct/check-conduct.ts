import type { Context } from '../platform/context.ts';
import type { RuleId } from '../domain/nouns.ts';
import type { ConductSubject, Refusal, Rule, Timed } from './rule.ts';
import { kill } from './rules/kill.ts';
import { never } from './rules/never.ts';
import { optOut } from './rules/opt-out.ts';
import { robotsRule, type FetchText } from './rules/robots.ts';
import { spacing } from './rules/spacing.ts';

type RuleSet<C> = readonly (readonly [RuleId, Rule<C>])[];

async function firstRefusal<C>(ctx: C, subject: ConductSubject, rules: RuleSet<C>): Promise<Refusal | null> {
  for (const [rule, check] of rules) {
    const detail = await check(ctx, subject);
    if (detail !== null) return { rule, detail };
  }
  return null;
}

/** The conduct rules in the moments at which they are asked. A CAPTCHA shows only in the page: the driver stops there. */
export interface Conduct {
  /** In the transaction that makes the probe `started`, under a lock of the company. */
  atStart(ctx: Context, subject: ConductSubject): Promise<Refusal | null>;
  /** Before the page is opened: what has to be asked over the network. */
  beforeOpening(ctx: Context, subject: ConductSubject): Promise<Refusal | null>;
  /** In the transaction of the point of no return: what may have changed since. */
  atCommit(ctx: Context, subject: ConductSubject): Promise<Refusal | null>;
  /** For an inquiry without a database: the rules that need none. */
  withoutRecords(ctx: Timed, subject: ConductSubject): Promise<Refusal | null>;
}

export function createConduct(fetchText: FetchText): Conduct {
  const stops: RuleSet<Context> = [
    ['kill', kill],
    ['opt-out', optOut],
  ];
  const robots: RuleSet<Timed> = [['robots', robotsRule(fetchText)]];
  return {
    atStart: (ctx, subject) => firstRefusal(ctx, subject, [...stops, ['never', never], ['spacing', spacing]]),
    beforeOpening: (ctx, subject) => firstRefusal(ctx, subject, robots),
    atCommit: (ctx, subject) => firstRefusal(ctx, subject, stops),
    withoutRecords: (ctx, subject) => firstRefusal(ctx, subject, [['never', never], ...robots]),
  };
}
