import { readFileSync } from 'node:fs';
import { Type, type Static } from 'typebox';
import { ReplyBenchError, type InputFault } from '../domain/errors.ts';
import { messageOf } from '../domain/errors.ts';
import { parseText, strict } from './schema.ts';

const Port = (fallback: number, description: string) =>
  Type.Integer({ minimum: 0, maximum: 65535, default: fallback, description });
const optionalText = (description: string) => Type.Optional(Type.String({ minLength: 1, description }));

/** Every setting, read from the environment. A `_FILE` suffix reads the value from a file (for secrets). */
const ConfigSchema = strict({
  DATABASE_URL: optionalText('PostgreSQL 15 or later; unset: an embedded PostgreSQL in the data folder'),
  REDIS_URL: optionalText('Redis 7 or Valkey for the queue; unset: the queue lives in PostgreSQL'),
  REPLYBENCH_HOST: Type.String({ default: '127.0.0.1', description: 'Address the API listens on' }),
  REPLYBENCH_PORT: Port(8080, 'Port the API listens on; 0 takes a free one'),
  REPLYBENCH_PUBLIC_URL: optionalText('URL under which people reach this installation'),
  REPLYBENCH_API_KEY: Type.Optional(
    Type.String({ minLength: 16, description: 'First admin key; unset: one is made and printed once' }),
  ),
  REPLYBENCH_DATA_DIR: Type.String({
    default: '.data',
    description: 'Folder for the embedded database and keys',
  }),
  REPLYBENCH_SECRET_KEY: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9+/]{43}=$',
      description: '32 bytes in base64 that encrypt what is stored; unset: made in the data folder',
    }),
  ),
  REPLYBENCH_LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    default: 'info',
  }),
  REPLYBENCH_CHROMIUM: optionalText('Path of the Chromium to use'),
  REPLYBENCH_BROWSER_WS: optionalText('Remote Playwright or CDP browser, ws://…'),
  REPLYBENCH_ALLOW_PRIVATE_TARGETS: Type.String({
    default: '',
    description: 'Comma-separated CIDRs that may be reached although they are private',
  }),
  REPLYBENCH_MAIL_DOMAIN: Type.String({
    default: 'replybench.test',
    description: "Domain whose MX record points at the SMTP listener; probes' addresses are made in it",
  }),
  REPLYBENCH_SMTP_LISTEN_HOST: Type.String({
    default: '127.0.0.1',
    description: 'Address the SMTP listener binds',
  }),
  REPLYBENCH_SMTP_LISTEN_PORT: Port(2525, 'Port of the SMTP listener; 0 takes a free one'),
  REPLYBENCH_SMTP_URL: optionalText('smtp(s)://user:password@host:port for outgoing mail'),
  REPLYBENCH_WORKER_CONCURRENCY: Type.Integer({
    minimum: 1,
    maximum: 100,
    default: 4,
    description: 'Probes at once',
  }),
  REPLYBENCH_PROBE_TIMEOUT_SECONDS: Type.Integer({ minimum: 5, maximum: 3600, default: 120 }),
  REPLYBENCH_CHAT_WAIT_SECONDS: Type.Integer({ minimum: 1, maximum: 3600, default: 900 }),
  REPLYBENCH_PROBES: optionalText(
    "Folder of probe definitions; unset: probes/ of the working folder, else the package's own",
  ),
  REPLYBENCH_PACE: Type.Enum(['person', 'fast'], {
    default: 'person',
    description: 'How fast forms are filled',
  }),
  REPLYBENCH_EVIDENCE: Type.Enum(['none', 'plain', 'pictures'], {
    default: 'plain',
    description: "What a form's probe leaves behind; plain: sites are shown without their pictures and fonts",
  }),
  REPLYBENCH_RETENTION_DAYS: Type.Integer({
    minimum: 60,
    default: 90,
    description: 'Raw mail and evidence are kept',
  }),
  REPLYBENCH_DEMO: Type.Boolean({
    default: false,
    description: 'The fictional companies relax conduct rules',
  }),
});

export type Config = Static<typeof ConfigSchema>;

const known = Object.keys(ConfigSchema.properties);

/**
 * Reads the settings out of an environment.
 * @throws ReplyBenchError `configuration` that lists every fault at once.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: InputFault[] = [];
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || value === '') continue;
    const setting = name.replace(/_FILE$/, '');
    if (known.includes(name)) values[name] = value;
    else if (known.includes(setting) && environment[setting])
      faults.push({ pointer: name, detail: `is set besides ${setting}; set one of them` });
    else if (known.includes(setting)) readSecretFile(setting, value, values, faults);
    else if (name.startsWith('REPLYBENCH_')) faults.push({ pointer: name, detail: unknownAdvice(name) });
  }
  try {
    const config = parseText(ConfigSchema, values);
    if (faults.length === 0) return config;
  } catch (error) {
    if (!(error instanceof ReplyBenchError)) throw error;
    faults.push(...error.faults.map(({ pointer, detail }) => ({ pointer: pointer.slice(1), detail })));
  }
  const lines = faults.map(({ pointer, detail }) => `  ${pointer}: ${detail}`);
  throw new ReplyBenchError('configuration', `The environment has faults:\n${lines.join('\n')}`, { faults });
}

function readSecretFile(
  setting: string,
  path: string,
  values: Record<string, string>,
  faults: InputFault[],
): void {
  try {
    values[setting] = readFileSync(path, 'utf8').trim();
  } catch (error) {
    faults.push({ pointer: `${setting}_FILE`, detail: `cannot be read: ${messageOf(error)}` });
  }
}

function unknownAdvice(name: string): string {
  const near = known.find((candidate) => candidate.startsWith(name.slice(0, 16)));
  return near ? `is not a known setting; did you mean ${near}?` : 'is not a known setting';
}

const secretSettings = /URL$|WS$|KEY$/;

/** The settings for people: passwords and keys left out. */
export function redactConfig(config: Config): Record<string, unknown> {
  const entries = Object.entries(config).map(([name, value]) => [
    name,
    secretSettings.test(name) && typeof value === 'string' ? redact(name, value) : value,
  ]);
  return Object.fromEntries(entries);
}

function redact(name: string, value: string): string {
  const url = name.endsWith('KEY') ? null : URL.parse(value);
  if (!url) return '…';
  url.password = url.password && '…';
  url.search = url.search && '?…';
  return url.href;
}

/** The list of CIDRs of REPLYBENCH_ALLOW_PRIVATE_TARGETS. */
export function allowedPrivateTargets(config: Config): string[] {
  return config.REPLYBENCH_ALLOW_PRIVATE_TARGETS.split(',')
    .map((cidr) => cidr.trim())
    .filter(Boolean);
}
