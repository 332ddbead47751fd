import type { ServerResponse } from 'node:http';
import { basicFields, formOf, pageOf, plain } from '../support/form-sites.ts';
import { sendHtml, type Site } from '../support/strict-form-server.ts';

/** A site whose page, under `page`, is kept back from its first visitor until it is released. */
export interface HeldPage {
  site: Site;
  /** The first visitor waits. */
  visited: Promise<void>;
  release(): void;
  /** The message has been typed in. */
  typed: Promise<void>;
}

const html = pageOf(`${formOf(basicFields)}<script>
document.querySelector('textarea').addEventListener('input', () => fetch('typed'), { once: true });</script>`);

export function holdPage(): HeldPage {
  const visit = Promise.withResolvers<ServerResponse>();
  const typing = Promise.withResolvers<void>();
  let visits = 0;
  return {
    site: {
      ...plain,
      paths: {
        page: (response) => {
          visits += 1;
          if (visits === 1) visit.resolve(response);
          else sendHtml(response, html);
        },
        typed: (response) => {
          typing.resolve();
          response.end();
        },
      },
    },
    visited: visit.promise.then(() => undefined),
    release: () => void visit.promise.then((response) => sendHtml(response, html)),
    typed: typing.promise,
  };
}
