import { compile } from 'html-to-text';
import { htmlMarks } from './html-marks.ts';
import { type Line, plainLines } from './lines.ts';

const maxHtmlLength = 512 * 1024;

/** Private-use characters that carry an element's meaning through the conversion to text. */
const mark = {
  quoteOpen: '\ue000',
  quoteClose: '\ue001',
  introductionOpen: '\ue002',
  introductionClose: '\ue003',
  signatureOpen: '\ue004',
  signatureClose: '\ue005',
  rest: '\ue006',
} as const;
const anyMark = /[\ue000-\ue006]/g;

const block = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const paragraph = { leadingLineBreaks: 2, trailingLineBreaks: 2 };

const toText = compile({
  wordwrap: false,
  limits: { maxInputLength: maxHtmlLength, maxDepth: 150, maxChildNodes: 20_000, ellipsis: '' },
  formatters: {
    quote: surrounded(mark.quoteOpen, mark.quoteClose),
    introduction: surrounded(mark.introductionOpen, mark.introductionClose),
    signature: surrounded(mark.signatureOpen, mark.signatureClose),
    rest: surrounded(mark.rest, ''),
    cell: (element, walk, builder) => {
      walk(element.children, builder);
      builder.addInline(' ');
    },
  },
  selectors: [
    { selector: 'a', format: 'anchor', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      format: 'heading',
      options: { ...paragraph, uppercase: false },
    })),
    { selector: 'hr', format: 'lineBreak' },
    { selector: 'table', format: 'block', options: block },
    { selector: 'tr', format: 'block', options: block },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    { selector: 'dt', format: 'block', options: block },
    { selector: 'dd', format: 'block', options: block },
    { selector: 'ul', format: 'unorderedList', options: { itemPrefix: '- ', ...block } },
    { selector: 'ol', format: 'orderedList', options: block },
    ...selectors(htmlMarks.quote, 'quote'),
    ...selectors(htmlMarks.introduction, 'introduction'),
    ...selectors(htmlMarks.signature, 'signature'),
    ...selectors(htmlMarks.rest, 'rest'),
    ...selectors(htmlMarks.hidden, 'skip'),
  ],
});

/** The lines a reader of the HTML sees, each with what its element says about it. Never throws. */
export function htmlLines(html: string): Line[] {
  const bounded = html.slice(0, maxHtmlLength).replaceAll(anyMark, '');
  return markedLines(convert(bounded));
}

/** The text a reader of the HTML sees. */
export function htmlText(html: string): string {
  return convert(html.slice(0, maxHtmlLength).replaceAll(anyMark, '')).replaceAll(anyMark, '').trim();
}

function convert(html: string): string {
  try {
    return toText(html);
  } catch {
    return html.replaceAll(/<[^<>]{0,1000}>/g, ' ');
  }
}

function surrounded(open: string, close: string) {
  return (...[element, walk, builder]: Parameters<NonNullable<FormatterOf>>) => {
    builder.openBlock(block);
    builder.addInline(open);
    builder.closeBlock(block);
    builder.openBlock(block);
    walk(element.children, builder);
    builder.closeBlock(block);
    if (close === '') return;
    builder.openBlock(block);
    builder.addInline(close);
    builder.closeBlock(block);
  };
}

type FormatterOf = NonNullable<NonNullable<Parameters<typeof compile>[0]['formatters']>[string]>;

function selectors(list: readonly string[], format: string) {
  return list.map((selector) => ({ selector, format }));
}

function markedLines(text: string): Line[] {
  const lines: Line[] = [];
  const state = { quotes: 0, introductions: 0, introduced: false, signatures: 0, rest: false };
  for (const line of plainLines(text)) {
    const marks = line.text.match(anyMark);
    if (marks) marks.forEach((char) => advance(state, char));
    const content = line.text.replaceAll(anyMark, '').trim();
    if (marks && content === '') continue;
    const quoted = line.quoted || state.quotes > 0 || (state.introductions > 0 && !state.introduced);
    lines.push({ text: content, quoted, signature: state.signatures > 0, rest: state.rest });
  }
  return lines;
}

interface MarkState {
  quotes: number;
  introductions: number;
  introduced: boolean;
  signatures: number;
  rest: boolean;
}

function advance(state: MarkState, char: string): void {
  switch (char) {
    case mark.quoteOpen:
      state.quotes++;
      state.introduced = true;
      break;
    case mark.quoteClose:
      state.quotes = Math.max(0, state.quotes - 1);
      break;
    case mark.introductionOpen:
      state.introductions++;
      state.introduced = false;
      break;
    case mark.introductionClose:
      state.introductions = Math.max(0, state.introductions - 1);
      break;
    case mark.signatureOpen:
      state.signatures++;
      break;
    case mark.signatureClose:
      state.signatures = Math.max(0, state.signatures - 1);
      break;
    default:
      state.rest = true;
  }
}
