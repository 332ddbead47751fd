import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageView, ProbeView } from '../support/client.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDovecot, type Dovecot } from '../support/dovecot.ts';
import { plain } from '../support/form-sites.ts';
import { eventually, mailDomain, startInstallation, type Installation } from '../support/installation.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startFormServer, type FormServer } from '../support/strict-form-server.ts';
import { acknowledgementOf, answerOf, type Inquiry } from './letters.ts';
import { openPostOffice, postOfficeName, sendMail, type PostOffice } from './post-office.ts';

interface ReplyView {
  kind: string;
  channel: string;
  unsure: boolean;
  received_at: string;
  text: string;
  from_domain: string;
  answer_points: string[];
}

interface BenchmarkView {
  groups: {
    group: string;
    n: number;
    events: number;
    censored: number;
    p25: { value: number | null };
    p75: { value: number | null };
    within: { threshold_seconds: number; value: number }[];
    reachability: Record<string, number>;
  }[];
}

let dovecot: Dovecot;
let postOffice: PostOffice;
let redis: TestRedis;

beforeAll(async () => {
  [dovecot, redis] = await Promise.all([startDovecot(), startRedis()]);
  postOffice = await openPostOffice(dovecot);
});
afterAll(async () => {
  await postOffice.close();
  await Promise.all([dovecot.remove(), redis.close()]);
});

/**
 * The seconds from the submission to the first reply of a kind, from what the API tells about both. A Received line
 * knows whole seconds only, so that a prompt reply seems to come before: that is no time at all.
 */
function secondsTo(kind: string, probe: ProbeView, replies: readonly ReplyView[]): number {
  const times = replies
    .filter((reply) => reply.kind === kind)
    .map(({ received_at }) => Date.parse(received_at));
  return Math.max(0, Math.min(...times) - Date.parse(probe.submitted_at ?? '')) / 1000;
}

