import type { Relation, WeeklyHours } from '../domain/nouns.ts';
import { parseCalendar } from '../domain/working-time.ts';
import { invalid } from '../platform/schema.ts';

interface CompanyFacts {
  relation: Relation;
  time_zone: string;
  weekly_hours: WeeklyHours;
  closures: readonly string[];
  relaxed_rules?: readonly string[];
  relaxed_reason?: string | null;
}

/**
 * What a schema cannot say about a company: hours that overlap, a relaxation without a reason.
 * @throws ReplyBenchError `invalid_input`.
 */
export function checkCompany(company: CompanyFacts): void {
  parseCalendar({
    timeZone: company.time_zone,
    weekly: company.weekly_hours,
    closures: company.closures,
  });
  const relaxed = company.relaxed_rules ?? [];
  if (relaxed.length > 0 && !company.relaxed_reason) {
    throw invalid([
      { pointer: '/relaxed_reason', detail: 'is needed when conduct rules are relaxed; it is stored' },
    ]);
  }
}
