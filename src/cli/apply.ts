import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import {
  createChannel,
  createCompany,
  createPersona,
  createScenario,
  findCompanyBySlug,
  findNewestScenario,
  findPersonaBySlug,
  updateChannel,
  updateCompany,
  updatePersona,
} from '../company/index.ts';
import { ReplyBenchError } from '../domain/errors.ts';
import { transact, type Context } from '../platform/context.ts';
import { createSchedule, updateSchedule } from '../schedule/index.ts';
import { readInstallation } from './export.ts';
import {
  readInstallationFile,
  type FileChannel,
  type FileCompany,
  type FileSchedule,
  type InstallationFile,
} from './installation-file.ts';
import { withStores } from './stores.ts';

interface Change {
  action: 'create' | 'update' | 'unchanged';
  noun: string;
  name: string;
}

class DryRun extends Error {}

/** `apply FILE.yaml [--dry-run]`: creates and updates what the file names, in one transaction; deletes nothing. */
export async function applyCommand(path: string, { dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const file = await readInstallationFile(path);
  const changes: Change[] = [];
  await withStores(async (ctx) => {
    const work = ctx.db.transaction().execute(async (trx) => {
      changes.push(...(await applyInstallation({ ...ctx, db: trx }, file)));
      if (dryRun) throw new DryRun();
    });
    await work.catch((error) => {
      if (!(error instanceof DryRun)) throw error;
    });
  });
  for (const { action, noun, name } of changes) process.stdout.write(`${action.padEnd(9)} ${noun} ${name}\n`);
  const done = changes.filter(({ action }) => action !== 'unchanged').length;
  process.stdout.write(dryRun ? `${done} changes, none made (--dry-run)\n` : `${done} changes made\n`);
}

/** `export`: the installation as YAML that `apply` takes back. */
export async function exportCommand(): Promise<void> {
  await withStores(async (ctx) => {
    process.stdout.write(stringify(await readInstallation(ctx), { lineWidth: 110 }));
  });
}

/** Brings the installation in line with a file and says what that took. */
export function applyInstallation(ctx: Context, file: InstallationFile): Promise<Change[]> {
  return transact(ctx, async (trx) => {
    const inTransaction = { ...ctx, db: trx };
    const changes: Change[] = [];
    for (const scenario of file.scenarios) changes.push(await applyScenario(inTransaction, scenario));
    for (const persona of file.personas) changes.push(await applyPersona(inTransaction, persona));
    for (const company of file.companies) changes.push(...(await applyCompany(inTransaction, company)));
    return changes;
  });
}

/** The keys of `wanted` that differ in `current`. */
function differences<T extends object>(wanted: T, current: object): Partial<T> {
  const entries = Object.entries(wanted).filter(([key, value]) => {
    return value !== undefined && !isDeepStrictEqual(value, (current as Record<string, unknown>)[key]);
  });
  return Object.fromEntries(entries) as Partial<T>;
}

const isEmpty = (change: object) => Object.keys(change).length === 0;

async function applyScenario(ctx: Context, scenario: InstallationFile['scenarios'][number]): Promise<Change> {
  const name = scenario.slug;
  const current = await findNewestScenario(ctx.db, name);
  if (current && isEmpty(differences(scenario, current)))
    return { action: 'unchanged', noun: 'scenario', name };
  await createScenario(ctx, scenario);
  return { action: current ? 'update' : 'create', noun: 'scenario', name };
}

async function applyPersona(
  ctx: Context,
  { slug, ...persona }: InstallationFile['personas'][number],
): Promise<Change> {
  const current = await findPersonaBySlug(ctx.db, slug);
  if (!current) await createPersona(ctx, { slug, ...persona });
  const change = current ? differences(persona, current) : {};
  if (current && !isEmpty(change)) await updatePersona(ctx, current.id, change);
  return { action: actionOf(current, change), noun: 'persona', name: slug };
}

async function applyCompany(ctx: Context, { channels, slug, ...company }: FileCompany): Promise<Change[]> {
  const current = await findCompanyBySlug(ctx.db, slug);
  const change = current ? differences(company, current) : {};
  const { id } = current ?? (await createCompany(ctx, { slug, ...company }));
  if (!isEmpty(change)) await updateCompany(ctx, id, change);
  const changes: Change[] = [{ action: actionOf(current, change), noun: 'company', name: slug }];
  for (const channel of channels) changes.push(...(await applyChannel(ctx, { id, slug }, channel)));
  return changes;
}

async function applyChannel(
  ctx: Context,
  company: { id: string; slug: string },
  { schedules, ...channel }: FileChannel,
): Promise<Change[]> {
  const { kind, target, ...rest } = channel;
  const current = await ctx.db
    .selectFrom('channels')
    .selectAll()
    .where('company_id', '=', company.id)
    .where('kind', '=', kind)
    .where('target', '=', target)
    .executeTakeFirst();
  const change = current ? differences(rest, current) : {};
  const { id } = current ?? (await createChannel(ctx, company.id, channel));
  if (!isEmpty(change)) await updateChannel(ctx, id, change);
  const name = `${company.slug} ${kind} ${target}`;
  const changes: Change[] = [{ action: actionOf(current, change), noun: 'channel', name }];
  for (const schedule of schedules) changes.push(await applySchedule(ctx, { id, name }, schedule));
  return changes;
}

async function applySchedule(
  ctx: Context,
  channel: { id: string; name: string },
  { scenario, ...schedule }: FileSchedule,
): Promise<Change> {
  const current = await ctx.db
    .selectFrom('schedules')
    .selectAll()
    .where('channel_id', '=', channel.id)
    .where('cron', '=', schedule.cron)
    .executeTakeFirst();
  const wanted = {
    ...schedule,
    ...(scenario !== undefined && { scenario_id: await scenarioId(ctx, scenario) }),
  };
  const change = current ? differences(wanted, current) : {};
  if (!current) await createSchedule(ctx, { ...wanted, channel_id: channel.id });
  else if (!isEmpty(change)) await updateSchedule(ctx, current.id, change);
  return { action: actionOf(current, change), noun: 'schedule', name: `${channel.name} "${schedule.cron}"` };
}

async function scenarioId(ctx: Context, slug: string): Promise<string> {
  const scenario = await findNewestScenario(ctx.db, slug);
  if (!scenario)
    throw new ReplyBenchError('invalid_input', `There is no scenario ${slug}; the file may add it.`);
  return scenario.id;
}

function actionOf(current: object | undefined, change: object): Change['action'] {
  if (!current) return 'create';
  return isEmpty(change) ? 'unchanged' : 'update';
}
