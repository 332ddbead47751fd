import { readdirSync, readFileSync } from 'node:fs';
import type { ExpectedPage } from './understand/page.ts';

const folder = new URL('./corpus/', import.meta.url);
const head = /^<!--(\{.*?\})-->\s*/;

/** Whole pages as sites have them, one file each, with the truth as `data-expect`; the first line tells set and language. */
export const corpusPages: readonly ExpectedPage[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.html'))
  .toSorted()
  .map((path) => readPage(path));

function readPage(path: string): ExpectedPage {
  const text = readFileSync(new URL(path, folder), 'utf8');
  const about = head.exec(text)?.[1];
  if (about === undefined) throw new Error(`${path} does not begin with a comment of JSON`);
  const { set, language, captcha } = JSON.parse(about) as Pick<ExpectedPage, 'set' | 'language'> & {
    captcha: NonNullable<ExpectedPage['captcha']> | 'none';
  };
  return {
    name: path,
    set,
    language,
    html: text.replace(head, ''),
    ...(captcha === 'none' ? {} : { captcha }),
  };
}
