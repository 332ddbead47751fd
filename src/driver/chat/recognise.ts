import type { Page } from 'playwright-core';
import { vendors } from '../../../probes/vendors/index.ts';
import { orElse } from '../deadline.ts';
import { ensureInstalled } from './frames.ts';
import { type ChatPage, pageGlobal, type VendorSignals } from './survey.ts';
import type { VendorFacts } from './vendor.ts';

const timeout = 3_000;
const signals: VendorSignals[] = vendors.map(({ vendor, signals }) => ({ vendor, signals }));

function recogniseInside([name, known]: [string, VendorSignals[]]): string[] {
  return (globalThis as unknown as Record<string, ChatPage>)[name]?.recognise(known) ?? [];
}

/** The vendor whose widget the page loads, by its globals, script hosts or elements; null when none is known. */
export async function recogniseVendor(page: Page): Promise<VendorFacts | null> {
  const look = async () => {
    await ensureInstalled(page.mainFrame());
    return page.mainFrame().evaluate(recogniseInside, [pageGlobal, signals] as [string, VendorSignals[]]);
  };
  const [first] = await orElse(look(), timeout, []);
  return vendors.find(({ vendor }) => vendor === first) ?? null;
}
