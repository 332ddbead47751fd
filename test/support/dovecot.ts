import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const dovecot = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path));

/** Why no Dovecot can be started here; null when it can. The configuration below is for 2.3. */
function dovecotProblem(): string | null {
  if (!dovecot) {
    return 'Dovecot is not installed (Debian package dovecot-imapd)';
  }
  const version = execFileSync(dovecot, ['--version'], { encoding: 'utf8' });
  return version.startsWith('2.3.')
    ? null
    : `Dovecot ${version.trim()} has another configuration syntax than 2.3`;
}

export interface DovecotOptions {
  /** Without: advertises no IDLE, so that only polling finds messages. */
  idle?: boolean;
  /** PEM files; with them STARTTLS is offered, and `tlsPort` listens. */
  tls?: { certFile: string; keyFile: string };
}

/** A private Dovecot on loopback. Any user at `mail.test` may log in with the one password. */
export interface Dovecot {
  readonly port: number;
  readonly tlsPort: number;
  readonly password: string;
  /** Stores a message as it is, INTERNALDATE now, in INBOX unless told otherwise. */
  save(user: string, message: string | Buffer, folder?: string): Promise<void>;
  /** Runs doveadm with this server's configuration. */
  doveadm(args: readonly string[], input?: string | Buffer): Promise<string>;
  /** Ends every process at once, as a crash would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops every process where it is, or lets them go on. */
  freeze(frozen: boolean): void;
  /** While stopped: forgets the UIDs of INBOX, so that UIDVALIDITY changes at the next start. */
  forgetUids(user: string): Promise<void>;
  /** Makes the n-th message of INBOX (from 1) unreadable to the server, or readable again. */
  breakMessage(user: string, position: number): Promise<void>;
  mendMessage(user: string, position: number): Promise<void>;
  remove(): Promise<void>;
}

const password = 'secret';

export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const problem = dovecotProblem();
  if (problem) {
    throw new Error(problem);
  }
  const home = await prepareHome();
  const [port, tlsPort] = await Promise.all([freePort(), freePort()]);
  const configFile = join(home, 'dovecot.conf');
  await writeFile(configFile, configuration({ home, port, tlsPort, ...options }));
  await chmodForWorkers(home);
  let server: ChildProcess | null = null;
  // Its own process group: the master and its workers, nothing else.
  const signalGroup = (signal: NodeJS.Signals): void => {
    if (server?.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      process.kill(-server.pid, signal);
    }
  };
  const killAtExit = (): void => signalGroup('SIGKILL');
  process.once('exit', killAtExit);
  const start = async (): Promise<void> => {
    server = spawn(dovecot ?? '', ['-F', '-c', configFile], { detached: true, stdio: 'ignore' });
    await greeted(port);
  };
  const kill = async (): Promise<void> => {
    const running = server;
    if (running && running.exitCode === null && running.signalCode === null) {
      const ended = new Promise((resolve) => running.once('exit', resolve));
      signalGroup('SIGKILL');
      await ended;
    }
    server = null;
    await rm(join(home, 'run'), { recursive: true, force: true });
  };
  const doveadm = (args: readonly string[], input: string | Buffer = ''): Promise<string> =>
    run('doveadm', ['-c', configFile, ...args], input);
  await start();
  return {
    port,
    tlsPort,
    password,
    save: async (user, message, folder = 'INBOX') => {
      await doveadm(['save', '-u', user, '-m', folder], message);
    },
    doveadm,
    kill,
    start,
    freeze: (frozen) => signalGroup(frozen ? 'SIGSTOP' : 'SIGCONT'),
    forgetUids: (user) => forgetUids(join(home, 'mail', user)),
    breakMessage: async (user, position) => {
      await chmod(await messageFile(join(home, 'mail', user), position), 0);
    },
    mendMessage: async (user, position) => {
      await chmod(await messageFile(join(home, 'mail', user), position), 0o600);
    },
    remove: async () => {
      process.off('exit', killAtExit);
      await kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** As root the workers run as nobody, who must be able to reach and own the mail. */
async function prepareHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'replybench-dovecot-'));
  for (const folder of ['run', 'state', 'log', 'mail']) {
    await mkdir(join(home, folder));
  }
  return home;
}

async function chmodForWorkers(home: string): Promise<void> {
  await chmod(home, 0o755);
  if (process.getuid?.() === 0) {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, workerUser()], { encoding: 'utf8' }));
    for (const folder of ['state', 'log', 'mail']) {
      await chown(join(home, folder), id('-u'), id('-g'));
    }
  }
}

function workerUser(): string {
  return process.getuid?.() === 0 ? 'nobody' : execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();
}

function configuration(options: DovecotOptions & { home: string; port: number; tlsPort: number }): string {
  const { home, port, tlsPort, idle = true, tls } = options;
  const worker = workerUser();
  const group = execFileSync('id', ['-gn', worker], { encoding: 'utf8' }).trim();
  return `
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/log/dovecot.log
instance_name = ${home.split('/').at(-1)}
protocols = imap
listen = 127.0.0.1
ssl = ${tls ? `yes\nssl_cert = <${tls.certFile}\nssl_key = <${tls.keyFile}` : 'no'}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
auth_username_format = %Lu
recipient_delimiter = +
default_internal_user = ${worker}
default_internal_group = ${group}
default_login_user = ${worker}
first_valid_uid = 0
mail_location = maildir:${home}/mail/%u
mailbox_idle_check_interval = 1 secs
${idle ? '' : 'imap_capability = IMAP4rev1 UIDPLUS LITERAL+ SPECIAL-USE NAMESPACE LIST-EXTENDED'}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
  mailbox Archive {
    auto = create
  }
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${worker} gid=${group} home=${home}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tls ? tlsPort : 0}
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service indexer-worker {
  user = ${worker}
}
`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Resolves at the server's greeting: a port may be open before anybody answers on it. */
async function greeted(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const greeting = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('data', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
    });
    if (greeting) {
      return;
    }
    await sleep(25);
  }
  throw new Error(`Dovecot did not answer on port ${port}`);
}

function run(command: string, args: readonly string[], input: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) {
        resolve(output);
      } else {
        reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${errors}`));
      }
    });
    child.stdin.end(input);
  });
}

async function forgetUids(folder: string): Promise<void> {
  const names = await readdir(folder);
  const known = names.filter((name) => name === 'dovecot-uidlist' || name.startsWith('dovecot.index'));
  await Promise.all(known.map((name) => rm(join(folder, name))));
}

/** Maildir names begin with the second, and carry the microsecond after the M. */
async function messageFile(folder: string, position: number): Promise<string> {
  const listed = await Promise.all(
    ['new', 'cur'].map(async (part) =>
      (await readdir(join(folder, part))).map((name) => join(folder, part, name)),
    ),
  );
  const stamp = (path: string): number => {
    const [, second = '0', micro = '0'] = /([0-9]+)[.]M([0-9]+)P/.exec(path) ?? [];
    return Number(second) * 1e6 + Number(micro);
  };
  const file = listed.flat().sort((a, b) => stamp(a) - stamp(b))[position - 1];
  if (file === undefined) {
    throw new Error(`There is no message ${position} in ${folder}`);
  }
  return file;
}
