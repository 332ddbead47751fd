import type { IncomingMessage } from 'node:http';
import type { Values } from './check.ts';
import type { PageTruth, TrueControl } from './truth.ts';

/** What a request brought: by name from the browser's own sending, by mark from a site's script. */
export interface Posted {
  token: string;
  byScript: boolean;
  named: readonly (readonly [string, string])[];
  marked: Values;
}

/** null when the request brings nothing of what was written; `sign`: what tells that it does, whatever form it came from. */
export async function readPosted(request: IncomingMessage, url: URL, sign: string): Promise<Posted | null> {
  if (request.method === 'GET') {
    const named = [...url.searchParams];
    return named.some(([name, value]) => name === 'form_token' || value === sign) ? fromBrowser(named) : null;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.includes('json')) return fromScript(JSON.parse(body.toString()) as Sent);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return fromBrowser(
    [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  );
}

interface Sent {
  token: string;
  values: Record<string, string[]>;
}

function fromScript({ token, values }: Sent): Posted {
  const marked = new Map(Object.entries(values).map(([key, some]) => [Number(key), some]));
  return { token, byScript: true, named: [], marked };
}

function fromBrowser(named: readonly (readonly [string, string])[]): Posted {
  const token = named.find(([name]) => name === 'form_token')?.[1] ?? '';
  return { token, byScript: false, named, marked: new Map() };
}

/** What came, by the control it came from; of controls without a name the browser brings nothing. */
export function valuesOf(posted: Posted, { controls }: PageTruth): Values {
  if (posted.byScript) return posted.marked;
  const named = controls.filter(({ name }) => name !== '');
  return new Map(named.map((control) => [control.key, valuesOfControl(control, posted, named)]));
}

/** Boxes that share a name send one value each, in their order. */
function valuesOfControl(
  control: TrueControl,
  { named }: Posted,
  controls: readonly TrueControl[],
): string[] {
  const sent = named.filter(([name]) => name === control.name).map(([, value]) => value);
  const sharing = controls.filter(({ name, type }) => name === control.name && !/radio|checkbox/.test(type));
  if (sharing.length < 2) return sent;
  return sent.slice(sharing.indexOf(control), sharing.indexOf(control) + 1);
}
