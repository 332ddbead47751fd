import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Drive } from '../../src/driver/index.ts';
import { closeProbes, findProbe, getProbe } from '../../src/probe/index.ts';
import { receiveMessages } from '../../src/reply/index.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { driveResult, submits } from '../support/world.ts';
import { acknowledgement, automatic, day, human, Scene } from './scene.ts';

let database: TestDatabase;
let scene: Scene;

beforeAll(async () => {
  database = await cloneDatabase();
  scene = new Scene(database.db);
});
afterAll(() => database.close());
beforeEach(() => scene.begin(submits, { company: { time_zone: 'UTC' } }));

describe('clocks', () => {
  it('stop by the first reply of their kind, in whatever order the replies are read', async () => {
    await scene.receive(
      scene.letter({ body: `Dear Clara, one more thing: just call us, we love to chat about roses!` }),
      3 * 3600,
    );
    await scene.receive(scene.letter({ body: human.replace('ring us before', 'bring a friend') }), 2 * 3600);
    await scene.receive(scene.letter({ body: acknowledgement, headers: automatic }), 30);
    expect(await scene.seconds()).toEqual({ acknowledged: 30, human: 7200, answered: 10_800 });
    const rows = (await getProbe(scene.ctx, scene.probe.id)).clocks;
    // Monday 09:00 in a week that opens from nine to five.
    expect(rows.find((row) => row.clock === 'human')?.working_seconds).toBe(7200);
  });

  it('see both of two replies that are read at the same moment', async () => {
    const pair = [1800, 1830].map((after) =>
      scene.delivery(scene.letter({ body: `${human} ${after}` }), after),
    );
    await Promise.all(pair.map((one) => receiveMessages(scene.ctx, scene.options)(one)));
    expect(await scene.replies()).toHaveLength(2);
    expect((await scene.seconds())['human']).toBe(1800);
  });

  it('stop by a reply that was there before the drive ended', async () => {
    const quick: Drive = async (inquiry, context) => {
      await context.commit();
      await scene.receive(
        scene.letter({ to: inquiry.asker.email, body: acknowledgement, headers: automatic }),
        1,
      );
      return driveResult({ submittedAt: scene.sentAt });
    };

    await scene.begin(quick);
    expect((await scene.seconds())['acknowledged']).toBe(1);
  });

  it('are stopped by no late reply, which is kept all the same', async () => {
    scene.clock.advance(8 * day);
    await closeProbes(scene.ctx);
    await scene.receive(scene.letter({ body: human }), 7 * day + 1);
    expect(await scene.replies()).toMatchObject([{ kind: 'human', late: true }]);
    expect(await scene.seconds()).toEqual({ acknowledged: null, human: null, answered: null });
    expect(await findProbe(scene.ctx.db, scene.probe.id)).toMatchObject({
      state: 'closed',
      reason: 'silent',
    });
  });

  it('turn a silent probe into an answered one when the reply came in time and was read later', async () => {
    scene.clock.advance(8 * day);
    await closeProbes(scene.ctx);
    await scene.receive(scene.letter({ body: human }), 7 * day);
    expect(await findProbe(scene.ctx.db, scene.probe.id)).toMatchObject({
      state: 'closed',
      reason: 'answered',
    });
    expect((await scene.seconds())['human']).toBe(7 * day);
  });

  it('show a time of zero when our clock and the mail server differ by a moment', async () => {
    await scene.receive(scene.letter({ body: acknowledgement, headers: automatic }), -1);
    expect((await scene.seconds())['acknowledged']).toBe(0);
  });
});

describe('bounces', () => {
  it('take a probe out of the risk set', async () => {
    await scene.receive(scene.bounce(), 60);
    expect(await findProbe(scene.ctx.db, scene.probe.id)).toMatchObject({
      state: 'failed',
      reason: 'bounced',
    });
    expect(await scene.seconds()).toEqual({});
  });

  it('do so too when they came in time and were read after the window', async () => {
    scene.clock.advance(8 * day);
    await closeProbes(scene.ctx);
    await scene.receive(scene.bounce(), 60);
    expect(await findProbe(scene.ctx.db, scene.probe.id)).toMatchObject({
      state: 'failed',
      reason: 'bounced',
    });
    expect(await scene.seconds()).toEqual({});
  });

  it.each([
    ['before', [60, 3600]],
    ['after', [7200, 3600]],
  ] as const)(
    'change nothing when a person answered, read %s the answer',
    async (_name, [bounced, answered]) => {
      const inOrder = [
        { at: bounced, raw: scene.bounce() },
        { at: answered, raw: scene.letter({ body: human }) },
      ].sort((a, b) => a.at - b.at);
      for (const { at, raw } of inOrder) await scene.receive(raw, at);
      expect((await findProbe(scene.ctx.db, scene.probe.id)).state).toBe('waiting');
      expect((await scene.seconds())['human']).toBe(answered);
    },
  );
});

describe('uncertain probes', () => {
  const unsure: Drive = async (_inquiry, context) => {
    await context.commit();
    return driveResult({ outcome: 'uncertain', reason: 'no_echo' });
  };
  beforeEach(async () => {
    await scene.begin(unsure);
  });

  it('are proved by a reply: the clocks run from the point of no return', async () => {
    expect(scene.probe.state).toBe('uncertain');
    await scene.receive(scene.letter({ body: acknowledgement, headers: automatic }), 60);
    expect(await findProbe(scene.ctx.db, scene.probe.id)).toMatchObject({
      state: 'waiting',
      reason: null,
      submitted_at: scene.sentAt,
    });
    expect(await scene.seconds()).toEqual({ acknowledged: 60, human: null, answered: null });
  });

  it('are proved after their window too', async () => {
    scene.clock.advance(8 * day);
    await closeProbes(scene.ctx);
    await scene.receive(scene.letter({ body: human }), 1800);
    expect(await findProbe(scene.ctx.db, scene.probe.id)).toMatchObject({
      state: 'closed',
      reason: 'answered',
    });
    expect((await scene.seconds())['human']).toBe(1800);
  });

  it('have failed when they bounce', async () => {
    await scene.receive(scene.bounce(), 60);
    expect(await findProbe(scene.ctx.db, scene.probe.id)).toMatchObject({
      state: 'failed',
      reason: 'bounced',
    });
  });
});
