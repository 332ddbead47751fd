/**
 * Contact pages that others have written and published on npm, served from node_modules on loopback. Templates are
 * served as they are, with the owner's wiring added at the end of the page; form plug-ins draw into a minimal page.
 * A content security policy keeps every page from loading anything from elsewhere.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';

/** A page of a site template: `wiring` is what sends its form, as the page's owner would have added it. */
export interface TemplatePage {
  id: string;
  package: string;
  /** The page inside the package. */
  file: string;
  wiring: 'sb-forms' | 'owner';
}

/** A form plug-in: `script` is the host page's own script, which imports the plug-in. */
export interface PluginPage {
  id: string;
  package: string;
  script: string;
  language: string;
  title: string;
}

export const templatePages: readonly TemplatePage[] = [
  { id: 'agency', package: 'startbootstrap-agency', file: 'dist/index.html', wiring: 'sb-forms' },
  { id: 'creative', package: 'startbootstrap-creative', file: 'dist/index.html', wiring: 'sb-forms' },
  { id: 'freelancer', package: 'startbootstrap-freelancer', file: 'dist/index.html', wiring: 'sb-forms' },
  {
    id: 'modern-business',
    package: 'startbootstrap-modern-business',
    file: 'dist/contact.html',
    wiring: 'sb-forms',
  },
  {
    id: 'material-kit',
    package: 'material-kit',
    file: 'examples/landing-page.html',
    wiring: 'owner',
  },
  { id: 'paper-kit', package: 'paper-kit-2', file: 'examples/landing.html', wiring: 'owner' },
  { id: 'soft-ui', package: 'soft-ui-design-system', file: 'pages/contact-us.html', wiring: 'owner' },
];

export const pluginPages: readonly PluginPage[] = [
  { id: 'rjsf', package: '@rjsf/core', script: 'rjsf.js', language: 'en', title: 'Contact us' },
  { id: 'formkit', package: '@formkit/vue', script: 'formkit.js', language: 'de', title: 'Kontakt' },
  { id: 'form-render', package: 'formBuilder', script: 'form-render.js', language: 'es', title: 'Contacto' },
  {
    id: 'json-editor',
    package: '@json-editor/json-editor',
    script: 'json-editor.js',
    language: 'en',
    title: 'Write to us',
  },
];

/** What a page's form has sent: values by the field's id, name, placeholder or place. */
export type Arrival = Readonly<Record<string, string>>;

export interface ForeignSite {
  /** Where the page with this id is. */
  urlOf(id: string): string;
  /** What has arrived through the page, in order. */
  arrivalsOf(id: string): readonly Arrival[];
  close(): Promise<void>;
}

const folder = fileURLToPath(new URL('foreign/', import.meta.url));
const require = createRequire(import.meta.url);
const policy =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

const send = (reply: FastifyReply, path: string, body: Uint8Array | string) =>
  reply.type(types[extname(path)] ?? 'application/octet-stream').send(body);

/** The page with its owner's wiring, and with the content network's Bootstrap taken from node_modules instead. */
function wired(page: string, { id, wiring }: TemplatePage): string {
  const local = page.replaceAll(/https:\/\/cdn\.jsdelivr\.net\/npm\/bootstrap@[\d.]+\//g, '/bootstrap/');
  const script = `<script src="/wiring/${wiring}.js" data-page="${id}"></script>`;
  const end = local.lastIndexOf('</body>');
  return end < 0 ? local + script : local.slice(0, end) + script + local.slice(end);
}

type Dress = (content: Buffer, file: string) => Buffer | string;

/** Serves the files of an installed package below `/id/`; `dress` may change them on the way. */
function servePackage(server: FastifyInstance, id: string, name: string, dress: Dress): void {
  const root = dirname(require.resolve(`${name}/package.json`));
  server.get<{ Params: { '*': string } }>(`/${id}/*`, async (request, reply) => {
    const path = join(root, request.params['*']);
    const file = relative(root, path);
    const content = file.startsWith('..') ? null : await readFile(path).catch(() => null);
    return content === null ? reply.code(404).send() : send(reply, path, dress(content, file));
  });
}

/** The host page's script with the plug-in in it, and the styles it imports. */
async function bundle(script: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, script)],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [extname(path), text]));
}

function hostPage({ id, language, title }: PluginPage): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/${id}/host.css"></head>
<body><h1>${title}</h1><main id="form" data-page="${id}"></main><script type="module" src="/${id}/host.js"></script></body>
</html>`;
}

function servePlugin(server: FastifyInstance, plugin: PluginPage): void {
  let bundled: Promise<Map<string, string>> | undefined;
  server.get(`/${plugin.id}/`, (_request, reply) => send(reply, 'host.html', hostPage(plugin)));
  server.get<{ Params: { file: string } }>(`/${plugin.id}/:file`, async (request, reply) => {
    bundled ??= bundle(plugin.script);
    const { file } = request.params;
    return send(reply, file, (await bundled).get(extname(file)) ?? '');
  });
}

/** Serves all pages on a free loopback port; the packages are development dependencies. */
export async function serveForeignPages(): Promise<ForeignSite> {
  const server = fastify({ forceCloseConnections: true });
  const arrivals = new Map<string, Arrival[]>();

  server.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', policy);
  });
  server.get('/robots.txt', (_request, reply) => reply.type('text/plain').send('User-agent: *\nDisallow:\n'));
  server.get('/thanks', (_request, reply) =>
    send(
      reply,
      'thanks.html',
      '<!doctype html><title>Thank you</title><h1>Thank you! Your message has been sent.</h1>',
    ),
  );
  server.get<{ Params: { file: string } }>('/wiring/:file', async (request, reply) => {
    const file = basename(request.params.file);
    return send(reply, file, await readFile(join(folder, file)));
  });
  server.post<{ Params: { id: string }; Body: Arrival }>('/arrivals/:id', (request, reply) => {
    const { id } = request.params;
    arrivals.set(id, [...(arrivals.get(id) ?? []), request.body]);
    return reply.code(204).send();
  });
  servePackage(server, 'bootstrap', 'bootstrap', (content) => content);
  for (const template of templatePages) {
    servePackage(server, template.id, template.package, (content, file) =>
      file === template.file ? wired(content.toString('utf8'), template) : content,
    );
  }
  for (const plugin of pluginPages) servePlugin(server, plugin);

  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    urlOf: (id) => `${origin}/${id}/${templatePages.find((page) => page.id === id)?.file ?? ''}`,
    arrivalsOf: (id) => arrivals.get(id) ?? [],
    close: () => server.close(),
  };
}
