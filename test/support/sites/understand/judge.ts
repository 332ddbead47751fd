import type { BrowserContext, Frame, Page } from 'playwright-core';
import { findContactForm, type FoundForm } from '../../../../src/driver/form/find.ts';
import { frameAt } from '../../../../src/driver/form/frame.ts';
import type { ContactForm, FormField } from '../../../../src/driver/form/reading.ts';
import type { ExpectedPage } from './page.ts';

/** How one page was read, against the truth. */
export interface Verdict {
  page: ExpectedPage;
  /** Roles (`other` not counted): rightly given, wrongly given, not given. */
  right: number;
  wrong: number;
  missed: number;
  formRight: boolean;
  /** null where the page has no form. */
  submitRight: boolean | null;
  captchaRight: boolean;
  /** Fields nobody sees that were read as visible, and visible ones read as unseen. */
  unseenWrong: number;
  /** Fields nobody sees that got a role and would be filled. */
  trapped: number;
  requiredWrong: number;
  /** Selectors that do not resolve to exactly one element. */
  ambiguous: string[];
  faults: string[];
}

const origin = 'http://pages.example';

/** Loads a page without any network, takes the truth out of it, and has it read. */
export async function judge(context: BrowserContext, expected: ExpectedPage): Promise<Verdict> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const body = pathname === '/' ? expected.html : (expected.frames?.[pathname] ?? '');
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(origin, { waitUntil: 'load' });
    await takeTruths(page);
    const found = await findContactForm(page);
    // Scripts may have made more of the page meanwhile.
    const truths = await takeTruths(page);
    return await compare(page, expected, { truths, found });
  } finally {
    await page.close();
  }
}

async function takeTruths(page: Page): Promise<string[]> {
  const taken = await Promise.all(page.frames().map((frame) => frame.evaluate<string[]>(takeTruth)));
  return taken.flat();
}

/** Script for the page: moves `data-expect` from the elements, also those in open shadow roots, into a map. */
const takeTruth = `(() => {
  const truth = globalThis.truth ?? new Map();
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      const said = element.getAttribute('data-expect');
      if (said !== null) truth.set(element, said);
      element.removeAttribute('data-expect');
    }
  }
  for (const template of document.querySelectorAll('template')) template.remove();
  Object.assign(globalThis, { truth });
  return [...truth.values()];
})()`;

/** Script for the page: the truth about one element. */
function truthOf(element: unknown): string | null {
  return (globalThis as unknown as { truth: Map<unknown, string> }).truth.get(element) ?? null;
}

interface Case {
  truths: readonly string[];
  found: FoundForm;
}

async function compare(page: Page, expected: ExpectedPage, { truths, found }: Case): Promise<Verdict> {
  const wanted = truths.filter((said) => said !== 'form' && said !== 'submit');
  const verdict: Verdict = {
    page: expected,
    right: 0,
    wrong: 0,
    missed: wanted.filter((said) => asked(said) !== null).length,
    formRight: (found.form === null) === (wanted.length === 0),
    submitRight: wanted.length === 0 ? null : false,
    captchaRight: found.captcha === guardOf(expected, wanted),
    unseenWrong: 0,
    trapped: 0,
    requiredWrong: 0,
    ambiguous: [],
    faults: [],
  };
  const { form } = found;
  if (!verdict.captchaRight) verdict.faults.push(`captcha ${found.captcha}`);
  if (form === null) {
    if (!verdict.formRight) verdict.faults.push(`no form: ${found.reasons.join(' | ')}`);
    return verdict;
  }
  const frame = (await frameAt(page, form.frame)) ?? page.mainFrame();
  let known = 0;
  for (const field of form.fields) known += (await compareField(frame, field, verdict)) ? 1 : 0;
  verdict.formRight &&= known === wanted.length && known === form.fields.length;
  if (!verdict.formRight) verdict.faults.push(`form ${form.selector}: ${form.reasons.join('; ')}`);
  await compareSubmit(frame, form, verdict);
  return verdict;
}

/** The proof of humanity in the way of an inquiry; one that guards another form is none. */
function guardOf({ captcha }: ExpectedPage, wanted: readonly string[]): string {
  return captcha === undefined || wanted.length === 0 ? 'none' : captcha;
}

/** The role a truth asks for; null where none counts. */
function asked(said: string): string | null {
  const role = said.replace('!', '');
  return role === 'other' || role === 'unseen' ? null : role;
}

