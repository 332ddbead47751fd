import { Temporal } from 'temporal-polyfill';

/** A stretch of time over which a zone keeps one offset; milliseconds since the epoch, `end` excluded. */
interface OffsetPeriod {
  readonly start: number;
  readonly end: number;
  /** Milliseconds to add to UTC for the local clock. */
  readonly offset: number;
}

export type OffsetLookup = (instant: number) => OffsetPeriod;

function zonedAt(timeZone: string, instant: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}

function periodAt(timeZone: string, instant: number): OffsetPeriod {
  const zoned = zonedAt(timeZone, instant);
  // The previous transition is searched strictly before, and the period may begin at this very instant.
  const previous = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const next = zoned.getTimeZoneTransition('next');
  return {
    start: previous?.epochMilliseconds ?? -Infinity,
    end: next?.epochMilliseconds ?? Infinity,
    offset: zoned.offsetNanoseconds / 1e6,
  };
}

/**
 * The offsets of an IANA zone. A zone changes about twice a year and asking Temporal costs a millisecond,
 * so periods are remembered: keep the lookup. Throws a RangeError for an unknown zone.
 */
export function offsetsOf(timeZone: string): OffsetLookup {
  const { timeZoneId } = zonedAt(timeZone, 0);
  const known: OffsetPeriod[] = [];
  return (instant) => {
    const found = known.find(({ start, end }) => start <= instant && instant < end);
    if (found !== undefined) return found;
    const period = periodAt(timeZoneId, instant);
    known.push(period);
    return period;
  };
}
