import { array, assert, constantFrom, pre, property } from 'fast-check';
import { expect, test } from 'vitest';
import { canCollide, isAddressPattern, matchesAddress } from '../../src/driver/definition/address.ts';

test.each([
  ['example.com', 'https://example.com/'],
  ['example.com', 'http://www.example.com/any/page?x=1#y'],
  ['https://www.EXAMPLE.com/contact', 'https://example.com/contact/?lang=en'],
  ['example.com/contact', 'https://example.com/contact'],
  ['*.example.com/*/kontakt', 'https://shop.example.com/de/kontakt'],
  ['example.com:8443', 'https://example.com:8443/x'],
  ['127.0.0.1:*/page', 'http://127.0.0.1:40123/page'],
  ['example.com/contact?sent=*', 'https://example.com/contact?sent=1'],
  ['https://example.com/', 'https://example.com/?utm=1'],
])('%s is for %s', (pattern, url) => {
  expect(isAddressPattern(pattern)).toBe(true);
  expect(matchesAddress(pattern, url)).toBe(true);
});

test.each([
  ['example.com', 'https://example.com.elsewhere.test/'],
  ['example.com', 'https://elsewhere.test/example.com'],
  ['*.example.com', 'https://elsewhere.test/x.example.com'],
  ['example.com', 'https://shop.example.com/'],
  ['example.com', 'https://example.com:8443/'],
  ['example.com/contact', 'https://example.com/contact-us'],
  ['example.com/contact', 'https://example.com/Contact'],
  ['https://example.com/', 'https://example.com/contact'],
  ['example.com/contact?sent=*', 'https://example.com/contact'],
  ['example.com', 'about:blank'],
])('%s is not for %s', (pattern, url) => {
  expect(matchesAddress(pattern, url)).toBe(false);
});

test.each(['', 'two words.test', 'user@example.com/x', '?x=1', '/contact', 'example.com/#top'])(
  '"%s" is no pattern',
  (text) => expect(isAddressPattern(text)).toBe(false),
);

test.each([
  ['example.com', 'example.com/contact', true],
  ['example.com/a*', 'example.com/*b', true],
  ['*.example.com', 'shop.*', true],
  ['example.com/a*', 'example.com/b*', false],
  ['example.com', '*.example.com', false],
  ['example.com/a*b', 'example.com/a', false],
])('%s and %s: can one page be for both? %s', (one, other, answer) => {
  expect(canCollide(one, other)).toBe(answer);
  expect(canCollide(other, one)).toBe(answer);
});

test('patterns that match one address collide', () => {
  const letters = array(constantFrom('a', 'b', '/', '*'), { maxLength: 8 }).map((all) => all.join(''));
  assert(
    property(letters, letters, letters, (one, other, path) => {
      const url = `https://example.com/${path.replaceAll('*', 'c')}`;
      const [here, there] = [`example.com/${one}`, `example.com/${other}`];
      pre(matchesAddress(here, url) && matchesAddress(there, url));
      expect(canCollide(here, there)).toBe(true);
    }),
  );
});
