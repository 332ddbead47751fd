/** Counts that tell a template from a letter. */
export interface HtmlStructure {
  present: boolean;
  links: number;
  images: number;
  tables: number;
  /** An image of one pixel, or of a tracking path. */
  trackingPixel: boolean;
  /** Link parameters of campaigns, or redirecting links. */
  campaignLinks: boolean;
  hiddenPreheader: boolean;
  /** Links drawn as buttons. */
  buttons: number;
}

const maxLength = 262_144;

/** Reads the counts with linear scans; the HTML is bounded to 256 KB. */
export function readHtml(html: string | null): HtmlStructure {
  const source = (html ?? '').slice(0, maxLength).toLowerCase();
  return {
    present: source.trim() !== '',
    links: count(source, /<a\s[^>]{0,20}?href|href\s?=\s?["']?https?:/g),
    buttons: count(
      source,
      /<a\b[^>]{0,600}(?:class\s?=\s?["'][^"']{0,80}(?:btn|button)|style\s?=\s?["'][^"']{0,400}(?:background|padding))/g,
    ),
    images: count(source, /<img\b/g),
    tables: count(source, /<table\b/g),
    trackingPixel: hasTrackingPixel(source),
    campaignLinks: /utm_(?:source|medium|campaign)=|\/(?:track|click|wf\/open|ls\/click|e\/c)[/?]/.test(
      source,
    ),
    hiddenPreheader: /(?:preheader|preview-?text)|max-height:\s?0(?:px)?;[^"]{0,80}overflow:\s?hidden/.test(
      source,
    ),
  };
}

function hasTrackingPixel(source: string): boolean {
  for (const [image] of source.matchAll(/<img\b[^>]{0,1500}>/g)) {
    if (/\bwidth\s?=\s?["']?1["'\s/>p]/.test(image) && /\bheight\s?=\s?["']?1["'\s/>p]/.test(image))
      return true;
    if (/(?:\/open[/?.]|\/track(?:ing)?\/|\/pixel|\/beacon|open\.(?:php|aspx|gif))/.test(image)) return true;
  }
  return false;
}

function count(source: string, pattern: RegExp): number {
  return source.match(pattern)?.length ?? 0;
}
