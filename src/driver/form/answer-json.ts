/** What a JSON answer says about a submission. */
export interface JsonVerdict {
  accepted: boolean;
  message: string;
}

const acceptedStatus =
  /^(ok|okay|success|succeeded|successful|sent|mail_sent|done|accepted|created|received|submitted|complete|completed)$/i;
const rejectedStatus = /error|fail|invalid|spam|reject|denied|abort|missing|expired|blocked/i;
const flags = ['success', 'ok', 'succeeded', 'sent', 'isSuccess', 'submitted'];
/** `valid` says that nothing is wrong yet, not that anything was sent. */
const noFlags = [...flags, 'valid', 'isValid'];
const statusNames = ['status', 'result', 'type', 'state'];
const faultNames = [
  'errors',
  'error',
  'invalid_fields',
  'validationErrors',
  'validation_errors',
  'fieldErrors',
];
const messageNames = ['message', 'msg', 'error', 'errors', 'detail', 'inlineMessage', 'text'];
/** Envelopes around the answer proper. */
const envelopes = ['data', 'result', 'response', 'body', 'd', 'payload', 'form'];

type Fields = Readonly<Record<string, unknown>>;

/** Reads the usual envelopes (`success`, `ok`, `status`, `errors`, …); null when they say nothing. */
export function jsonVerdict(json: unknown): JsonVerdict | null {
  const layers = layersOf(json);
  const message = layers.map(messageIn).find((text) => text !== '') ?? '';
  if (layers.some(saysNo)) return { accepted: false, message };
  return layers.some(saysYes) ? { accepted: true, message } : null;
}

/** The message a JSON answer brings; '' when there is none. */
export function jsonMessage(json: unknown): string {
  return (
    layersOf(json)
      .map(messageIn)
      .find((text) => text !== '') ?? ''
  );
}

/** A field that a JSON answer finds fault with, as the site names it. */
export interface JsonFault {
  field: string;
  message: string;
}

const fieldNames = ['field', 'name', 'param', 'path', 'key', 'property', 'propertyName', 'id', 'loc', 'into'];

/** The faults by field: `{errors: {phone: […]}}` and `{errors: [{field: 'phone', message: …}]}`. */
export function jsonFaults(json: unknown): JsonFault[] {
  const groups = layersOf(json).flatMap((layer) =>
    faultNames.flatMap((name) => (isObject(layer[name]) ? [layer[name]] : [])),
  );
  return groups.flatMap((group) => (Array.isArray(group) ? group.flatMap(listed) : keyed(group as Fields)));
}

function keyed(group: Fields): JsonFault[] {
  return Object.entries(group).flatMap(([field, fault]) =>
    isFilled(fault) ? [{ field, message: textOf(fault) }] : [],
  );
}

function listed(fault: unknown): JsonFault[] {
  if (!isRecord(fault)) return [];
  const field = fieldNames.map((name) => fault[name]).find((name) => isFilled(name));
  const named = Array.isArray(field) ? field.at(-1) : field;
  return typeof named === 'string' ? [{ field: named, message: messageIn(fault) }] : [];
}

/** The answer itself, what its envelopes hold, and what a single mutation of GraphQL brings. */
function layersOf(json: unknown): Fields[] {
  if (!isRecord(json)) return [];
  const inner = envelopes.flatMap((name) => (isRecord(json[name]) ? [json[name]] : []));
  const data = json['data'];
  const mutations = isRecord(data) ? Object.values(data).filter(isRecord) : [];
  return [json, ...inner, ...(mutations.length === 1 ? mutations : [])];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isRecord = (value: unknown): value is Fields => isObject(value) && !Array.isArray(value);

function saysNo(fields: Fields): boolean {
  if (noFlags.some((name) => isFalse(fields[name]))) return true;
  if (faultNames.some((name) => isFilled(fields[name]))) return true;
  return statusNames.some((name) => isBad(fields[name]));
}

function isBad(status: unknown): boolean {
  if (typeof status === 'string') return rejectedStatus.test(status);
  return status === false || (typeof status === 'number' && status >= 400 && status < 600);
}

function saysYes(fields: Fields): boolean {
  return flags.some((name) => isTrue(fields[name])) || statusNames.some((name) => isGood(fields[name]));
}

function isGood(status: unknown): boolean {
  if (typeof status === 'string') return acceptedStatus.test(status);
  return status === true || status === 200 || status === 201;
}

const isFalse = (value: unknown) => value === false || value === 'false' || value === 0;
const isTrue = (value: unknown) => value === true || value === 'true' || value === 1;

function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0 || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function messageIn(fields: Fields): string {
  const found = messageNames.map((name) => fields[name]).find(isFilled);
  return found === undefined ? '' : textOf(found);
}

const longestMessage = 200;

/** Texts without tags; a list of several as one. */
function textOf(found: unknown): string {
  const text = typeof found === 'string' ? found : stringsIn(found).join(' ');
  return (text === '' ? JSON.stringify(found) : withoutTags(text)).slice(0, longestMessage);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words of an HTML fragment. */
export function withoutTags(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
