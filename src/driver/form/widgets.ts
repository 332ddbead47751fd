import type { Locator } from 'playwright-core';
import { touchMs, typeInto, type Hand } from './hand.ts';
import type { FieldOption, FormField } from './reading.ts';
import { answerFor, type Answer, type Answering } from './values.ts';
import { plain } from './wording.ts';

const popupMs = 1500;
const mostOptions = 300;
const optionRoles = ['option', 'menuitemradio', 'menuitem', 'treeitem'];

/** A list that scripts draw, and what to take from it. */
export interface Choosing {
  field: FormField;
  /** What a person presses to open it: the field itself, or what stands in its place. */
  opener: string;
  answer: Answer;
  given: Answering;
}

/** Opens a list and takes the option a person would; types where one searches, or where no list opens. */
export async function chooseInWidget(hand: Hand, choosing: Choosing): Promise<string | null> {
  const control = hand.frame.locator(choosing.opener);
  const isTyped = await control.evaluate(
    (node) => node.nodeName === 'INPUT' && 'readOnly' in node && node.readOnly === false,
    null,
    { timeout: touchMs },
  );
  const taken = await takeOption(hand, control, choosing, () => press(control));
  return taken !== null || !isTyped ? taken : search(hand, control, choosing);
}

/** Where something lies over it, the keyboard opens it. */
async function press(control: Locator): Promise<void> {
  await control.click({ timeout: popupMs }).catch(async () => {
    await control.focus({ timeout: touchMs });
    await control.press('ArrowDown', { timeout: touchMs });
  });
}

/** Types what is sought until a list offers it; what was typed stays when none comes. */
async function search(hand: Hand, control: Locator, choosing: Choosing): Promise<string | null> {
  const { answer } = choosing;
  const texts = answer.kind === 'text' ? answer.candidates.slice(0, 2) : [];
  for (const text of texts) {
    const taken = await takeOption(hand, control, choosing, () => typeInto(control, text, hand.pace));
    if (taken !== null) return taken;
  }
  return (await control.inputValue({ timeout: touchMs })) || null;
}

async function takeOption(
  { frame }: Hand,
  control: Locator,
  choosing: Choosing,
  open: () => Promise<void>,
): Promise<string | null> {
  await open();
  const listed = await optionsOf(frame, control);
  const best = bestOf(listed, choosing);
  if (best === undefined) return null;
  await best.locator.click({ timeout: touchMs });
  return best.label;
}

interface ListedOption {
  label: string;
  locator: Locator;
}

/** The option that answers; none when the asker's own is not among them. */
function bestOf(
  listed: readonly ListedOption[],
  { field, answer, given }: Choosing,
): ListedOption | undefined {
  if (listed.length === 0) return undefined;
  const wanted = answer.kind === 'choose' ? answer.options[0]?.label : undefined;
  const named = listed.find(({ label }) => wanted !== undefined && plain(label) === plain(wanted));
  if (named !== undefined) return named;
  const options: FieldOption[] = listed.map(({ label }) => ({ selector: null, value: label, label }));
  const ranked = answerFor({ ...field, control: 'select', required: true, options }, given);
  const best = ranked.kind === 'choose' ? ranked.options[0] : undefined;
  return listed.find(({ label }) => label === best?.label);
}

/** The options of the list the control opened: the one it names, else any that is shown. */
async function optionsOf(frame: Hand['frame'], control: Locator): Promise<ListedOption[]> {
  const named = (await control.getAttribute('aria-controls')) ?? (await control.getAttribute('aria-owns'));
  const anywhere = frame.locator(optionRoles.map((role) => `[role=${role}]:visible`).join(', '));
  const shown = await anywhere
    .first()
    .waitFor({ state: 'visible', timeout: popupMs })
    .then(
      () => true,
      () => false,
    );
  if (!shown) return [];
  const own =
    named === null || named === ''
      ? []
      : await listOf(
          frame.locator(
            optionRoles
              .map((role) => `[id="${named.replaceAll('"', '\\"')}"] [role=${role}]:visible`)
              .join(', '),
          ),
        );
  return own.length > 0 ? own : listOf(anywhere);
}

async function listOf(options: Locator): Promise<ListedOption[]> {
  const labels = await options.allInnerTexts();
  return labels
    .slice(0, mostOptions)
    .map((label, index) => ({ label: label.trim(), locator: options.nth(index) }));
}

/** Types a tag, and the comma that ends it: a line break might send the form. */
export async function addTag(hand: Hand, { selector }: FormField, text: string): Promise<string> {
  const control = hand.frame.locator(selector);
  await typeInto(control, text, hand.pace);
  if ((await control.inputValue({ timeout: touchMs })) !== '') await control.press(',', { timeout: touchMs });
  await control.blur();
  return text;
}
