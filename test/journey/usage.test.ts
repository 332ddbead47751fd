import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './command.ts';

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'replybench-usage-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const run = (args: readonly string[], env: Record<string, string> = {}) => runCommand(args, { cwd, env });

describe('a call that is off exits with 2 and prints nothing on stdout', () => {
  test.each([
    ['an unknown command', ['inspekt']],
    ['no command', []],
    ['no argument', ['inspect']],
    ['an unknown option', ['inspect', 'http://shop.test/', '--fast']],
    ['no channel', ['probe', 'http://shop.test/']],
    ['another channel', ['probe', 'http://shop.test/', '--channel', 'fax']],
    ['a wait of nothing', ['probe', 'http://shop.test/', '--channel', 'chat', '--wait', '0']],
    ['no URL', ['inspect', 'shop']],
    ['another scheme', ['inspect', 'ftp://shop.test/']],
    ['a table that is not there', ['survival', 'nowhere.csv']],
    ['a message that is not there', ['classify', 'nowhere.eml']],
    ['an unknown role', ['serve', 'wroker']],
  ])('%s', async (_name, args) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('an unknown setting is named', async () => {
    const { code, stderr } = await run(['doctor'], { REPLYBENCH_PROT: '80' });
    expect(code).not.toBe(0);
    expect(stderr).toContain('REPLYBENCH_PROT');
  });

  test('help is no fault', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('inspect') });
  });
});
