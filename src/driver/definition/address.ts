// Patterns of addresses: `example.com` (every page of it), `example.com/contact`, `*.example.com/*/kontakt`,
// `example.com/contact?sent=*`. `*` stands for any characters. Scheme, leading `www.`, fragment and a slash at the end
// make no difference, nor does the query where the pattern has none.

const shape = /^(https?:\/\/)?[^\s/?#@]+(\/[^\s?#]*(\?[^\s#]*)?)?$/i;

export function isAddressPattern(text: string): boolean {
  return shape.test(text);
}

interface Place {
  host: string;
  path: string;
  query: string;
}

/** The parts as they are compared; a host alone means all of its pages. */
function placeOf(address: string): Place {
  const parts = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?/i.exec(address) ?? [];
  const [, host = '', path = '*', query = '*'] = parts;
  return { host: host.toLowerCase(), path: path === '*' ? path : path.replace(/\/+$/, ''), query };
}

/** Does an http(s) URL match a pattern? */
export function matchesAddress(pattern: string, url: string): boolean {
  const { protocol, host, pathname, search } = new URL(url);
  const literal = `${host}${pathname}${search || '?'}`.replaceAll('*', '%2A');
  return protocol.startsWith('http') && canCollide(pattern, literal);
}

/** Is there an address that both patterns match? */
export function canCollide(one: string, other: string): boolean {
  const [here, there] = [placeOf(one), placeOf(other)];
  return (
    intersect(here.host, there.host) && intersect(here.path, there.path) && intersect(here.query, there.query)
  );
}

/** Is there a text that both globs match? A walk over all pairs of positions, each visited once. */
function intersect(one: string, other: string): boolean {
  const open: [number, number][] = [[0, 0]];
  const seen = new Set<number>();
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [i, j] = pair;
    const key = i * (other.length + 1) + j;
    if (seen.has(key)) continue;
    seen.add(key);
    if (i === one.length && j === other.length) return true;
    open.push(...stepsFrom(one, other, [i, j]));
  }
  return false;
}

function stepsFrom(one: string, other: string, [i, j]: readonly [number, number]): [number, number][] {
  const steps: [number, number][] = [];
  // A star ends here, or swallows what the other holds.
  if (one[i] === '*') steps.push([i + 1, j], ...(j < other.length ? [[i, j + 1] as [number, number]] : []));
  if (other[j] === '*') steps.push([i, j + 1], ...(i < one.length ? [[i + 1, j] as [number, number]] : []));
  if (i < one.length && one[i] === other[j]) steps.push([i + 1, j + 1]);
  return steps;
}
