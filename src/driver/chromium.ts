/**
 * Finds a Chromium to drive. Run directly it prints the path, or says what to do and exits 1;
 * every npm script does so at start, therefore nothing heavy is imported here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { messageOf, ReplyBenchError } from '../domain/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the search depends on, so that a test can describe another machine. */
export interface ChromiumSearch {
  env: Environment;
  platform: NodeJS.Platform;
  home: string;
  exists: (path: string) => boolean;
  /** Names in a folder; empty when it is missing. */
  list: (folder: string) => readonly string[];
}

/** Below a `chromium-<revision>` folder of Playwright's browser cache, for all systems. */
const cachedExecutables = [
  ['chrome-linux64', 'chrome'],
  ['chrome-linux', 'chrome'],
  ['chrome-linux-arm64', 'chrome'],
  ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-win64', 'chrome.exe'],
  ['chrome-win', 'chrome.exe'],
];

const linuxPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
const windowsTails = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
];

const instruction =
  'No Chromium was found. Install one (Debian/Ubuntu: sudo apt-get install chromium; elsewhere: npx playwright install ' +
  'chromium) or set REPLYBENCH_CHROMIUM to the path of its executable.';

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const thisMachine = (): ChromiumSearch => ({
  env: process.env,
  platform: process.platform,
  home: homedir(),
  exists: existsSync,
  list: listFolder,
});

function cacheFolder({ env, platform, home }: ChromiumSearch): string {
  const configured = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (configured !== undefined && configured !== '' && configured !== '0') return configured;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  return join(env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'ms-playwright');
}

function cachedPaths(search: ChromiumSearch): string[] {
  const folder = cacheFolder(search);
  const revisions = search
    .list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return revisions.flatMap((name) => cachedExecutables.map((tail) => join(folder, name, ...tail)));
}

function systemPaths({ env, platform }: ChromiumSearch): string[] {
  if (platform === 'darwin') return macPaths;
  if (platform !== 'win32') return linuxPaths;
  const folders = windowsFolders.map((name) => env[name]).filter((folder) => folder !== undefined);
  return windowsTails.flatMap((tail) => folders.map((folder) => join(folder, ...tail)));
}

/**
 * The path of the Chromium to use: `REPLYBENCH_CHROMIUM`, Playwright's own, then the system's.
 * @throws ReplyBenchError `configuration` with an instruction when there is none.
 */
export function findChromium(search: ChromiumSearch = thisMachine()): string {
  const configured = search.env['REPLYBENCH_CHROMIUM'];
  if (configured !== undefined && configured !== '') {
    if (search.exists(configured)) return configured;
    throw new ReplyBenchError(
      'configuration',
      `REPLYBENCH_CHROMIUM names ${configured}, which does not exist.`,
    );
  }
  const found = [...cachedPaths(search), ...systemPaths(search)].find((path) => search.exists(path));
  if (found === undefined) throw new ReplyBenchError('configuration', instruction);
  return found;
}

if (import.meta.main) {
  try {
    process.stdout.write(`${findChromium()}\n`);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
