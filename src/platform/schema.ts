import { Type, type Static, type TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { Format, IsDateTime } from 'typebox/format';
import { Value } from 'typebox/value';
import { ReplyBenchError, type InputFault } from '../domain/errors.ts';

// Registered names, so that OpenAPI and editors see what is meant.
Format.Set('http-url', (text) => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
});
// A leap second is valid by RFC 3339 and no time that can be stored.
Format.Set('date-time', (text) => IsDateTime(text) && !Number.isNaN(Date.parse(text)));
Format.Set('time-zone', (text) => isTimeZone(text));

function isTimeZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}

/** Building blocks that several features' schemas share. */
export const Id = Type.String({ format: 'uuid' });
export const Timestamp = Type.Unsafe<Date>(Type.String({ format: 'date-time' }));
export const HttpUrl = Type.String({ format: 'http-url', maxLength: 2000, description: 'An http(s) URL' });
export const TimeZone = Type.String({
  format: 'time-zone',
  description: 'IANA time zone, e.g. Europe/Berlin',
});
export const Slug = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,62}$', description: 'a-z, 0-9 and -' });
export const Language = Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', description: 'BCP 47' });
export const Country = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' });
/** The schema or null; a list of types where one suffices, since it is checked and written faster than a union. */
export function nullable<T extends TSchema>(schema: T) {
  const { type, enum: values } = schema as { type?: unknown; enum?: unknown };
  const widened =
    typeof type === 'string' && values === undefined
      ? { ...schema, type: [type, 'null'] }
      : Type.Union([schema, Type.Null()]);
  return Type.Unsafe<Static<T> | null>(widened);
}

/** An object that refuses keys it does not know. */
export const strict = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false });

const compiled = new WeakMap<TSchema, Validator>();

function validatorOf(schema: TSchema): Validator {
  const known = compiled.get(schema);
  if (known) return known;
  const fresh = Compile(schema);
  compiled.set(schema, fresh);
  return fresh;
}

/**
 * The input as the schema's type, with defaults filled in.
 * @throws ReplyBenchError `invalid_input` that names every fault by JSON pointer.
 */
export function parse<T extends TSchema>(schema: T, input: unknown): Static<T> {
  const value = Value.Default(schema, Value.Clone(input));
  const validator = validatorOf(schema);
  if (!validator.Check(value)) throw invalid(faultsOf(validator, value));
  const unstorable = unstorableTexts(value, '');
  if (unstorable.length > 0) throw invalid(unstorable);
  return value as Static<T>;
}

/** Like `parse`, for text sources (query strings, environment): `"5"` is accepted where a number is meant. */
export function parseText<T extends TSchema>(schema: T, input: unknown): Static<T> {
  const converted: unknown = Value.Convert(schema, Value.Clone(input));
  return parse(
    schema,
    isObject(input) && isObject(converted) ? withoutRounding(input, converted) : converted,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** TypeBox makes an integer of "5.5" by cutting it; what a number does not say exactly stays text, and is refused. */
function withoutRounding(input: Record<string, unknown>, converted: Record<string, unknown>) {
  const entries = Object.entries(converted).map(([key, value]) => [
    key,
    typeof value === 'number' && Number(input[key]) !== value ? input[key] : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** No database and no mail holds NUL or half of a surrogate pair. */
function unstorableTexts(value: unknown, pointer: string): InputFault[] {
  if (typeof value === 'string') {
    const sound = value.isWellFormed() && !value.includes('\0');
    return sound ? [] : [{ pointer, detail: 'must be well-formed text without NUL' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unstorableTexts(part, `${pointer}/${key}`));
}

export function invalid(faults: readonly InputFault[]): ReplyBenchError {
  const list = faults.map(({ pointer, detail }) => `${pointer || '(whole input)'}: ${detail}`);
  return new ReplyBenchError('invalid_input', list.join('; '), { faults });
}

const formatAdvice: Readonly<Record<string, string>> = {
  'http-url': 'must be an http:// or https:// URL without credentials',
  'time-zone': 'must be an IANA time zone such as Europe/Berlin',
  'date-time': 'must be an ISO 8601 time with zone, such as 2026-01-31T09:00:00Z',
  uuid: 'must be an id (UUID)',
  email: 'must be an e-mail address',
};

/** TypeBox reports every branch of a union and both sides of an unknown key; a person wants one line per place. */
function faultsOf(validator: Validator, value: unknown): InputFault[] {
  const byPlace = new Map<string, string>();
  for (const { keyword, instancePath, params, message } of validator.Errors(value)) {
    if (keyword === 'additionalProperties') continue;
    const detail = describe(keyword, params, message);
    const known = byPlace.get(instancePath);
    const isUnionSummary = keyword === 'anyOf' || keyword === 'const';
    if (!known || (!isUnionSummary && !known.includes(detail))) byPlace.set(instancePath, detail);
  }
  return [...byPlace].map(([pointer, detail]) => ({ pointer, detail }));
}

function describe(keyword: string, params: Record<string, unknown>, message: string): string {
  if (keyword === 'boolean') return 'is not a known key';
  if (keyword === 'required') return `misses ${(params['requiredProperties'] as string[]).join(', ')}`;
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as string[]).join(', ')}`;
  if (keyword === 'pattern') return `must match ${String(params['pattern'])}`;
  if (keyword === 'format') return formatAdvice[String(params['format'])] ?? message;
  return message;
}
