import { readdir } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { messageOf, ReplyBenchError, type InputFault } from '../../domain/errors.ts';
import { invalid, parse } from '../../platform/schema.ts';
import { canCollide, matchesAddress } from './address.ts';
import { ProbeDefinitionSchema, type ProbeDefinition } from './schema.ts';

/** A definition with the file it comes from, as people call it. */
export interface LoadedDefinition {
  file: string;
  definition: ProbeDefinition;
}

/** All definitions of an installation. */
export interface Definitions {
  folder: string;
  all: readonly LoadedDefinition[];
  /** The one for a page; null when detection is to do without. */
  for(url: string): LoadedDefinition | null;
}

const packageFolder = fileURLToPath(new URL('../../../probes', import.meta.url));
const moduleFile = /^[^_.].*\.ts$/;

/**
 * Loads and checks every definition of a folder; unset: `probes/` of the working folder, else the package's own.
 * Files whose names begin with `_` are templates.
 * @throws ReplyBenchError `configuration` that names the file and the field.
 */
export async function loadDefinitions(folder?: string): Promise<Definitions> {
  const chosen = folder === undefined ? await defaultFolder() : resolve(folder);
  const names = await filesOf(chosen);
  if (names === null) throw fault(chosen, 'is not a folder that can be read (REPLYBENCH_PROBES)');
  const all: LoadedDefinition[] = [];
  for (const name of names) all.push(await loadDefinition(join(chosen, name)));
  refuseCollisions(all);
  return {
    folder: chosen,
    all,
    for: (url) => all.find(({ definition }) => isFor(definition, url)) ?? null,
  };
}

/** Loads and checks one file. */
export async function loadDefinition(path: string): Promise<LoadedDefinition> {
  const file = relative('', path);
  const loaded = await importFile(path, file);
  if (typeof loaded.default !== 'object' || loaded.default === null)
    throw fault(file, 'has no default export; it should say `export default defineProbe({ … })`');
  try {
    const definition = parse(ProbeDefinitionSchema, loaded.default);
    const faults = stepFaults(definition);
    if (faults.length > 0) throw invalid(faults);
    return { file, definition };
  } catch (error) {
    if (!(error instanceof ReplyBenchError)) throw error;
    const faults = error.faults.map(
      ({ pointer, detail }) => `${pointer.slice(1) || 'definition'}: ${detail}`,
    );
    throw fault(file, faults.join('; '));
  }
}

/** A step does one thing. */
function stepFaults({ before = [] }: ProbeDefinition): InputFault[] {
  return before.flatMap(({ click, waitFor, scrollTo, choose, option }, index) => {
    const acts = [click, waitFor, scrollTo, choose].filter((selector) => selector !== undefined);
    const pointer = `/before/${index}`;
    if (acts.length !== 1) return { pointer, detail: 'must have one of click, waitFor, scrollTo, choose' };
    const matched = (choose === undefined) === (option === undefined);
    return matched ? [] : { pointer, detail: 'must have choose and option together' };
  });
}

function isFor({ match }: ProbeDefinition, url: string): boolean {
  return [match].flat().some((pattern) => matchesAddress(pattern, url));
}

async function defaultFolder(): Promise<string> {
  const own = resolve('probes');
  return (await filesOf(own)) === null ? packageFolder : own;
}

async function filesOf(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  const files = entries?.filter((entry) => entry.isFile() && moduleFile.test(entry.name));
  return files?.map(({ name }) => name).toSorted() ?? null;
}

async function importFile(path: string, file: string): Promise<{ default?: unknown }> {
  resolveProbeImport();
  try {
    return (await import(pathToFileURL(resolve(path)).href)) as { default?: unknown };
  } catch (error) {
    throw fault(file, messageOf(error), error);
  }
}

let resolving = false;

/** Definitions may lie outside of the package, where Node would not know what `#probe` is. */
function resolveProbeImport(): void {
  if (resolving) return;
  resolving = true;
  const define = new URL('define.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) => next(specifier === '#probe' ? define : specifier, context),
  });
}

function refuseCollisions(all: readonly LoadedDefinition[]): void {
  for (const [index, one] of all.entries()) {
    const other = all.slice(index + 1).find((later) => collide(one.definition, later.definition));
    if (other !== undefined)
      throw fault(
        other.file,
        `match: ${basename(one.file)} is for some of the same pages; narrow one of them`,
      );
  }
}

function collide(one: ProbeDefinition, other: ProbeDefinition): boolean {
  const others = [other.match].flat();
  return [one.match].flat().some((pattern) => others.some((rival) => canCollide(pattern, rival)));
}

function fault(file: string, detail: string, cause?: unknown): ReplyBenchError {
  return new ReplyBenchError('configuration', `Probe definition ${file}: ${detail}`, { cause });
}
