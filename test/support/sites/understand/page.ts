/**
 * One contact page of an invented company with the truth about it, written into the page as `data-expect`:
 * `form`, `submit`, `unseen`, or a field role with `:part` and `!` (required) as they apply. The test takes
 * these attributes out of the page before the reader sees it.
 */
export interface ExpectedPage {
  name: string;
  /** `tune`: rules were written while looking at it; `final`: judged once. */
  set: 'tune' | 'final';
  language: string;
  html: string;
  /** Documents of iframes by path. */
  frames?: Readonly<Record<string, string>>;
  captcha?: 'recaptcha' | 'hcaptcha' | 'turnstile' | 'image' | 'math' | 'other';
}

/** A whole document. */
export function page(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>${body}</body></html>`;
}
