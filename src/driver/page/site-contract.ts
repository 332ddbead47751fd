export interface PageLink {
  href: string;
  text: string;
}

/** What a page says about its owner, in one frame. */
export interface SiteSnapshot {
  url: string;
  title: string;
  language: string | null;
  links: readonly PageLink[];
  /** Texts of `<address>` elements and of schema.org postal addresses. */
  addresses: readonly string[];
  generator: string | null;
  /** Script, style and frame addresses. */
  resources: readonly string[];
  /** Class and id words that occur anywhere, each once. */
  marks: readonly string[];
  text: string;
}

export interface SiteFunctions {
  'site.snapshot': () => SiteSnapshot;
}
