import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../src/driver/index.ts';
import { usualSwitches } from './hand-script.ts';

const folder = fileURLToPath(new URL('peers', import.meta.url));
const runner = join(folder, 'node_modules', '@elastic', 'synthetics', 'dist', 'cli.js');

/** Installs the peer beside the bench, once; false when it cannot be had. */
export async function installElastic(): Promise<boolean> {
  if (existsSync(runner)) return true;
  const { code } = await run('npm', ['ci', '--ignore-scripts'], { cwd: folder });
  return code === 0;
}

/**
 * Journeys a minute of a suite as its users run it: its own command with pictures after each step, one command for
 * each lane, and within a command one journey after another in a warm browser. What a command takes to start, and its
 * first journey, are left out.
 */
export async function elasticRate(url: string, count: number, lanes: number): Promise<number> {
  const rates = await Promise.all(Array.from({ length: lanes }, () => suiteRate(url, count / lanes)));
  return rates.reduce((sum, rate) => sum + rate, 0);
}

interface Event {
  type: string;
  '@timestamp': number;
  journey?: { status?: string };
}

async function suiteRate(url: string, count: number): Promise<number> {
  // It keeps its pictures in the working folder.
  const cwd = await mkdtemp(join(tmpdir(), 'replybench-bench-'));
  try {
    const playwright = { executablePath: findChromium(), args: usualSwitches };
    const args = [runner, folder, '--no-throttling', '--reporter', 'json'];
    args.push('--params', JSON.stringify({ url }), '--playwright-options', JSON.stringify(playwright));
    const env = { ...process.env, BENCH_JOURNEYS: String(count + 1) };
    const { code, out } = await run(process.execPath, args, { cwd, env });
    const ends = eventsIn(out).filter(({ type }) => type === 'journey/end');
    const delivered = ends.filter(({ journey }) => journey?.status === 'succeeded');
    if (code !== 0 || delivered.length !== count + 1) throw new Error('the journeys of the peer failed');
    // Microseconds.
    const [first, last] = [delivered[0], delivered.at(-1)].map((event) => event?.['@timestamp'] ?? 0);
    return (count * 60_000_000) / ((last ?? 0) - (first ?? 0));
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

function eventsIn(text: string): Event[] {
  return text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Event] : []));
}

function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.once('error', reject).once('close', (code) => resolve({ code, out }));
  });
}
