import { fork } from 'node:child_process';
import { once } from 'node:events';
import Fastify from 'fastify';
import { createChannel, createCompany } from '../src/company/index.ts';
import { systemActor } from '../src/domain/actor.ts';
import { newId } from '../src/platform/ids.ts';
import type { Runtime } from '../src/runtime.ts';
import { benchKey, median, withInstallation } from './installation.ts';

const rounds = 5;
const load = { seconds: 3, connections: 32 };

/** Probes planned over REST a second, against a bare Fastify that does one insert. */
export async function benchApi(print: (line: string) => void): Promise<void> {
  await withInstallation(['api'], {}, async (runtime) => {
    const bare = await openBare(runtime);
    const body = await prepareChannel(runtime);
    const ours = { url: `${runtime.url ?? ''}/v1/probes`, key: benchKey, body };
    const theirs = { url: `${bare.url}/rows`, key: benchKey, body };
    await requestsPerSecond(ours);
    await requestsPerSecond(theirs);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const bareRate = await requestsPerSecond(theirs);
      const ourRate = await requestsPerSecond(ours);
      ratios.push(ourRate / bareRate);
      print(
        `api       ${Math.round(ourRate)}/s POST /v1/probes · ${Math.round(bareRate)}/s bare Fastify + one insert`,
      );
    }
    print(`api       ratio ${median(ratios).toFixed(2)} (aim ≥ 0.6)`);
    await bare.close();
  });
}

async function prepareChannel({ ctx }: Runtime): Promise<string> {
  const asBench = { ...ctx, actor: systemActor('bench') };
  const company = await createCompany(asBench, { name: 'Bench' });
  const channel = await createChannel(asBench, company.id, {
    kind: 'form',
    target: 'http://127.0.0.1:9/contact',
  });
  // Far ahead, so that planning alone is measured.
  return JSON.stringify({ channel_id: channel.id, run_at: '2099-01-01T00:00:00Z' });
}

async function openBare({ ctx }: Runtime) {
  const app = Fastify();
  app.post('/rows', async (request, reply) => {
    const { channel_id } = request.body as { channel_id: string };
    const id = newId();
    await ctx.db
      .insertInto('events')
      .values({
        at: new Date(),
        actor: 'bare',
        type: 'bare.row',
        subject_id: id,
        data: JSON.stringify({ channel_id }),
      })
      .execute();
    return reply.code(202).send({ id, state: 'planned' });
  });
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), close: () => app.close() };
}

/** The load comes from a process of its own, the same for both sides. */
async function requestsPerSecond(target: { url: string; key: string; body: string }): Promise<number> {
  const child = fork(new URL('load.ts', import.meta.url), [JSON.stringify({ ...target, ...load })]);
  const [{ answered, refused }] = (await once(child, 'message')) as [{ answered: number; refused: number }];
  await once(child, 'exit');
  if (refused > 0) throw new Error(`${refused} of ${answered + refused} requests to ${target.url} failed`);
  return answered / load.seconds;
}
