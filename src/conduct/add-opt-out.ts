import { isIP } from 'node:net';
import { parse as parseHost } from 'tldts';
import type { OptOutKind } from '../domain/nouns.ts';
import type { Context } from '../platform/context.ts';
import { transact } from '../platform/context.ts';
import { recordEvent } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { invalid, parse } from '../platform/schema.ts';
import { OptOutInput } from './schema.ts';
import { insertOptOut, type OptOutRow } from './store.ts';

/**
 * Takes a domain or address out of all measuring, at once and for ever (input: `OptOutInput`).
 * Anyone may: no scope is asked for.
 * @throws ReplyBenchError `invalid_input`.
 */
export async function addOptOut(ctx: Context, input: unknown): Promise<OptOutRow> {
  const { value, reason } = parse(OptOutInput, input);
  const meant = normalise(value.trim().toLowerCase());
  const now = ctx.clock.now();
  return transact(ctx, async (trx) => {
    const row = await insertOptOut(trx, {
      id: newId(now),
      ...meant,
      reason: reason ?? null,
      created_at: now,
    });
    await recordEvent(trx, ctx, { type: 'opt_out.added', subjectId: row.id, data: meant });
    return row;
  });
}

function normalise(value: string): { kind: OptOutKind; value: string } {
  if (/^[^\s@]+@[^\s@]+$/.test(value)) return { kind: 'address', value };
  const host = URL.parse(value.includes('://') ? value : `http://${value}`)?.hostname;
  if (!host) throw notADomain();
  return { kind: 'domain', value: domainOf(host.replace(/\.$/, '')) };
}

/** www.example.com means example.com; an address stays what it is, and a suffix that many share is nobody's. */
function domainOf(host: string): string {
  if (isIP(host.replace(/^\[|\]$/g, '')) !== 0 || host === 'localhost') return host;
  const { domain, publicSuffix } = parseHost(host, { allowPrivateDomains: true });
  if (domain !== null) return domain;
  if (!host.includes('.') || publicSuffix === host) throw notADomain();
  return host;
}

function notADomain() {
  return invalid([{ pointer: '/value', detail: 'must be a domain, a URL or an e-mail address' }]);
}
