import { hostOf, type Rule } from '../rule.ts';
import { countOpenProbes, findRecentProbe } from '../store.ts';

const daysBetween = 7;
const openAtOnce = 2;

/** At most one probe per channel in seven days, and two open at once per company. */
export const spacing: Rule = async (ctx, subject) => {
  if (subject.relaxedRules.includes('spacing')) return null;
  const since = new Date(ctx.clock.now().getTime() - daysBetween * 86_400_000);
  const recent = await findRecentProbe(ctx.db, subject, since);
  if (recent)
    return `${hostOf(subject)} was asked through this channel within ${daysBetween} days (probe ${recent.id})`;
  const open = await countOpenProbes(ctx.db, subject);
  return open >= openAtOnce
    ? `${open} probes of this company are still open; ${openAtOnce} are allowed`
    : null;
};
