import type { Locator } from 'playwright-core';
import { touchMs, typeInto, type Hand } from './hand.ts';
import type { FieldOption, FormField } from './reading.ts';
import { answerFor, type Answer, type Answering } from './values.ts';

const popupMs = 1500;
const mostOptions = 300;

/** Writes into an editor: a contenteditable element, or the body of an editor's iframe. */
export async function writeRichText(
  { page, frame, pace }: Hand,
  { selector }: FormField,
  text: string,
): Promise<string> {
  const element = frame.locator(selector);
  const inner = (await element.evaluate((node) => node.nodeName)) === 'IFRAME';
  const editor = inner ? element.contentFrame().locator('body') : element;
  await editor.click({ timeout: touchMs });
  if (pace === 'person')
    await editor.pressSequentially(text, { delay: 30, timeout: touchMs + text.length * 60 });
  else await page.keyboard.insertText(text);
  return text;
}

/** A small, harmless file of a kind the control takes. */
export async function giveFile({ frame }: Hand, { selector }: FormField): Promise<string> {
  const control = frame.locator(selector);
  const accept = (await control.getAttribute('accept', { timeout: touchMs })) ?? '';
  const file =
    /image|png|jpe?g|gif/i.test(accept) && !/pdf|text|\.txt/i.test(accept) ? picture : documentOf(accept);
  await control.setInputFiles(file, { timeout: touchMs });
  return file.name;
}

/** One grey pixel. */
const picture = {
  name: 'attachment.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

function documentOf(accept: string): { name: string; mimeType: string; buffer: Buffer } {
  if (/pdf/i.test(accept) && !/text|\.txt/i.test(accept)) {
    return { name: 'attachment.pdf', mimeType: 'application/pdf', buffer: Buffer.from(emptyPdf) };
  }
  return { name: 'attachment.txt', mimeType: 'text/plain', buffer: Buffer.from('-\n') };
}

const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** Opens an ARIA combobox or list and takes the option a person would; types where no list opens. */
export async function chooseInWidget(
  hand: Hand,
  field: FormField,
  answer: Answer,
  given: Answering,
): Promise<string | null> {
  const control = hand.frame.locator(field.selector);
  await control.click({ timeout: touchMs });
  const listed = await openOptions(hand, control);
  if (listed.length === 0) return typeFreely(hand, control, answer);
  const options: FieldOption[] = listed.map(({ label }) => ({ selector: null, value: label, label }));
  const ranked = answerFor({ ...field, control: 'select', options }, given);
  const best = ranked.kind === 'choose' ? ranked.options[0] : undefined;
  const chosen = listed.find(({ label }) => label === best?.label);
  if (chosen === undefined) return null;
  await chosen.locator.click({ timeout: touchMs });
  return chosen.label;
}

interface ListedOption {
  label: string;
  locator: Locator;
}

/** The options of the list the control opened: the one it names, else any that is shown. */
async function openOptions({ frame }: Hand, control: Locator): Promise<ListedOption[]> {
  const named = (await control.getAttribute('aria-controls')) ?? (await control.getAttribute('aria-owns'));
  const scope = named === null || named === '' ? '' : `[id="${named.replaceAll('"', '\\"')}"] `;
  const options = frame.locator(`${scope}[role=option]:visible`);
  const shown = await options
    .first()
    .waitFor({ state: 'visible', timeout: popupMs })
    .then(
      () => true,
      () => false,
    );
  if (!shown && scope !== '') return listOf(frame.locator('[role=option]:visible'));
  return shown ? listOf(options) : [];
}

async function listOf(options: Locator): Promise<ListedOption[]> {
  const labels = await options.allInnerTexts();
  return labels
    .slice(0, mostOptions)
    .map((label, index) => ({ label: label.trim(), locator: options.nth(index) }));
}

async function typeFreely(hand: Hand, control: Locator, answer: Answer): Promise<string | null> {
  const text = answer.kind === 'text' ? answer.candidates[0] : undefined;
  if (text === undefined) return null;
  await typeInto(control, text, hand.pace);
  return text;
}
