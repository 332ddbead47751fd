import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const guard = new URL('../../src/driver/late-answers.ts', import.meta.url);
const log = new URL('../../src/platform/log.ts', import.meta.url);

/** Ends of a process of its own in which `message` is thrown outside of every promise. */
function endOf(message: string) {
  const script = `
    const { surviveLateAnswers } = await import(${JSON.stringify(guard.href)});
    const { createLog } = await import(${JSON.stringify(log.href)});
    surviveLateAnswers(createLog({ level: 'silent' }));
    setImmediate(() => { throw new Error(${JSON.stringify(message)}); });
    setTimeout(() => console.log('alive'), 50);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr };
}

test.each([
  'Cannot find parent object page@1 to create disposable@2',
  'Object with guid disposable@2 was not bound in the connection',
])('an answer about a page that is closed by now does not end the process: %s', (message) => {
  const end = endOf(message);
  expect(end).toMatchObject({ status: 0, stdout: 'alive' });
});

test('any other uncaught error does, and is told', () => {
  const end = endOf('something else');
  expect(end).toMatchObject({ status: 1, stdout: '' });
  expect(end.stderr).toContain('something else');
});
