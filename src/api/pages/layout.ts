import { createHash } from 'node:crypto';
import { html, type Html } from './html.ts';

const style = `
:root { color-scheme: light dark; --ink: #1c2330; --soft: #5b6475; --line: #d9dee7; --page: #fbfbfd; --mark: #2456c6; --band: #d5e0fa; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #a2abbb; --line: #343b48; --page: #14171d; --mark: #8fb0ff; --band: #2a3a60; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); }
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; letter-spacing: -.02em; margin: 0 0 .25rem; }
p { margin: .5rem 0 1rem; max-width: 46rem; } .soft { color: var(--soft); } a { color: var(--mark); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: 1rem 0 .5rem; }
th, td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; white-space: normal; min-width: 9rem; }
thead th { font-size: .85rem; font-weight: 600; color: var(--soft); vertical-align: bottom; }
td small { display: block; color: var(--soft); }
form { display: grid; gap: .75rem; max-width: 30rem; margin-top: 1.5rem; } label { display: grid; gap: .25rem; }
input { font: inherit; padding: .5rem .65rem; border: 1px solid var(--soft); border-radius: .4rem; background: transparent; color: inherit; }
button { font: inherit; justify-self: start; padding: .55rem 1.1rem; border: 0; border-radius: .4rem; background: var(--mark); color: var(--page); cursor: pointer; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
`;

/** Whole, since white space around the rules would change their hash. */
const sheet: Html = { html: `<style>${style}</style>` };

/** Lets exactly this style sheet through, and nothing else. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

export interface PageOptions {
  title: string;
  body: Html;
  /** Seconds after which the browser loads the page again. */
  refresh?: number;
}

export function page({ title, body, refresh }: PageOptions): string {
  const meta = refresh === undefined ? html`` : html`<meta http-equiv="refresh" content="${refresh}" />`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${meta}
        <title>${title}</title>
        ${sheet}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.html;
}
