import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReplyBenchError } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import type { Api, App } from './api.ts';

const keptMs = 24 * 3_600_000;
// Longer than a request may take: whoever had the key has died, or could not write its answer down.
const abandonedMs = 60_000;
const longestKey = 255;

interface Claim {
  key: string;
  actor: string;
}

/**
 * Gives every POST of the scope `Idempotency-Key`: the first request's answer is kept for 24 hours and given again;
 * another body under the same key is refused, one that is still running conflicts. Answers of 5xx are not kept.
 */
export function useIdempotency(app: App, api: Api): void {
  const claims = new WeakMap<FastifyRequest, Claim>();

  app.addHook('preHandler', async (request, reply) => {
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || key === undefined) return undefined;
    if (typeof key !== 'string' || key.length === 0 || key.length > longestKey) {
      throw new ReplyBenchError('invalid_input', `Idempotency-Key must have 1 to ${longestKey} characters.`);
    }
    const ctx = api.contextOf(request);
    const claim = { key, actor: ctx.actor.id };
    const hash = requestHash(request);
    if (await claimKey(ctx, claim, hash)) {
      claims.set(request, claim);
      return undefined;
    }
    return replay(ctx, claim, hash, reply);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const claim = claims.get(request);
    if (claim) {
      await settle(api.contextOf(request), claim, reply.statusCode, payload).catch((error) =>
        request.log.warn({ err: error }, 'the answer to an idempotent request was not kept'),
      );
    }
    return payload;
  });
}

function requestHash(request: FastifyRequest): Buffer {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest();
}

async function claimKey({ db, clock }: Context, { key, actor }: Claim, hash: Buffer): Promise<boolean> {
  const now = clock.now();
  const row = { request_hash: hash, status: null, body: null, created_at: now };
  const claimed = await db
    .insertInto('idempotency_keys')
    .values({ api_key_id: actor, key, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['api_key_id', 'key'])
        .doUpdateSet(row)
        .where((eb) =>
          eb.or([
            eb('idempotency_keys.created_at', '<', new Date(now.getTime() - keptMs)),
            eb.and([
              eb('idempotency_keys.status', 'is', null),
              eb('idempotency_keys.created_at', '<', new Date(now.getTime() - abandonedMs)),
            ]),
          ]),
        ),
    )
    .returning('key')
    .executeTakeFirst();
  return claimed !== undefined;
}

async function replay(
  ctx: Context,
  { key, actor }: Claim,
  hash: Buffer,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const stored = await ctx.db
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('api_key_id', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst();
  if (stored && !stored.request_hash.equals(hash)) {
    throw new ReplyBenchError('idempotency_mismatch', 'Use a new Idempotency-Key for a new request.');
  }
  if (!stored || stored.status === null) {
    throw new ReplyBenchError(
      'idempotency_in_progress',
      'The first request has not been answered yet; try again.',
    );
  }
  return reply
    .code(stored.status)
    .header('idempotent-replayed', 'true')
    .type(stored.status < 400 ? 'application/json' : 'application/problem+json')
    .send(stored.body);
}

async function settle(
  { db }: Context,
  { key, actor }: Claim,
  status: number,
  payload: unknown,
): Promise<void> {
  if (status >= 500 || typeof payload !== 'string') {
    await db.deleteFrom('idempotency_keys').where('api_key_id', '=', actor).where('key', '=', key).execute();
    return;
  }
  await db
    .updateTable('idempotency_keys')
    .set({ status, body: payload })
    .where('api_key_id', '=', actor)
    .where('key', '=', key)
    .execute();
}
