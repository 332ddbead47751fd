import type { Locator } from 'playwright-core';
import { touchMs, type Hand } from '../hand.ts';

/** Writes into an editor: an editable element, or the editable part of an editor's iframe. null when it takes nothing. */
export async function writeRichText(
  { frame, pace }: Hand,
  selector: string,
  text: string,
): Promise<string | null> {
  const element = frame.locator(selector);
  const name = await element.evaluate((node) => node.nodeName, null, { timeout: touchMs });
  const editor =
    name === 'IFRAME' ? element.contentFrame().locator('[contenteditable="true"], body').first() : element;
  if (pace === 'person') await type(editor, text);
  else await editor.fill(text, { timeout: touchMs });
  if (await holds(editor, text)) return text;
  await type(editor, text);
  return (await holds(editor, text)) ? text : null;
}

async function type(editor: Locator, text: string): Promise<void> {
  await editor.fill('', { timeout: touchMs });
  await editor.click({ timeout: touchMs });
  await editor.pressSequentially(text, { delay: 30, timeout: touchMs + text.length * 60 });
}

const bare = (text: string) => text.replaceAll(/\s+/g, '');

async function holds(editor: Locator, text: string): Promise<boolean> {
  const content = await editor.evaluate((node) =>
    'value' in node ? String(node.value) : (node.textContent ?? ''),
  );
  return bare(content).includes(bare(text));
}
