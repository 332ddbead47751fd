import type { ElementHandle } from 'playwright-core';
import { handleOf, type Place } from './frames.ts';
import type { Session } from './session.ts';
import type { Control, Field } from './survey.ts';

const actionTimeout = 6_000;
/** Milliseconds between two keys at a person's speed. */
const keyDelay = 45;

/** Presses a control as a person would; false when it cannot be reached. */
export async function press(place: Place, control: Pick<Control, 'id'>): Promise<boolean> {
  const handle = await handleOf(place.frame, control.id);
  if (!handle) return false;
  try {
    await handle.click({ timeout: actionTimeout });
    return true;
  } catch {
    return false;
  } finally {
    await handle.dispose().catch(() => undefined);
  }
}

async function write(session: Session, handle: ElementHandle, field: Field, text: string): Promise<void> {
  await handle.click({ timeout: actionTimeout });
  if (session.ctx.pace === 'person') {
    await session.page.keyboard.type(text, { delay: keyDelay });
    return;
  }
  if (field.kind === 'editable') await session.page.keyboard.insertText(text);
  else await handle.fill(text, { timeout: actionTimeout });
}

/** Types the text into a field that is empty; false when the field does not hold it afterwards. */
export async function typeInto(session: Session, place: Place, field: Field, text: string): Promise<boolean> {
  const handle = await handleOf(place.frame, field.id);
  if (!handle) return false;
  try {
    await write(session, handle, field, text);
    return (await contentOf(handle)).includes(text);
  } catch {
    return false;
  } finally {
    await handle.dispose().catch(() => undefined);
  }
}

interface Typed {
  value?: string;
  textContent: string | null;
  isConnected: boolean;
  disabled?: boolean;
}

/** What the field holds, blanks made plain. */
async function contentOf(handle: ElementHandle): Promise<string> {
  const text = await handle.evaluate((node) => {
    const field = node as unknown as Typed;
    return field.value ?? field.textContent ?? '';
  });
  return text.replaceAll('\u00A0', ' ');
}

/** What the field holds now; null when it is gone. */
export async function contentOfField(place: Place, field: Field): Promise<string | null> {
  const handle = await handleOf(place.frame, field.id);
  if (!handle) return null;
  try {
    const connected = await handle.evaluate((node) => (node as unknown as Typed).isConnected);
    return connected ? await contentOf(handle) : null;
  } catch {
    return null;
  } finally {
    await handle.dispose().catch(() => undefined);
  }
}
