import type { Page } from 'playwright-core';
import { ReplyBenchError } from '../domain/errors.ts';
import { loadDefinition, loadDefinitions, type LoadedDefinition } from '../driver/definition/load.ts';
import type { Trial, TriedField } from '../driver/definition/try.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { HttpUrl, parse, strict } from '../platform/schema.ts';
import { inquiryTo } from './inquiry.ts';
import { keepFiles } from './probe-files.ts';
import { bold, dim, printable, table } from './text.ts';
import { print, withTools, type Tools } from './tools.ts';

export interface TryOptions {
  url?: string;
  headed?: boolean;
  json?: boolean;
}

/** `probe try FILE|URL`: fills with a persona, stops before commit, shows what would be sent; exit 1 when it could not be. */
export async function probeTryCommand(what: string, options: TryOptions): Promise<void> {
  const { headed = false } = options;
  await withTools(
    async (tools) => {
      const { target, loaded } = await chosen(what, options, tools.config);
      await tools.egress.check(target);
      const trial = await tryOn(tools, { target, loaded, headed });
      const pictures = await keepFiles(trial.pictures);
      const report = { url: target, definition: loaded?.file ?? null, ...trial, pictures };
      if (options.json) print(report);
      else process.stdout.write(trialText(report));
      if (trial.outcome !== 'dry_run') process.exitCode = 1;
    },
    { headed, evidence: 'pictures' },
  );
}

interface Chosen {
  target: string;
  loaded: LoadedDefinition | null;
}

/** The page and its definition: a URL finds its definition, a file its page. */
async function chosen(what: string, { url }: TryOptions, config: Config): Promise<Chosen> {
  if (/^https?:\/\//i.test(what)) {
    const target = checked(what);
    return { target, loaded: (await loadDefinitions(config.REPLYBENCH_PROBES)).for(target) };
  }
  const loaded = await loadDefinition(what);
  return { target: checked(url ?? pageOf(loaded)), loaded };
}

const checked = (url: string) => parse(strict({ url: HttpUrl }), { url }).url;

function pageOf({ file, definition }: LoadedDefinition): string {
  const patterns = [definition.match].flat();
  const page = patterns.find((pattern) => !pattern.includes('*') && pattern.includes('/'));
  if (page === undefined)
    throw new ReplyBenchError('invalid_input', `${file} is for more than one page: say which with --url.`);
  return /^https?:/i.test(page) ? page : `https://${page}`;
}

async function tryOn(
  { config, log, browsers }: Tools,
  { target, loaded, headed }: Chosen & { headed: boolean },
): Promise<Trial> {
  const inquiry = await inquiryTo(target, config.REPLYBENCH_MAIL_DOMAIN);
  const started = browsers.warmUp(inquiry.asker.locale);
  const { tryForm } = await import('../driver/definition/try.ts');
  await started;
  const signal = AbortSignal.timeout(config.REPLYBENCH_PROBE_TIMEOUT_SECONDS * 1000);
  const ctx = { clock: systemClock, log, commit: nothingIsSent, submit: false, signal };
  const request = { locale: inquiry.asker.locale, ...(headed ? {} : { signal }) };
  return browsers.withPage(request, async (page) => {
    const trial = await tryForm(page, { inquiry, ctx: { ...ctx, pace: headed ? 'person' : 'fast' }, loaded });
    if (headed) await untilClosed(page);
    return trial;
  });
}

function nothingIsSent(): Promise<void> {
  return Promise.reject(new ReplyBenchError('internal', 'A trial sends nothing.'));
}

async function untilClosed(page: Page): Promise<void> {
  process.stderr.write('Close the window to go on.\n');
  if (!page.isClosed()) await page.waitForEvent('close', { timeout: 0 });
}

function trialText(
  report: Omit<Trial, 'pictures'> & { url: string; definition: string | null; pictures: string[] },
) {
  const { url, definition, outcome, reason, fields, submit, pictures } = report;
  const told = definition === null ? 'detection alone' : `by ${definition}`;
  const end =
    outcome === 'dry_run'
      ? 'Ready to send; nothing was sent.'
      : `Not ready: ${outcome}, ${printable(reason ?? '')}`;
  const head = ['', 'field', 'role', 'required', 'would send', ''].map(dim);
  return [
    `${bold(url)}  ${dim(told)}`,
    '',
    ...(fields.length === 0 ? [] : [table([head, ...fields.map(fieldRow)]), '']),
    ...(submit === null ? [] : [`${bold('Sends')}  ${printable(submit)}`, '']),
    bold(end),
    ...pictures.map((path) => dim(path)),
    '',
  ].join('\n');
}

function fieldRow({ number, selector, role, required, value, trouble }: TriedField): string[] {
  return [
    String(number ?? ''),
    selector,
    role,
    required ? 'yes' : 'no',
    value ?? '—',
    trouble === null ? '' : `← ${trouble}`,
  ];
}
