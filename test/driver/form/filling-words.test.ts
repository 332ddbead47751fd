import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../../src/driver/form/understand/lexicon/index.ts';
import type { FormField } from '../../../src/driver/form/reading.ts';
import { answerFor, type Answering } from '../../../src/driver/form/values.ts';
import * as choiceWords from '../../../src/driver/form/choice-words.ts';
import * as consentWords from '../../../src/driver/form/filling/consent-words.ts';
import * as meaningWords from '../../../src/driver/form/filling/meaning-words.ts';
import * as personWords from '../../../src/driver/form/filling/person-words.ts';
import * as privateWords from '../../../src/driver/form/filling/private-words.ts';
import * as topicWords from '../../../src/driver/form/topic-words.ts';
import { spoken } from '../../support/sites/filling/spoken.ts';

const lists = {
  ...choiceWords,
  ...consentWords,
  ...meaningWords,
  ...personWords,
  ...privateWords,
  ...topicWords,
};

test.each(Object.entries(lists))('%s speaks every language of the lexicon', (_, words) => {
  expect(languageCodes.filter((code) => !words[code])).toEqual([]);
});

function chosen(
  language: string,
  labels: readonly string[],
  more: Partial<FormField> = {},
): string | undefined {
  const field: FormField = {
    selector: '#f',
    role: 'other',
    part: null,
    required: true,
    requiredBy: 'attribute',
    control: 'select',
    inputType: '',
    label: '?',
    placeholder: '',
    options: labels.map((label, index) => ({ selector: null, value: String(index), label })),
    maxLength: null,
    pattern: null,
    visible: true,
    confidence: 1,
    reasons: [],
    ...more,
  };
  const given: Answering = {
    asker: {
      firstName: 'Ada',
      lastName: 'Marlow',
      email: 'ada@inbox.example',
      country: 'SE',
      locale: 'en-SE',
    },
    question: { subject: 'Hall lamp', body: 'Hello, do you deliver the hall lamp?' },
    language,
    now: new Date('2026-11-20T09:00:00Z'),
    fields: [],
  };
  const answer = answerFor(field, given);
  return answer.kind === 'choose' ? answer.options[0]?.label : answer.kind;
}

describe.each(spoken)('in $language', ({ language, prompt, topics, answers, ways }) => {
  const [complaint, general, other] = topics;

  test('the general topic, else any other than a complaint, and never the prompt', () => {
    expect(chosen(language, [prompt, complaint, other, general], { role: 'subject' })).toBe(general);
    expect(chosen(language, [prompt, complaint, other], { role: 'subject' })).toBe(other);
  });

  test('no, and an answer by e-mail', () => {
    expect(chosen(language, answers, { control: 'radio' })).toBe(answers[1]);
    expect(chosen(language, [prompt, ...ways])).toBe(ways[1]);
  });
});

test('every language of the lexicon is asked', () => {
  expect(languageCodes.filter((code) => !spoken.some(({ language }) => language === code))).toEqual([]);
});
