import { hasHint } from '../form/understand/reader.ts';
import { pageLanguages } from '../form/understand/language.ts';
import type { SiteSnapshot } from '../page/site-contract.ts';

export interface Policies {
  privacy: string | null;
  imprint: string | null;
  terms: string | null;
}

/** Links to the legal pages: first those whose text is short and says so. */
export function policiesOf(site: SiteSnapshot): Policies {
  const { languages } = pageLanguages(site.language, site.text);
  const find = (hint: keyof Policies) =>
    site.links.find(
      ({ href, text }) => text.length <= 60 && href.startsWith('http') && hasHint(hint, text, languages),
    )?.href ?? null;
  return { privacy: find('privacy'), imprint: find('imprint'), terms: find('terms') };
}
