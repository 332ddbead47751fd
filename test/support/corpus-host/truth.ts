/** One control of a page, with the truth about it and what its handler can check. */
export interface TrueControl {
  /** Its place among the marks of the page. */
  key: number;
  /** A field role; `other` and `unseen` as the page says them. */
  role: string;
  part: string | null;
  required: boolean;
  tag: string;
  name: string;
  type: string;
  pattern: string | null;
  maxLength: number | null;
  /** What it held when the page came. */
  initial: readonly string[];
}

/** How the site takes the inquiry: the browser's own request; that one, or a script's; a script's alone. */
export type Sending = 'native' | 'enhanced' | 'scripted';

export interface PageTruth {
  /** The page with every `data-expect` turned into a numbered mark. */
  html: string;
  controls: readonly TrueControl[];
  form: number | null;
  submit: number | null;
  /** Can the browser send the form without a script? */
  isNative: boolean;
  /** Its button leads to a page that shows what was written and asks whether to send it. */
  asksConfirmation: boolean;
}

export const mark = 'data-corpus-mark';

const expectation = /\sdata-expect=(\\?["']|&quot;)(.*?)\1/g;
const asksBack = /confirm|kakunin|確認.{0,5}(へ|ページ|画面|する)|perziur|confere|preview|vorschau/i;

/** Reads the truth out of the text of a page: out of its markup, its scripts and its `srcdoc`s alike. */
export function takeTruth(text: string): PageTruth {
  const controls: TrueControl[] = [];
  let form: number | null = null;
  let submit: number | null = null;
  let isNative = false;
  let buttons = '';
  let key = 0;
  const html = text.replaceAll(expectation, (_, quote: string, said: string, at: number) => {
    key += 1;
    const tag = tagAround(text, at);
    if (said === 'form') {
      form = key;
      isNative = sendsItself(tag);
      buttons += tag.source;
    } else if (said === 'submit') {
      submit = key;
      buttons += tag.source + text.slice(tag.end, tag.end + 60);
    } else controls.push(controlOf(key, said, { tag, text }));
    return ` ${mark}=${quote}${key}${quote}`;
  });
  if (html.includes('data-expect')) throw new Error('a truth is written in a way that is not read here');
  return { html, controls, form, submit, isNative, asksConfirmation: asksBack.test(buttons) };
}

interface Tag {
  source: string;
  /** Where it ends in the page. */
  end: number;
}

function tagAround(text: string, at: number): Tag {
  const start = text.lastIndexOf('<', at);
  const rest = text.slice(at).replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => quoted.replaceAll('>', ' '));
  const end = at + rest.indexOf('>') + 1;
  const source = text.slice(start, end).replaceAll('&quot;', '"').replaceAll('\\', '');
  return { source, end };
}

/** The value of an attribute; null when it is not there. */
function attribute({ source }: Tag, name: string): string | null {
  const found = new RegExp(`\\s${name}(?:\\s*=\\s*("([^"]*)"|'([^']*)'|[^\\s>"']+))?(?=[\\s/>])`, 'i').exec(
    source,
  );
  if (found === null) return null;
  return decoded(found[2] ?? found[3] ?? found[1] ?? '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
  });
}

const tagName = ({ source }: Tag) => /^<([a-z][\w-]*)/i.exec(source)?.[1]?.toLowerCase() ?? '';

function sendsItself(tag: Tag): boolean {
  const action = attribute(tag, 'action');
  const refuses = /^\s*return\s+false/.test(attribute(tag, 'onsubmit') ?? '');
  return tagName(tag) === 'form' && action !== null && action !== '#' && !refuses;
}

function controlOf(key: number, said: string, { tag, text }: { tag: Tag; text: string }): TrueControl {
  const [role = '', part = null] = said.replace('!', '').split(':');
  const maxLength = Number.parseInt(attribute(tag, 'maxlength') ?? '', 10);
  return {
    key,
    role,
    part,
    required: said.endsWith('!'),
    tag: tagName(tag),
    name: attribute(tag, 'name') ?? '',
    type: (attribute(tag, 'type') ?? 'text').toLowerCase(),
    pattern: attribute(tag, 'pattern'),
    maxLength: Number.isNaN(maxLength) ? null : maxLength,
    initial: initialOf(tag, text),
  };
}

function initialOf(tag: Tag, text: string): string[] {
  const name = tagName(tag);
  const inside = text.slice(tag.end, text.indexOf(`</${name}`, tag.end));
  if (name === 'textarea') return [decoded(inside)];
  if (name !== 'select') return [attribute(tag, 'value') ?? ''];
  const options = [...inside.matchAll(/<option\b[^>]*>[^<]*/gi)].map(([option]) => ({
    source: option.slice(0, option.indexOf('>') + 1),
    label: option.slice(option.indexOf('>') + 1).trim(),
    end: 0,
  }));
  const chosen = options.find((option) => attribute(option, 'selected') !== null) ?? options[0];
  return chosen === undefined ? [''] : [attribute(chosen, 'value') ?? decoded(chosen.label)];
}
