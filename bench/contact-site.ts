import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = `<!doctype html><html lang="en"><title>Contact</title><h1>Contact us</h1>
<form action="/search"><label>Search <input name="q"></label><button>Search</button></form>
<form id="contact" action="/send" method="post">
<p><label for="n">Your name</label> <input id="n" name="name" required></p>
<p><label for="e">E-mail</label> <input id="e" name="email" type="email" required></p>
<p><label for="s">Subject</label> <input id="s" name="subject"></p>
<p><label for="m">Message</label> <textarea id="m" name="message" required></textarea></p>
<button>Send message</button></form></html>`;

export interface ContactSite {
  url: string;
  /** Inquiries that came in so far. */
  received(): number;
  close(): Promise<void>;
}

/** A page with a search and a contact form, on a loopback port of its own. */
export async function openContactSite(): Promise<ContactSite> {
  let received = 0;
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt' || request.url === '/favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    request.resume();
    if (request.method === 'POST') received += 1;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.method === 'POST' ? '<!doctype html><h1>Thank you for your message</h1>' : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/contact`,
    received: () => received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