describe.each(['PostgreSQL', 'Redis'])(
  'the whole loop with its queue on %s',
  { timeout: 300_000 },
  (queue) => {
    let database: TestDatabase;
    let sites: FormServer;
    let bench: Installation;
    let channels: string[];

    beforeAll(async () => {
      [database, sites] = await Promise.all([
        cloneDatabase(),
        startFormServer({ ample: plain, brief: plain }),
      ]);
      bench = await startInstallation({
        databaseUrl: database.url,
        ...(queue === 'Redis' && { redisUrl: redis.url }),
      });
      channels = await bench.addForms('Norrland Lamps', [sites.url('ample'), sites.url('brief')]);
    });
    afterAll(async () => {
      await bench.close();
      await Promise.all([sites.close(), database.close()]);
    });

    /** Asks through a channel and returns the probe with the inquiry as it came in at the site. */
    async function inquire(place: number, site: string): Promise<{ id: string; inquiry: Inquiry }> {
      const id = await bench.ask(channels[place] ?? '');
      await eventually(async () => expect((await bench.probe(id)).state).toBe('waiting'));
      const [attempt] = sites.accepted(site);
      return { id, inquiry: attempt?.fields as unknown as Inquiry };
    }

    const repliesTo = async (id: string) =>
      (await bench.get<PageView<ReplyView>>(`/v1/replies?probe_id=${id}`)).data.toReversed();

    async function expectAnswered(id: string, words: string): Promise<void> {
      const [probe, replies] = await Promise.all([bench.probe(id), repliesTo(id)]);
      expect(replies).toMatchObject([
        { kind: 'acknowledgement', channel: 'email', answer_points: [] },
        { kind: 'human', channel: 'email', from_domain: 'norrland-lamps.test', answer_points: ['times'] },
      ]);
      const [acknowledgement, answer] = replies;
      expect(answer?.text).toContain(words);
      expect(answer?.text, 'without the quotation').not.toContain('Thank you very much');
      const clocks = Object.fromEntries(probe.clocks.map((clock) => [clock.clock, clock]));
      expect(clocks).toMatchObject({
        acknowledged: { stopped_at: acknowledgement?.received_at },
        human: { stopped_at: answer?.received_at },
        answered: { stopped_at: answer?.received_at },
      });
      expect(clocks['human']?.elapsed_seconds).toBeCloseTo(secondsTo('human', probe, replies), 6);
    }

    /** The site has it once, complete, and ReplyBench dates it between its point of no return and its arrival. */
    async function expectSubmittedOnce(id: string, site: string): Promise<void> {
      const probe = await bench.probe(id);
      const [attempt, ...others] = sites.attempts(site);
      expect(others).toEqual([]);
      expect(attempt).toMatchObject({ faults: [], fields: { email: probe.alias } });
      const submittedAt = Date.parse(probe.submitted_at ?? '');
      expect(submittedAt).toBeGreaterThanOrEqual(Date.parse(probe.committed_at ?? ''));
      expect(submittedAt).toBeLessThanOrEqual(attempt?.at ?? 0);
      const picture = probe.evidence.find(({ content_type }) => content_type.startsWith('image/'));
      const shown = await bench.send('GET', `/v1/probes/${id}/evidence/${picture?.id}`);
      expect(shown).toMatchObject({ status: 200, type: picture?.content_type });
    }

    test('an inquiry is answered to the built-in listener', async () => {
      const { id, inquiry } = await inquire(0, 'ample');
      expect(inquiry.email).toMatch(new RegExp(`@${mailDomain}$`));
      await sendMail(bench.smtpPort, acknowledgementOf(inquiry));
      await sendMail(bench.smtpPort, answerOf('karin', inquiry));
      await expectAnswered(id, 'ring the bell at the side door');
      await expectSubmittedOnce(id, 'ample');
    });

    test('an inquiry is answered into an IMAP mailbox, and a copy by the other way is the same message', async () => {
      const user = `bench-${queue.toLowerCase()}`;
      await bench.post('/v1/mailboxes', {
        name: 'Dovecot',
        alias_pattern: `${user}+{token}@mail.test`,
        host: '127.0.0.1',
        port: dovecot.port,
        security: 'none',
        user: `${user}@mail.test`,
        password: dovecot.password,
        poll_seconds: 1,
        trusted_hosts: [postOfficeName],
      });
      const { id, inquiry } = await inquire(1, 'brief');
      expect(inquiry.email).toMatch(new RegExp(`^${user}\\+[a-z0-9]+@mail\\.test$`));
      const acknowledgement = acknowledgementOf(inquiry);
      await sendMail(postOffice.port, acknowledgement);
      await eventually(async () => expect(await repliesTo(id)).toHaveLength(1));
      const forwarded = { from: 'no-reply@norrland-lamps.test', to: `forwarded@${mailDomain}` };
      await sendMail(bench.smtpPort, { ...acknowledgement, envelope: forwarded });
      await sendMail(postOffice.port, answerOf('torsten', inquiry));
      await eventually(async () => expect(await repliesTo(id)).toHaveLength(2));
      await expectAnswered(id, 'The Siljan is out of stock');
      await expectSubmittedOnce(id, 'brief');
      expect((await bench.get<PageView<unknown>>('/v1/replies/review')).data).toEqual([]);
    });

    test.each([
      ['human', 'human'],
      ['acknowledged', 'acknowledgement'],
      ['answered', 'human'],
    ])('the benchmark of the clock "%s" is made of both', async (clock, kind) => {
      const { data: probes } = await bench.get<PageView<ProbeView>>('/v1/probes');
      const seconds = await Promise.all(
        probes.map(async (probe) => secondsTo(kind, probe, await repliesTo(probe.id))),
      );
      const [first, last] = seconds.sort((a, b) => a - b);
      const { groups } = await bench.get<BenchmarkView>(`/v1/benchmarks?clock=${clock}&thresholds=86400`);
      expect(groups).toMatchObject([
        {
          group: 'Norrland Lamps',
          n: 2,
          events: 2,
          censored: 0,
          within: [{ threshold_seconds: 86_400, value: 1 }],
          reachability: { delivered: 2, failed: 0, blocked: 0, refused: 0, uncertain: 0 },
        },
      ]);
      expect(groups[0]?.p25.value).toBeCloseTo(first ?? NaN, 6);
      expect(groups[0]?.p75.value).toBeCloseTo(last ?? NaN, 6);
    });
  },
);
