import { tagOf } from '../dom.ts';

const replaced = new Set([
  'input',
  'select',
  'textarea',
  'option',
  'button',
  'svg',
  'img',
  'iframe',
  'canvas',
]);
/** Icons of fonts stand in the private use areas. */
const readable = /[\p{L}\p{N}*＊✱∗﹡※●]/u;
const longest = 30;

/** What the style sheet writes before and after an element's own text: a star, "required". */
export function writtenByStyle(element: Element): { before: string; after: string } {
  if (replaced.has(tagOf(element))) return { before: '', after: '' };
  return { before: contentOf(element, '::before'), after: contentOf(element, '::after') };
}

function contentOf(element: Element, pseudo: '::before' | '::after'): string {
  const { content } = getComputedStyle(element, pseudo);
  const text = /^"(.*)"$/s.exec(content)?.[1] ?? '';
  return text.length <= longest && readable.test(text) ? text : '';
}
