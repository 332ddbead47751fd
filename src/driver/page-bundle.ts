import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame } from 'playwright-core';
import { pageGlobal, type PageFunctions } from './page/contract.ts';

let bundle: Promise<string> | null = null;

/** The code that runs inside pages, bundled once per process into one script. */
export function pageBundle(): Promise<string> {
  bundle ??= bundlePage();
  return bundle;
}

async function bundlePage(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome110',
    minify: true,
    legalComments: 'none',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Makes every page of the context carry the bundle before its own scripts run. */
export async function installPageBundle(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: await pageBundle() });
}

const missing = 'replybench: the bundle is not in this frame';

interface Call {
  global: string;
  name: string;
  args: readonly unknown[];
  missing: string;
}

/**
 * Calls one function of the bundle inside a frame; frames opened before the bundle was installed get it first.
 * Rejects as Playwright does when the frame is gone.
 */
export async function callPage<N extends keyof PageFunctions>(
  frame: Frame,
  name: N,
  ...args: Parameters<PageFunctions[N]>
): Promise<Awaited<ReturnType<PageFunctions[N]>>> {
  const call: Call = { global: pageGlobal, name, args, missing };
  const first = await frame.evaluate(callInside, call);
  if (first !== missing) return first as Awaited<ReturnType<PageFunctions[N]>>;
  await frame.evaluate(await pageBundle());
  return (await frame.evaluate(callInside, call)) as Awaited<ReturnType<PageFunctions[N]>>;
}

function callInside({ global, name, args, missing }: Call): unknown {
  const functions = (globalThis as Record<string, unknown>)[global] as
    | Record<string, (...args: readonly unknown[]) => unknown>
    | undefined;
  return functions === undefined ? missing : functions[name]?.(...args);
}
