import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { ReplyBenchError } from '../domain/errors.ts';
import { loadDefinitions } from '../driver/definition/load.ts';
import type { Sketch } from '../driver/definition/sketch.ts';
import { HttpUrl, parse, strict } from '../platform/schema.ts';
import { bold } from './text.ts';
import { withTools, type Tools } from './tools.ts';

export interface InitOptions {
  out?: string;
  force?: boolean;
}

const locale = 'en-US';
const deadlineMs = 60_000;

/** `probe init URL [--out FILE]`: draws what is found on a page, and writes the definition to correct. */
export async function probeInitCommand(url: string, options: InitOptions): Promise<void> {
  const target = parse(strict({ url: HttpUrl }), { url }).url;
  await withTools(
    async (tools) => {
      const { file, picture } = await placesFor(target, options, tools);
      await tools.egress.check(target);
      const drawn = await draw(tools, target, relative(dirname(file), picture));
      await mkdir(dirname(file), { recursive: true });
      await Promise.all([writeFile(file, drawn.text), writeFile(picture, drawn.png)]);
      process.stdout.write(nextSteps(drawn, relative('', file), relative('', picture)));
    },
    { evidence: 'pictures' },
  );
}

interface Places {
  file: string;
  picture: string;
}

/** @throws ReplyBenchError `conflict` when a definition is there already. */
async function placesFor(target: string, { out, force }: InitOptions, { config }: Tools): Promise<Places> {
  const folder = resolve(config.REPLYBENCH_PROBES ?? 'probes');
  const host = new URL(target).host.replace(/^www\./, '').replaceAll(/[^a-z0-9.-]+/gi, '-');
  const file = out === undefined ? join(folder, `${host}.ts`) : resolve(out);
  if (extname(file) !== '.ts') throw new ReplyBenchError('invalid_input', '--out must name a .ts file.');
  if (!force && (await exists(file)))
    throw new ReplyBenchError('conflict', `${relative('', file)} is there already; --force writes it anew.`);
  const other = (await exists(folder)) ? (await loadDefinitions(folder)).for(target) : null;
  if (other !== null && resolve(other.file) !== file)
    throw new ReplyBenchError('conflict', `${other.file} is for this page already.`);
  return { file, picture: file.replace(/\.ts$/, '.png') };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function draw({ browsers }: Tools, target: string, picture: string): Promise<Sketch> {
  const started = browsers.warmUp(locale);
  const { sketchDefinition } = await import('../driver/definition/sketch.ts');
  await started;
  const request = { locale, signal: AbortSignal.timeout(deadlineMs) };
  return browsers.withPage(request, (page: Page) => sketchDefinition(page, target, picture));
}

function nextSteps(sketch: Sketch, file: string, picture: string): string {
  const written = `${bold('Written')}  ${file}\n         ${picture}`;
  return `${written}\n\n${adviceOn(sketch)}\nThen fill it without sending:  replybench probe try ${file}\n`;
}

function adviceOn({ found, doubts }: Sketch): string {
  if (found === 'none') return 'No contact form was found: say in the file what leads to it, or where it is.';
  if (found === 'guarded') return 'A proof of humanity guards the form: probes of this page end as blocked.';
  if (doubts === 0)
    return 'Nothing is doubtful. If the picture is right, detection needs no definition here: delete the file.';
  const things = doubts === 1 ? 'One thing is' : `${doubts} things are`;
  return `${things} doubtful: compare the lines in the file with the picture.`;
}
