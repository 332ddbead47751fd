/**
 * Makes a bare checkout ready: packages (with Node 24 among them) and a Chromium.
 * Runs on Node 20 before every npm script that needs more; prints to stderr only; does nothing when all is there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => process.stderr.write(`setup: ${text}\n`);
// Without it only what runs is installed: the first start is quicker by half.
const forTests = process.argv.includes('--for-tests');
const isRoot = process.getuid?.() === 0;

function run(command, args) {
  // Child output goes to stderr: stdout belongs to the command that follows.
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  return status === 0;
}

function fail(text) {
  say(text);
  process.exit(1);
}

const readLock = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;

/** True when npm installed what the lock file names: npm writes down what it did. */
function packagesAreInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(root, 'node_modules', '.bin', 'node'))) return false;
  const present = readLock('node_modules', '.package-lock.json');
  return Object.entries(readLock('package-lock.json')).every(([path, { version, optional, dev }]) => {
    const mayMiss = path === '' || optional || (dev && !forTests);
    return present[path]?.version === version || (mayMiss && !present[path]);
  });
}

function installPackages() {
  if (packagesAreInstalled()) return;
  say('installing packages (npm ci) …');
  if (
    !run('npm', [
      'ci',
      forTests ? '--include=dev' : '--omit=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ])
  ) {
    fail('npm ci failed; see its message above.');
  }
}

function aptInstall(packages) {
  const apt = (...args) =>
    run('env', [
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...args,
    ]);
  return (
    isRoot &&
    existsSync('/usr/bin/apt-get') &&
    apt('update') &&
    apt('install', '-y', '--no-install-recommends', ...packages)
  );
}

function hasChromium() {
  try {
    execFileSync(join(root, 'node_modules', '.bin', 'node'), [join(root, 'src', 'driver', 'chromium.ts')], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

function installChromium() {
  if (process.env.REPLYBENCH_BROWSER_WS || hasChromium()) return;
  say('no Chromium found; installing the chromium package …');
  if (aptInstall(['chromium', 'fonts-liberation']) && hasChromium()) return;
  fail(
    'No Chromium was found and none could be installed. Install one (Debian/Ubuntu: sudo apt-get install chromium; ' +
      'elsewhere: npx playwright install chromium) or set REPLYBENCH_CHROMIUM to the path of its executable, and try again.',
  );
}

function installTestServers() {
  const missing = [
    [
      'redis-server',
      ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'],
    ],
    ['dovecot-imapd', ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot']],
  ].filter(([, paths]) => !paths.some((path) => existsSync(path)));
  const names = missing.map(([name]) => name);
  if (names.length === 0) return;
  say(`installing ${names.join(' and ')} for the tests …`);
  if (aptInstall(names)) return;
  fail(
    `The tests need ${names.join(' and ')}: install them (Debian/Ubuntu: sudo apt-get install ${names.join(' ')}) and try again.`,
  );
}

installPackages();
installChromium();
if (forTests) installTestServers();
