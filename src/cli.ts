import { enableCompileCache } from 'node:module';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { ProbeOptions } from './cli/probe.ts';
import { messageOf, ReplyBenchError } from './domain/errors.ts';

// The commands load much and run briefly: keep what the compiler made of it between runs.
enableCompileCache();

/**
 * The operator's commands. Each loads what it needs when it runs, so that a small one starts fast.
 * Exit codes: 0 done; 1 something is wrong, or was not done; 2 the call itself is off.
 */
const program = new Command('replybench')
  .description('Measures how fast and how well companies answer their customers.')
  .exitOverride()
  // An option belongs to the command it stands behind: `probe try --json` and `probe --json` are two.
  .enablePositionalOptions()
  .configureHelp({ sortSubcommands: true });

const seconds = (text: string): number => {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0)
    throw new InvalidArgumentError('must be a number of seconds above 0');
  return value;
};

program
  .command('serve')
  .argument('[roles...]', 'api, clock, worker, mailbox; none: all of them')
  .description('run ReplyBench until a signal ends it')
  .action(async (roles: string[]) => (await import('./main.ts')).serve(roles));

program
  .command('inspect')
  .argument('<url>', 'page to look at; nothing is filled or sent')
  .option('--json', 'print one JSON object')
  .option('--reasons', 'with --json: also why each form and field was taken for what it is')
  .description('show what is found on a page: form, fields, CAPTCHA, chat, contacts')
  .action(async (url: string, options) => (await import('./cli/inspect.ts')).inspectCommand(url, options));

const probe = program
  .command('probe')
  .argument('<url>', 'page with the form or chat')
  // Not required by the parser: `init` and `try` need none.
  .option('--channel <kind>', 'form or chat')
  .option('--submit', 'really send; without it everything is filled and nothing leaves')
  .option('--wait <seconds>', 'how long to stay in a chat', seconds)
  .option('--json', 'print one JSON object')
  .description('send one inquiry without a database')
  .action(async (url: string, options: Partial<ProbeOptions>, command: Command) => {
    const { channel } = options;
    if (channel === undefined)
      return command.error("error: required option '--channel <kind>' not specified");
    return (await import('./cli/probe.ts')).probeCommand(url, { ...options, channel });
  });

probe
  .command('init')
  .argument('<url>', 'page with the form')
  .option('--out <file>', 'where to write it; otherwise probes/<host>.ts')
  .option('--force', 'write over what is there')
  .description('draw what is found on a page, and write a probe definition to correct')
  .action(async (url: string, options) =>
    (await import('./cli/probe-init.ts')).probeInitCommand(url, options),
  );

probe
  .command('try')
  .argument('<file or url>', 'a probe definition, or a page')
  .option('--url <url>', 'the page, when the definition is for several')
  .option('--headed', 'in a window, at the pace of a person')
  .option('--json', 'print one JSON object')
  .description('fill a form and send nothing: what would be sent, with pictures')
  .action(async (what: string, options) =>
    (await import('./cli/probe-try.ts')).probeTryCommand(what, options),
  );

program
  .command('classify')
  .argument('<paths...>', 'message files, or folders of them')
  .option('--json', 'print one JSON object a line')
  .description('say who wrote each message: a person, or which kind of machine')
  .action(async (paths: string[]) => (await import('./cli/classify.ts')).classifyCommand(paths));

program
  .command('survival')
  .argument('<file>', 'CSV with the columns group, time, event (1 stopped, 0 censored)')
  .option('--json', 'print one JSON object')
  .description('percentiles, restricted means and log-rank tests of times')
  .action(async (file: string) => (await import('./cli/survival.ts')).survivalCommand(file));

program
  .command('apply')
  .argument('<file>', 'YAML of companies, channels, scenarios and schedules')
  .option('--dry-run', 'say what would change, change nothing')
  .description('bring the installation in line with a file')
  .action(async (file: string, options) => (await import('./cli/apply.ts')).applyCommand(file, options));

program
  .command('export')
  .description('print companies, channels, scenarios and schedules as YAML for apply')
  .action(async () => (await import('./cli/apply.ts')).exportCommand());

program
  .command('doctor')
  .option('--json', 'print one JSON object')
  .description('say what is configured, reachable and overdue; exit 1 when something is wrong')
  .action(async (options) => (await import('./cli/doctor.ts')).doctorCommand(options));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(`${messageOf(error)}\n`);
  return error instanceof ReplyBenchError && error.code === 'invalid_input' ? 2 : 1;
}
