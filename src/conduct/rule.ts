import type { ChannelKind, Relation, RuleId } from '../domain/nouns.ts';
import type { Context } from '../platform/context.ts';

/** Everything the rules look at. */
export interface ConductSubject {
  probeId: string;
  companyId: string;
  channelId: string;
  kind: ChannelKind;
  /** URL of the page, or the address of an e-mail channel. */
  target: string;
  relation: Relation;
  industry: string | null;
  relaxedRules: readonly string[];
}

export interface Refusal {
  rule: RuleId;
  /** What exactly was against it, for people. */
  detail: string;
}

/** All that a rule without records needs of a context. */
export type Timed = Pick<Context, 'clock'>;

/** A rule allows with null, or refuses with what was against it. */
export type Rule<C = Context> = (ctx: C, subject: ConductSubject) => Promise<string | null>;

/** The host of a page, or the domain of an address; lower case, without port. */
export function hostOf({ kind, target }: Pick<ConductSubject, 'kind' | 'target'>): string {
  const host = kind === 'email' ? target.slice(target.lastIndexOf('@') + 1) : new URL(target).hostname;
  // A name with the root's dot is the same name.
  return host.toLowerCase().replace(/\.$/, '');
}
