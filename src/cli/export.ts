import type { Context } from '../platform/context.ts';
import type { InstallationFile } from './installation-file.ts';

/** The whole installation in the shape of its file; ids and times stay behind. */
export async function readInstallation({ db }: Context): Promise<InstallationFile> {
  const [companies, channels, schedules, scenarios, personas] = await Promise.all([
    db.selectFrom('companies').selectAll().orderBy('slug').execute(),
    db.selectFrom('channels').selectAll().orderBy('kind').orderBy('target').execute(),
    db
      .selectFrom('schedules')
      .leftJoin('scenarios', 'scenarios.id', 'schedules.scenario_id')
      .selectAll('schedules')
      .select('scenarios.slug as scenario')
      .orderBy('cron')
      .execute(),
    db
      .selectFrom('scenarios')
      .selectAll()
      .distinctOn('slug')
      .orderBy('slug')
      .orderBy('version', 'desc')
      .execute(),
    db.selectFrom('personas').selectAll().orderBy('slug').execute(),
  ]);
  const schedulesOf = Map.groupBy(schedules, (schedule) => schedule.channel_id);
  const channelsOf = Map.groupBy(channels, (channel) => channel.company_id);
  return {
    scenarios: scenarios.map(({ id: _id, version: _version, created_at: _at, ...scenario }) => scenario),
    personas: personas.map(
      ({ id: _id, mail_name: _mailName, created_at: _at, updated_at: _updated, ...persona }) => persona,
    ),
    companies: companies.map(({ id, created_at: _at, updated_at: _updated, ...company }) => ({
      ...company,
      channels: (channelsOf.get(id) ?? []).map(({ id: channelId, kind, target, language, active }) => ({
        kind,
        target,
        language,
        active,
        schedules: (schedulesOf.get(channelId) ?? []).map(
          ({ cron, time_zone, window_seconds, active: runs, scenario }) => ({
            cron,
            time_zone,
            window_seconds,
            active: runs,
            ...(scenario !== null && { scenario }),
          }),
        ),
      })),
    })),
  };
}
