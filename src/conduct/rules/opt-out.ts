import { hostOf, type Rule } from '../rule.ts';
import { findOptOut } from '../store.ts';

/** Who asked not to be probed is never probed again: a domain with all below it, or one address. */
export const optOut: Rule = async (ctx, subject) => {
  const labels = hostOf(subject).split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  const addresses = subject.kind === 'email' ? [subject.target.toLowerCase()] : [];
  const found = await findOptOut(ctx.db, domains, addresses);
  return found ? `${found.value} opted out on ${found.created_at.toISOString().slice(0, 10)}` : null;
};
