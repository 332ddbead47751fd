import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, sendHtml, sendJson } from '../strict-form-server.ts';
import type { ExpectedPage } from '../sites/understand/page.ts';
import { faultsOf, type Fault, type Meant } from './check.ts';
import { readPosted, valuesOf, type Posted } from './posted.ts';
import { mark, takeTruth, type PageTruth, type Sending } from './truth.ts';
import { siteWords } from './words.ts';

/** One request that brought the data of a form of a page. */
export interface Attempt {
  faults: readonly Fault[];
  /** Why the site did not take it, whatever it held: haste, a token that is not good any more, another form. */
  refusals: readonly string[];
  /** What was sent is only looked at: the page with the last button was the answer. */
  isDraft: boolean;
  accepted: boolean;
}

export interface CorpusHost {
  url(page: ExpectedPage): string;
  truth(page: ExpectedPage): PageTruth;
  /** Says who will ask, and what. */
  expect(page: ExpectedPage, meant: Meant): void;
  attempts(page: ExpectedPage): readonly Attempt[];
  close(): Promise<void>;
}

interface Visit {
  viewedAt: number;
  used: boolean;
  /** What was written stands, and is only to be confirmed. */
  isConfirmation: boolean;
}

interface Site {
  index: number;
  language: string;
  truth: PageTruth;
  sending: Sending;
  meant: Meant | null;
  attempts: Attempt[];
  visits: Map<string, Visit>;
}

/** Fast hands are taken for a machine's. */
const leastMs = 3000;
const siteScript = readFileSync(new URL('./site-script.js', import.meta.url), 'utf8');
const manners = ['replace', 'hide', 'reset'];

