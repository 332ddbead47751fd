import type { Frame, Page } from 'playwright-core';
import type { ContactForm, FormField } from '../form/reading.ts';
import type { Box } from '../page/form/contract.ts';
import { callPage } from '../page-bundle.ts';

/** Why a field is worth a person's look; null when detection is sure of it. */
export function doubtAbout({ role, required, visible, confidence }: FormField): string | null {
  if (!visible || role === 'honeypot' || role === 'captcha') return null;
  if (role === 'other') return required ? 'required, and nothing says what it is' : null;
  return confidence < leastConfidence ? `only ${Math.round(confidence * 100)} % sure` : null;
}

const leastConfidence = 0.6;

/** A field with its number in picture, file and table. Numbers go by what people see. */
export interface Numbered {
  /** null: nobody sees it. */
  number: number | null;
  field: FormField;
}

export function numbered({ fields }: ContactForm): Numbered[] {
  let last = 0;
  return fields.map((field) => {
    const isSeen = field.visible && field.role !== 'honeypot';
    if (isSeen) last += 1;
    return { number: isSeen ? last : null, field };
  });
}

/** Where the parts of a form are in the whole page, in CSS pixels. */
export interface Places {
  form: Box | null;
  submit: Box | null;
  fields: ReadonlyMap<FormField, Box>;
}

export async function placesOf(page: Page, frame: Frame, form: ContactForm): Promise<Places> {
  const groups = form.fields.map(({ selector, options }) => [
    selector,
    ...options.flatMap((option) => option.selector ?? []),
  ]);
  const [boxes, origin] = await Promise.all([
    callPage(frame, 'form.boxes', [[form.selector], form.submit === null ? [] : [form.submit], ...groups]),
    originOf(page, frame),
  ]);
  const [whole = null, submit = null, ...fields] = boxes.map(
    (box) => box && { ...box, left: box.left + origin.left, top: box.top + origin.top },
  );
  const seen = form.fields.flatMap((field, index): [FormField, Box][] => {
    const box = fields[index];
    return box && field.visible && field.role !== 'honeypot' ? [[field, box]] : [];
  });
  return { form: whole, submit, fields: new Map(seen) };
}

/** Where the frame's viewport begins in the whole page. */
async function originOf(page: Page, frame: Frame): Promise<{ left: number; top: number }> {
  const session = await page.context().newCDPSession(page);
  const { cssVisualViewport } = await session.send('Page.getLayoutMetrics');
  await session.detach();
  const inside = frame === page.mainFrame() ? { left: 0, top: 0 } : await insideOf(frame);
  return { left: cssVisualViewport.pageX + inside.left, top: cssVisualViewport.pageY + inside.top };
}

/** Where the inside of an iframe begins, without its border. */
async function insideOf(frame: Frame): Promise<{ left: number; top: number }> {
  const element = await frame.frameElement();
  const [box, border] = await Promise.all([
    element.boundingBox(),
    element.evaluate((node) => {
      const { clientLeft, clientTop } = node as unknown as { clientLeft: number; clientTop: number };
      return { clientLeft, clientTop };
    }),
  ]);
  await element.dispose();
  return { left: (box?.x ?? 0) + border.clientLeft, top: (box?.y ?? 0) + border.clientTop };
}
