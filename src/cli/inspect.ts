import type { Inspection } from '../driver/inspect.ts';
import { HttpUrl, parse, strict } from '../platform/schema.ts';
import { inspectionText } from './inspect-text.ts';
import { print, withTools } from './tools.ts';

export interface InspectOptions {
  json?: boolean;
  reasons?: boolean;
}

const deadlineMs = 60_000;
const locale = 'en-US';

/** `inspect URL [--json [--reasons]]`: what is on the page; nothing is filled or sent. */
export async function inspectCommand(url: string, { json, reasons }: InspectOptions): Promise<void> {
  const target = parse(strict({ url: HttpUrl }), { url }).url;
  const found = await inspect(target);
  if (json) print(publicInspection(found, reasons === true));
  else process.stdout.write(inspectionText(found));
}

function inspect(target: string): Promise<Inspection> {
  return withTools(async ({ egress, browsers }) => {
    await egress.check(target);
    // The browser starts while the words of thirty languages are read.
    const started = browsers.warmUp(locale);
    const [{ inspectPage }, { detectChat }] = await Promise.all([
      import('../driver/inspect.ts'),
      import('../driver/chat/detect.ts'),
    ]);
    await started;
    const request = { locale, signal: AbortSignal.timeout(deadlineMs) };
    return browsers.withPage(request, (page) => inspectPage(page, target, { detectChat }));
  });
}

/** What other tools rely on; how sure we are, and why, only on demand. */
function publicInspection(
  { form, captcha, chat, url, contacts, technology, policies, promises }: Inspection,
  reasons: boolean,
) {
  const shown = form && publicForm(form, reasons);
  return { url, form: shown, captcha, chat, contacts, technology, policies, promises };
}

function publicForm(form: NonNullable<Inspection['form']>, reasons: boolean) {
  const { frame, selector, submit, steps } = form;
  const because = (part: { reasons: readonly string[] }) => (reasons ? { reasons: part.reasons } : {});
  const fields = form.fields.map((field) => ({
    selector: field.selector,
    role: field.role,
    required: field.required,
    ...because(field),
  }));
  return { frame, selector, submit, steps, fields, ...because(form) };
}