async function resolve(frame: Frame, selector: string, verdict: Verdict): Promise<string | null> {
  const locator = frame.locator(selector);
  if ((await locator.count()) !== 1) {
    verdict.ambiguous.push(selector);
    return null;
  }
  return locator.evaluate(truthOf);
}

/** Adds a field to the verdict; says whether it belongs to the form that was meant. */
async function compareField(frame: Frame, field: FormField, verdict: Verdict): Promise<boolean> {
  const said = await resolve(frame, field.selector, verdict);
  for (const { selector } of field.options) if (selector !== null) await resolve(frame, selector, verdict);
  compareRole(field, said, verdict);
  if (said === null) return false;
  compareSight(field, said, verdict);
  return true;
}

function isUnseen(field: FormField): boolean {
  return field.role === 'honeypot' || (!field.visible && field.role === 'other');
}

function compareRole(field: FormField, said: string | null, verdict: Verdict): void {
  const wanted = said === null ? null : asked(said);
  const [role = null, part] = wanted?.split(':') ?? [];
  const given = isUnseen(field) || field.role === 'other' ? null : field.role;
  if (role === given) {
    if (role !== null) countRight(field, { role, part }, verdict);
    return;
  }
  verdict.wrong += given === null ? 0 : 1;
  verdict.faults.push(
    `${said ?? 'foreign'} read as ${field.role} ("${field.label}": ${field.reasons.slice(0, 3).join(', ')})`,
  );
}

function countRight(
  field: FormField,
  { role, part }: { role: string; part: string | undefined },
  verdict: Verdict,
): void {
  verdict.right += 1;
  verdict.missed -= 1;
  const told = field.part === null ? undefined : String(field.part);
  if (part !== told) verdict.faults.push(`${role} has part ${told ?? 'none'} instead of ${part ?? 'none'}`);
}

function compareSight(field: FormField, said: string, verdict: Verdict): void {
  if (said.replace('!', '') !== 'other' && isUnseen(field) !== (said === 'unseen')) {
    verdict.unseenWrong += 1;
    verdict.trapped += Number(said === 'unseen' && field.visible && field.role !== 'other');
    verdict.faults.push(`${said} is ${isUnseen(field) ? 'unseen' : 'seen'}`);
  }
  if (said !== 'unseen' && !said.startsWith('captcha') && field.required !== said.endsWith('!')) {
    verdict.requiredWrong += 1;
    verdict.faults.push(`${said} required by ${field.requiredBy ?? 'nothing'}`);
  }
}

async function compareSubmit(frame: Frame, form: ContactForm, verdict: Verdict): Promise<void> {
  const said = form.submit === null ? null : await resolve(frame, form.submit, verdict);
  if (verdict.submitRight === null) return;
  verdict.submitRight = said === 'submit';
  if (!verdict.submitRight) verdict.faults.push(`submit ${form.submit}`);
}

export interface Figures {
  pages: number;
  /** Pages with a form of which every role is right. */
  whole: number;
  trapped: number;
  /** Pages without a proof of humanity that were said to have one. */
  falseAlarms: number;
  f1: number;
  precision: number;
  recall: number;
  forms: number;
  submits: number;
  captchas: number;
  unseenWrong: number;
  requiredWrong: number;
  ambiguous: number;
}

/** The figures of many pages: shares between 0 and 1, and counts of faults. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const sum = (value: (verdict: Verdict) => number) => verdicts.reduce((all, one) => all + value(one), 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const right = sum((verdict) => verdict.right);
  const wrong = sum((verdict) => verdict.wrong);
  const missed = sum((verdict) => verdict.missed);
  const withForm = verdicts.filter((verdict) => verdict.submitRight !== null);
  return {
    pages: verdicts.length,
    whole: share(
      withForm.filter((verdict) => verdict.formRight && verdict.wrong + verdict.missed === 0).length,
      withForm.length,
    ),
    trapped: sum((verdict) => verdict.trapped),
    falseAlarms: verdicts.filter(({ page, captchaRight }) => !captchaRight && page.captcha === undefined)
      .length,
    f1: share(2 * right, 2 * right + wrong + missed),
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    forms: share(
      sum((verdict) => Number(verdict.formRight)),
      verdicts.length,
    ),
    submits: share(withForm.filter((verdict) => verdict.submitRight).length, withForm.length),
    captchas: share(
      sum((verdict) => Number(verdict.captchaRight)),
      verdicts.length,
    ),
    unseenWrong: sum((verdict) => verdict.unseenWrong),
    requiredWrong: sum((verdict) => verdict.requiredWrong),
    ambiguous: sum((verdict) => verdict.ambiguous.length),
  };
}
