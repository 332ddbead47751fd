import { halyardForm } from '../formhost/form.ts';
import { openFormHost } from '../formhost/site.ts';
import { createServer, listen, sendPage, type Site, type SiteOptions } from '../site.ts';
import { homePage, privacyPage, supportPage } from './pages.ts';

/** A shop whose contact form lives in a frame from a form builder on another port. */
export async function openHalyard({ desk }: SiteOptions, port: number): Promise<Site> {
  const folder = new URL('.', import.meta.url);
  const formHost = await openFormHost(halyardForm, desk, 0);
  const server = await createServer({ folder, files: ['style.css', 'frame.js'], disallow: ['/cart'] });

  server.get('/', (_request, reply) => sendPage(reply, homePage()));
  server.get('/privacy', (_request, reply) => sendPage(reply, privacyPage()));
  server.get('/support', (_request, reply) => sendPage(reply, supportPage(formHost.embedUrl(halyardForm))));

  const url = await listen(server, port);
  return {
    url,
    target: `${url}/support`,
    async close() {
      await Promise.all([server.close(), formHost.close()]);
    },
  };
}
