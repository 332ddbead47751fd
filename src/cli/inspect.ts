import { detectChat, inspectPage } from '../driver/index.ts';
import { HttpUrl, parse, strict } from '../platform/schema.ts';
import { print, withTools } from './tools.ts';

const deadlineMs = 60_000;

/** `inspect URL --json`: what is on the page; nothing is filled or sent. */
export async function inspectCommand(url: string): Promise<void> {
  const target = parse(strict({ url: HttpUrl }), { url }).url;
  await withTools(async ({ egress, browsers, log }) => {
    await egress.check(target);
    const request = { locale: 'en-US', signal: AbortSignal.timeout(deadlineMs) };
    const { reasons, ...found } = await browsers.withPage(request, (page) =>
      inspectPage(page, target, { detectChat }),
    );
    log.info({ reasons }, 'why this form, or why none');
    print(found);
  });
}