/** Serves whole pages as their sites would, and takes what is sent as strictly; each at a host name of its own. */
export async function startCorpusHost(pages: readonly ExpectedPage[]): Promise<CorpusHost> {
  const sites = pages.map((page, index) => siteOf(page, index));
  const server = createServer((request, response) => {
    const site = sites[Number(/^p(\d+)\./.exec(request.headers.host ?? '')?.[1] ?? -1)];
    if (site === undefined) return sendHtml(response, 'no such site', 404);
    void answer(site, request, response).catch((error: unknown) => sendHtml(response, String(error), 500));
  });
  const port = await listen(server);
  const siteFor = (page: ExpectedPage) => {
    const site = sites[pages.indexOf(page)];
    if (site === undefined) throw new Error(`${page.name} is not served`);
    return site;
  };
  return {
    url: (page) => `http://p${pages.indexOf(page)}.localhost:${port}/`,
    truth: (page) => siteFor(page).truth,
    expect: (page, meant) => void (siteFor(page).meant = meant),
    attempts: (page) => siteFor(page).attempts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function siteOf({ html, language }: ExpectedPage, index: number): Site {
  const truth = takeTruth(html);
  const enhanced = index % 3 === 0 && !truth.asksConfirmation;
  const sending = truth.isNative ? (enhanced ? 'enhanced' : 'native') : 'scripted';
  return { index, language, truth, sending, meant: null, attempts: [], visits: new Map() };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://site');
  const posted = await readPosted(request, url, site.meant?.asker.email ?? '');
  if (posted !== null) return receive(site, posted, response);
  if (url.pathname === '/') return sendHtml(response, pageOf(site, newToken(site)));
  if (url.pathname === '/thanks') return sendHtml(response, thanksOf(site));
  sendHtml(response, '<h1>404</h1>', 404);
}

function newToken(site: Site, visit: Partial<Visit> = {}): string {
  const token = `t${site.visits.size}${Math.random().toString(36).slice(2)}`;
  site.visits.set(token, { viewedAt: Date.now(), used: false, isConfirmation: false, ...visit });
  return token;
}

function receive(site: Site, posted: Posted, response: ServerResponse): void {
  const visit = site.visits.get(posted.token);
  const refusals = refusalsOf(visit);
  const faults = contentFaults(site, posted, visit);
  const good = faults.length === 0 && refusals.length === 0;
  const isDraft = good && site.truth.asksConfirmation && visit?.isConfirmation === false;
  site.attempts.push({ faults, refusals, isDraft, accepted: good && !isDraft });
  if (visit !== undefined) visit.used = true;
  if (isDraft) sendHtml(response, confirmationOf(site, posted, visit));
  else if (posted.byScript) answerScript(site, response, { faults, good, visit });
  else answerBrowser(site, response, { faults, good, visit, posted });
}

/** What is confirmed was checked before. */
function contentFaults({ truth, meant }: Site, posted: Posted, visit: Visit | undefined): Fault[] {
  if (visit === undefined || visit.isConfirmation || meant === null) return [];
  return faultsOf(truth, valuesOf(posted, truth), meant);
}

const again = (visit: Visit | undefined) => (visit === undefined ? {} : { viewedAt: visit.viewedAt });

function refusalsOf(visit: Visit | undefined): string[] {
  if (visit === undefined) return ['it came from another form'];
  const hasty = Date.now() - visit.viewedAt < leastMs;
  return [...(visit.used ? ['it came twice'] : []), ...(hasty ? ['it came too fast'] : [])];
}

interface Decided {
  faults: readonly Fault[];
  good: boolean;
  visit: Visit | undefined;
}

function answerBrowser(site: Site, response: ServerResponse, decided: Decided & { posted: Posted }): void {
  if (!decided.good) sendHtml(response, pageOf(site, newToken(site, again(decided.visit)), decided));
  // A page that carries its form as a frame's source has no place of its own for thanks.
  else if (site.index % 2 === 0 && !site.truth.html.includes('srcdoc'))
    sendHtml(response, thanksInPlace(site));
  else response.writeHead(302, { location: '/thanks' }).end();
}

function answerScript(site: Site, response: ServerResponse, { faults, good, visit }: Decided): void {
  const { thanks } = siteWords(site.language);
  if (good) return sendJson(response, { ok: true, token: '', message: thanks });
  const errors = errorsOf(site, faults);
  sendJson(response, { ok: false, token: newToken(site, again(visit)), errors }, 422);
}

const errorsOf = ({ language }: Site, faults: readonly Fault[]) =>
  faults.map(({ key, kind }) => ({
    key,
    text: siteWords(language)[kind === 'missing' ? 'missing' : 'wrong'],
  }));

interface TurnedDown {
  posted: Posted;
  faults: readonly Fault[];
}

/** The page with its script and a fresh token; once it was turned down, with what was written and what is wrong. */
function pageOf(site: Site, token: string, down: TurnedDown | null = null): string {
  const { truth, sending, index, language } = site;
  const script = {
    mark,
    form: truth.form,
    submit: truth.submit,
    sending,
    manner: manners[index % manners.length],
    token,
    controls: truth.controls.map(({ key }) => key),
    required: truth.controls.filter(({ required }) => required).map(({ key }) => key),
    kept: down === null ? {} : keptOf(down.posted),
    errors: down === null ? [] : errorsOf(site, down.faults),
    message: down === null ? null : siteWords(language).wrong,
  };
  const text = `<script>(() => { const site = ${JSON.stringify(script).replaceAll('<', '\\u003c')};\n${siteScript}})();</script>`;
  return withHead(truth.html, text).replace(formTag(truth), (tag) => `${atHome(tag)}${tokenField(token)}`);
}

const keptOf = ({ named }: Posted) =>
  Object.fromEntries(
    [...Map.groupBy(named, ([name]) => name)].map(([name, some]) => [name, some.map(([, value]) => value)]),
  );
const formTag = ({ form }: PageTruth) => new RegExp(`<form\\b[^<>]*${mark}="${form}"[^<>]*>`, 'i');
const tokenField = (token: string) => `<input type="hidden" name="form_token" value="${token}">`;
const atHome = (tag: string) => tag.replace(/(\saction=)(["'])https?:\/\/[^"']*\2/i, '$1$2/send$2');

function withHead(html: string, text: string): string {
  const place = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = place === null ? 0 : place.index + place[0].length;
  return html.slice(0, at) + text + html.slice(at);
}

function documentOf({ language }: Site, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}

const thanksOf = (site: Site) => documentOf(site, `<h1>${siteWords(site.language).thanks}</h1>`);

/** The same page, with thanks where the form was. */
function thanksInPlace({ truth, language }: Site): string {
  const whole = new RegExp(`${formTag(truth).source}[^]*?</form>`, 'i');
  return truth.html.replace(whole, `<p>${siteWords(language).thanks}</p>`).replaceAll(marks, '');
}

const marks = new RegExp(`\\s${mark}="\\d+"`, 'g');

function confirmationOf(site: Site, { named }: Posted, visit: Visit | undefined): string {
  const { send, back } = siteWords(site.language);
  const token = newToken(site, { ...again(visit), isConfirmation: true });
  const rows = named.map(([name, value]) => `<tr><th>${escaped(name)}</th><td>${escaped(value)}</td></tr>`);
  const hidden = named
    .filter(([name]) => name !== 'form_token')
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  return documentOf(
    site,
    `<form method="post" action="/send"><table>${rows.slice(1).join('')}</table>${hidden.join('')}${tokenField(token)}
<button type="button" onclick="history.back()">${back}</button> <button type="submit">${send}</button></form>`,
  );
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
