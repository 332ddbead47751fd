import type { SiteSnapshot } from '../page/site-contract.ts';

export interface Contacts {
  emails: readonly string[];
  phones: readonly string[];
  addresses: readonly string[];
}

const emailPattern =
  /[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.[a-z]{2,}/gi;
/** `logo@2x.png` is no address. */
const fileName = /\.(png|jpe?g|gif|svg|webp|css|js)$/i;

/** Ways to reach the company that the page links to or prints. */
export function contactsOf(site: SiteSnapshot): Contacts {
  const linked = site.links.flatMap(({ href }) => addressee(href, 'mailto:'));
  const printed = (site.text.match(emailPattern) ?? []).filter((email) => !fileName.test(email));
  const phones = site.links.flatMap(({ href }) => addressee(href, 'tel:'));
  return {
    emails: unique([...linked, ...printed].map((email) => email.toLowerCase())),
    phones: unique(phones),
    addresses: unique(site.addresses),
  };
}

function addressee(href: string, scheme: string): string[] {
  if (!href.toLowerCase().startsWith(scheme)) return [];
  const written = href.slice(scheme.length).split('?')[0] ?? '';
  const decoded = decode(written).trim();
  return decoded === '' ? [] : [decoded];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
