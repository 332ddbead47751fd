import { describe, expect, it } from 'vitest';
import { peopleOf, pseudonymise, pseudonymiseSubject } from '../../src/reply/pseudonymise.ts';

const ours = ['Clara', 'Winter'];
const hide = (text: string, names: string[] = []) => pseudonymise(text, names, ours);

describe('numbers and addresses', () => {
  it.each([
    ['call +44 20 7946 0018 now', 'call [phone] now'],
    ['Tel. (030) 1234567', 'Tel. [phone]'],
    ['0170/5550123', '[phone]'],
    ['write to ann.lee+x@mail.garden.example.', 'write to [e-mail].'],
    ['mailto:ann@garden.example', 'mailto:[e-mail]'],
  ])('%s', (text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });

  it.each([
    'Mon-Fri 9.00-17.00',
    'Sa 8.30 - 12.00 and 13.30 - 18.00',
    'from 01.02.2026 - 05.02.2026',
    'on 2026-03-02, 14:30',
    'your ticket #2026030211',
    'it costs 1,299.00',
    'about 120 of 400',
  ])('%s stays', (text) => {
    expect(hide(text)).toBe(text);
  });

  it('a subject keeps its ticket number, however it is written', () => {
    expect(pseudonymiseSubject('Case 00123456: ann@garden.example to Ann', ['Ann'], ours)).toBe(
      'Case 00123456: [e-mail] to [agent]',
    );
  });
});

describe('names', () => {
  it('of the sender go, whole words only; our own stay', () => {
    expect(hide('Ann Lee here, dear Clara: annual lee-way', ['Ann Lee'])).toBe(
      '[agent] here, dear Clara: annual [agent]-way',
    );
    expect(hide('Clara writes to Clara', ['Clara Jones'])).toBe('Clara writes to Clara');
    expect(hide('Grüße, Jürgen', ['JÜRGEN Groß'])).toBe('Grüße, [agent]');
  });

  it('of a team are no person', () => {
    expect(hide('our support team and customer service', ['Customer Service Team', 'The Support'])).toBe(
      'our support team and customer service',
    );
  });

  it('are found in the mailbox and under the closing line too', () => {
    const text = 'We open at nine.\n\nKind regards,\nBirgit Sander\nGarden';
    const people = peopleOf([{ name: '', address: 'tom.baker@garden.example' }, null], text);
    expect(people).toContain('tom baker');
    expect(people).toContain('Birgit Sander');
    expect(hide(`${text}\nAsk Tom.`, people)).not.toMatch(/Birgit|Sander|Tom/);
    expect(peopleOf([{ name: '', address: 'info@garden.example' }], 'We open at nine.')).toEqual(['']);
  });

  it('do no harm as patterns', () => {
    expect(hide('a (b) [c] .* d', ['.*', '(b)', '[c]'])).toBe('a (b) [c] .* d');
  });
});
