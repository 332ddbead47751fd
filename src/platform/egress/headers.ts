/** Headers that concern one connection only (RFC 9110 §7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authentication-info',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Name and value alternate, as in `IncomingMessage.rawHeaders`. */
export type RawHeaders = readonly string[];

function pairs(raw: RawHeaders): [string, string][] {
  const found: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) found.push([raw[i] ?? '', raw[i + 1] ?? '']);
  return found;
}

/** What is passed on: all but the headers of this connection and those `Connection` names; order and case stay. */
export function endToEnd(raw: RawHeaders, except: readonly string[] = []): string[] {
  const all = pairs(raw);
  const named = all
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) =>
      value
        .toLowerCase()
        .split(',')
        .map((token) => token.trim()),
    );
  const dropped = new Set([...hopByHop, ...named, ...except]);
  return all.filter(([name]) => !dropped.has(name.toLowerCase())).flat();
}
