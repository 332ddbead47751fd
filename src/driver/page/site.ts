import { all, attribute, tidy } from './dom.ts';
import type { SiteFunctions, SiteSnapshot } from './site-contract.ts';

const maxLinks = 1500;
const maxMarks = 3000;

function readSite(): SiteSnapshot {
  return {
    url: location.href,
    title: tidy(document.title),
    language: attribute(document.documentElement, 'lang') || null,
    links: all(document, 'a[href], area[href]')
      .slice(0, maxLinks)
      .map((link) => ({
        href: hrefOf(link),
        text: tidy(link.textContent || attribute(link, 'title') || attribute(link, 'aria-label'), 120),
      })),
    addresses: all(document, 'address, [itemprop="address"], [typeof="PostalAddress"]')
      .slice(0, 20)
      .map((element) => tidy(element instanceof HTMLElement ? element.innerText : '', 300))
      .filter(Boolean),
    generator: attributeOf('meta[name="generator" i]', 'content'),
    resources: all(document, 'script[src], link[href], iframe[src], img[src]')
      .slice(0, maxLinks)
      .map((element) => (attribute(element, 'src') || attribute(element, 'href')).slice(0, 300)),
    marks: marks(),
    text: (document.body?.innerText ?? '').slice(0, 60_000),
  };
}

function hrefOf(link: Element): string {
  return (link instanceof HTMLAnchorElement ? link.href : attribute(link, 'href')).slice(0, 500);
}

function attributeOf(selector: string, name: string): string | null {
  const element = document.querySelector(selector);
  return element === null ? null : attribute(element, name) || null;
}

function marks(): string[] {
  const found = new Set<string>();
  for (const element of all(document, '[class], [id]')) {
    for (const word of `${attribute(element, 'class')} ${attribute(element, 'id')}`.split(/\s+/))
      found.add(word);
    if (found.size > maxMarks) break;
  }
  return [...found].filter(Boolean);
}

export const siteFunctions: SiteFunctions = { 'site.snapshot': readSite };
