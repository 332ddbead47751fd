/**
 * Addresses a probe's page never needs, as CDP block patterns (`*` is any text): pictures, sound, fonts, and
 * measuring services that would count us as visitors. Tag managers stay: sites load their chat and forms with them.
 */
const measuring = [
  'google-analytics.com',
  'analytics.google.com',
  'googlesyndication.com',
  'doubleclick.net',
  'googleadservices.com',
  'connect.facebook.net',
  'facebook.com/tr',
  'bat.bing.com',
  'clarity.ms',
  'hotjar.com',
  'hotjar.io',
  'fullstory.com',
  'mouseflow.com',
  'crazyegg.com',
  'mc.yandex.ru',
  'analytics.tiktok.com',
  'snap.licdn.com',
  'px.ads.linkedin.com',
  'ct.pinterest.com',
  'scorecardresearch.com',
  'quantserve.com',
  'criteo.com',
  'criteo.net',
  'adnxs.com',
  'taboola.com',
  'outbrain.com',
  'plausible.io',
  'cloudflareinsights.com',
  'nr-data.net',
  'newrelic.com',
  'amplitude.com',
  'mixpanel.com',
  'segment.io',
];

const mediaEndings = ['mp4', 'webm', 'm4v', 'mov', 'mp3', 'ogg', 'wav', 'm3u8'];
const fontEndings = ['woff', 'woff2', 'ttf', 'otf', 'eot'];
const imageEndings = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'ico', 'bmp'];

const withEnding = (ending: string) => [`*.${ending}`, `*.${ending}?*`];

export const measuringPatterns: readonly string[] = measuring.map((host) => `*${host}/*`);
export const mediaPatterns: readonly string[] = mediaEndings.flatMap(withEnding);
/** Needed only where evidence shows a page as the site dressed it. */
export const picturePatterns: readonly string[] = [...fontEndings, ...imageEndings].flatMap(withEnding);

/** Does the address belong to a service that only counts visitors? */
export function isMeasuring(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url) : null;
  if (host === null) return false;
  const address = `${host.hostname}${host.pathname}`;
  return measuring.some((known) => address.startsWith(known) || `.${address}`.includes(`.${known}`));
}
