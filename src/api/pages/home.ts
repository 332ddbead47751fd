import { computeBenchmark, type Benchmark, type BenchmarkGroup } from '../../benchmark/index.ts';
import type { Actor } from '../../domain/actor.ts';
import { ReplyBenchError } from '../../domain/errors.ts';
import type { Api, App } from '../api.ts';
import type { Authenticate } from '../auth.ts';
import { formatDuration } from './duration.ts';
import { html, type Html } from './html.ts';
import { page, pagePolicy } from './layout.ts';

const demoThresholds = '5,15,60';
const demoRefresh = 3;

/** The front page: how long each company leaves a customer waiting. In the demo anyone sees it, else a key is asked for. */
export function homeRoutes(app: App, api: Api, authenticate: Authenticate, visitor: Actor): void {
  const { demo } = api;
  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    const actor = demo ? visitor : await authenticate(request).catch(askForKey);
    void reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8');
    if (!actor) {
      void reply
        .code(401)
        .header('www-authenticate', 'Basic realm="ReplyBench: any name, an API key as password"');
      return reply.send(
        page({
          title: 'ReplyBench',
          body: html`<h1>ReplyBench</h1>
            <p>Sign in with an API key as the password.</p>`,
        }),
      );
    }
    const query = demo ? { thresholds: demoThresholds } : {};
    const benchmark = await computeBenchmark({ ...api.contextOf(request), actor }, query);
    return reply.send(
      page({ title: 'ReplyBench', body: homeBody(benchmark, demo), ...(demo && { refresh: demoRefresh }) }),
    );
  });
}

function askForKey(error: unknown): null {
  if (error instanceof ReplyBenchError && error.code === 'unauthenticated') return null;
  throw error;
}

function homeBody(benchmark: Benchmark, demo: boolean): Html {
  const thresholds = benchmark.groups[0]?.within.map(({ threshold_seconds }) => threshold_seconds) ?? [];
  return html`<h1>How long do companies leave a customer waiting?</h1>
    <p class="soft">
      ${demo ? 'Five fictional companies are being asked now; their seconds stand for hours. ' : ''}The time
      from a test inquiry to the first reply that a person wrote. Silence counts as what it is: a time not
      reached yet.
    </p>
    ${benchmark.groups.length === 0 ? html`<p>No inquiry has been sent yet.</p>` : table(benchmark.groups, thresholds)}
    <p class="soft">Everything here is in the API too: <a href="/docs">its documentation</a>.</p>`;
}

function table(groups: readonly BenchmarkGroup[], thresholds: readonly number[]): Html {
  const shares = thresholds.map(
    (seconds) => html`<th scope="col">within<br />${formatDuration(seconds)}</th>`,
  );
  return html`<div class="scroll">
    <table>
      <caption>
        First human reply, fastest first; 95 % intervals below each figure
      </caption>
      <thead>
        <tr>
          <th scope="col">Company</th>
          <th scope="col">Inquiries</th>
          <th scope="col">Answered</th>
          <th scope="col">Half answered<br />within</th>
          <th scope="col">90 % answered<br />within</th>
          ${shares}
          <th scope="col">Median of<br />responders only</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row(group: BenchmarkGroup): Html {
  const shares = group.within.map(({ value, lower, upper }) =>
    estimate(percent(value), lower === null || upper === null ? '' : `${percent(lower)} – ${percent(upper)}`),
  );
  const naive = group.naive.median === null ? '–' : formatDuration(group.naive.median);
  return html`<tr>
    <td>${group.group}</td>
    <td>${group.n}</td>
    <td>${group.events}</td>
    ${quantile(group.p50)} ${quantile(group.p90)} ${shares}
    <td>${naive}</td>
  </tr>`;
}

function quantile({ value, lower, upper }: BenchmarkGroup['p50']): Html {
  if (value === null && lower === null) return estimate('not reached', '');
  const from = lower === null ? '–' : formatDuration(lower);
  const to = upper === null ? 'open' : formatDuration(upper);
  return estimate(value === null ? 'not reached' : formatDuration(value), `${from} – ${to}`);
}

function estimate(value: string, interval: string): Html {
  return html`<td>${value}<small>${interval}</small></td>`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}
