import { readFile } from 'node:fs/promises';
import { Type, type Static } from 'typebox';
import { LineCounter, parseDocument } from 'yaml';
import { ChannelInput, CompanyInput, PersonaInput, ScenarioInput } from '../company/index.ts';
import { messageOf, ReplyBenchError } from '../domain/errors.ts';
import { parse, strict } from '../platform/schema.ts';
import { ScheduleInput } from '../schedule/index.ts';

const { channel_id: _channel, scenario_id: _scenario, ...scheduleProperties } = ScheduleInput.properties;

const FileSchedule = strict({
  ...scheduleProperties,
  scenario: Type.Optional(Type.String({ description: 'Slug; its newest version when the schedule is made' })),
});
const FileChannel = strict({
  ...ChannelInput.properties,
  schedules: Type.Array(FileSchedule, { default: [] }),
});
const FileCompany = strict({
  ...CompanyInput.properties,
  slug: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,62}$' }),
  channels: Type.Array(FileChannel, { default: [] }),
});

/** An installation as code: what `apply` reads and `export` writes. */
export const InstallationFile = strict({
  scenarios: Type.Array(ScenarioInput, { default: [] }),
  personas: Type.Array(PersonaInput, { default: [] }),
  companies: Type.Array(FileCompany, { default: [] }),
});
export type InstallationFile = Static<typeof InstallationFile>;
export type FileCompany = InstallationFile['companies'][number];
export type FileChannel = FileCompany['channels'][number];
export type FileSchedule = FileChannel['schedules'][number];

/**
 * Reads and checks a file whole.
 * @throws ReplyBenchError `invalid_input` that names each fault by line.
 */
export async function readInstallationFile(path: string): Promise<InstallationFile> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new ReplyBenchError('invalid_input', `${path} cannot be read: ${messageOf(error)}`);
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [syntaxFault] = document.errors;
  if (syntaxFault) throw new ReplyBenchError('invalid_input', `${path}: ${syntaxFault.message}`);
  try {
    return parse(InstallationFile, document.toJS() ?? {});
  } catch (error) {
    if (!(error instanceof ReplyBenchError)) throw error;
    const faults = error.faults.map(({ pointer, detail }) => {
      const place = lineOf(pointer);
      return `${path}${place === null ? '' : `:${place}`} ${pointer}: ${detail}`;
    });
    throw new ReplyBenchError('invalid_input', faults.join('\n'), { faults: error.faults });
  }

  /** Line of the node that a JSON pointer names, or of its nearest ancestor. */
  function lineOf(pointer: string): number | null {
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const node = document.getIn(keys.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return null;
  }
}
