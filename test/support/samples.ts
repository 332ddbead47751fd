import type { Sample } from '../../src/domain/life-table.ts';

/** A sample from the notation of the reference data: "9 13 13+" is two events and one censored time. */
export function sampleOf(text: string): Sample {
  const words = text.split(' ').filter((word) => word !== '');
  return {
    times: words.map((word) => Number(word.replace('+', ''))),
    events: words.map((word) => !word.endsWith('+')),
  };
}

/** Published data sets; D7 is in minutes with a window of 10,080. */
export const referenceData = {
  aml: {
    Maintained: '9 13 13+ 18 23 28+ 31 34 45+ 48 161+',
    Nonmaintained: '5 5 8 8 12 16+ 23 27 30 33 43 45',
  },
  gehan: {
    '6-MP': '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
    placebo: '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23',
  },
  flats: '9 1 1+ 6 6 8+ 10+',
  replies: {
    A: '4 9 12 31 47 55 60 118 240 1440 10080+ 10080+',
    B: '65 130 190 260 500 1500 2900 4320 10080+ 10080+ 10080+ 4320+',
    C: '20 1440 2880 10080+ 10080+ 10080+ 10080+ 10080+ 1440+ 2880+ 5760+ 10080+',
  },
} as const;

export function samplesOf(groups: Readonly<Record<string, string>>): Map<string, Sample> {
  return new Map(Object.entries(groups).map(([name, text]) => [name, sampleOf(text)]));
}
