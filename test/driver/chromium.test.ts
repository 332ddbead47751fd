import { expect, test } from 'vitest';
import { findChromium, type ChromiumSearch } from '../../src/driver/chromium.ts';

function machine(paths: readonly string[], more: Partial<ChromiumSearch> = {}): ChromiumSearch {
  const inside = (folder: string) =>
    paths
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
  return {
    env: {},
    platform: 'linux',
    home: '/home/me',
    exists: (path) => paths.includes(path),
    list: (folder) => [...new Set(inside(folder))],
    ...more,
  };
}

test('the configured executable wins, and must exist', () => {
  const env = { REPLYBENCH_CHROMIUM: '/opt/chrome' };
  expect(findChromium(machine(['/opt/chrome', '/usr/bin/chromium'], { env }))).toBe('/opt/chrome');
  expect(() => findChromium(machine(['/usr/bin/chromium'], { env }))).toThrow('/opt/chrome');
});

test("Playwright's newest comes before the system's", () => {
  const cache = '/home/me/.cache/ms-playwright';
  const old = `${cache}/chromium-999/chrome-linux/chrome`;
  const fresh = `${cache}/chromium-1255/chrome-linux64/chrome`;
  expect(findChromium(machine([old, fresh, '/usr/bin/chromium']))).toBe(fresh);
  expect(findChromium(machine([`${cache}/chromium_headless_shell-1255/x`, '/usr/bin/chromium']))).toBe(
    '/usr/bin/chromium',
  );
});

test('knows the usual places of each system', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machine([mac], { platform: 'darwin' }))).toBe(mac);
  const windows = machine(['/Program Files/Google/Chrome/Application/chrome.exe'], {
    platform: 'win32',
    env: { ProgramFiles: '/Program Files' },
  });
  expect(findChromium(windows)).toContain('chrome.exe');
});

test('tells how to get one when there is none', () => {
  expect(() => findChromium(machine([]))).toThrow(/apt-get install chromium/);
});
