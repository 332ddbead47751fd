import { detectChat, inspectPage, type Inspection } from '../driver/index.ts';
import { HttpUrl, parse, strict } from '../platform/schema.ts';
import { print, withTools } from './tools.ts';

const deadlineMs = 60_000;

/** `inspect URL --json`: what is on the page; nothing is filled or sent. */
export async function inspectCommand(url: string): Promise<void> {
  const target = parse(strict({ url: HttpUrl }), { url }).url;
  await withTools(async ({ egress, browsers, log }) => {
    await egress.check(target);
    const request = { locale: 'en-US', signal: AbortSignal.timeout(deadlineMs) };
    const { form, reasons, ...found } = await browsers.withPage(request, (page) =>
      inspectPage(page, target, { detectChat }),
    );
    log.info({ reasons, confidence: form?.confidence }, 'why this form, or why none');
    print({ ...found, form: form && publicForm(form) });
  });
}

/** What other tools rely on; how sure we are, and why, is for the log. */
function publicForm({ frame, selector, submit, steps, fields }: NonNullable<Inspection['form']>) {
  const publicFields = fields.map(({ selector, role, required }) => ({ selector, role, required }));
  return { frame, selector, submit, steps, fields: publicFields };
}
