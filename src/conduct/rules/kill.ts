import type { Rule } from '../rule.ts';
import { findSwitch } from '../store.ts';

/** One switch stops everything, at once. */
export const kill: Rule = async (ctx) => {
  const state = await findSwitch(ctx.db, 'kill');
  return state?.engaged ? `the kill switch is engaged${state.reason ? `: ${state.reason}` : ''}` : null;
};
