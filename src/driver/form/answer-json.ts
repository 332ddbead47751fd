/** What a JSON answer says about a submission. */
export interface JsonVerdict {
  accepted: boolean;
  message: string;
}

const acceptedStatus =
  /^(ok|okay|success|succeeded|successful|sent|mail_sent|done|accepted|created|received|submitted|complete|completed)$/i;
const rejectedStatus = /error|fail|invalid|spam|reject|denied|abort|missing|expired|blocked/i;
const flags = ['success', 'ok', 'succeeded', 'sent', 'valid', 'isSuccess', 'submitted'];

type Fields = Readonly<Record<string, unknown>>;

/** Reads the usual envelopes (`success`, `ok`, `status`, `errors`, …); null when they say nothing. */
export function jsonVerdict(json: unknown): JsonVerdict | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const fields = json as Fields;
  const message = messageIn(fields);
  if (saysNo(fields)) return { accepted: false, message };
  return saysYes(fields) ? { accepted: true, message } : null;
}

function saysNo(fields: Fields): boolean {
  if (flags.some((name) => isFalse(fields[name]))) return true;
  if (isFilled(fields['errors']) || isFilled(fields['error']) || isFilled(fields['invalid_fields']))
    return true;
  const status = fields['status'] ?? fields['result'];
  if (typeof status === 'string') return rejectedStatus.test(status);
  return status === false || (typeof status === 'number' && status >= 400 && status < 600);
}

function saysYes(fields: Fields): boolean {
  if (flags.some((name) => isTrue(fields[name]))) return true;
  const status = fields['status'] ?? fields['result'];
  return (
    status === true ||
    status === 200 ||
    status === 201 ||
    (typeof status === 'string' && acceptedStatus.test(status))
  );
}

const isFalse = (value: unknown) => value === false || value === 'false' || value === 0;
const isTrue = (value: unknown) => value === true || value === 'true' || value === 1;

function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0 || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** The message a JSON answer brings; '' when there is none. */
export function jsonMessage(json: unknown): string {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? messageIn(json as Fields) : '';
}

function messageIn(fields: Fields): string {
  const found = [fields['message'], fields['error'], fields['errors']].find(isFilled);
  if (found === undefined) return '';
  return (typeof found === 'string' ? found : JSON.stringify(found)).slice(0, 200);
}
