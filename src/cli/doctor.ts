import { createHealth, type Check } from '../api/index.ts';
import { messageOf } from '../domain/errors.ts';
import { findChromium, loadDefinitions } from '../driver/index.ts';
import { readConfig, redactConfig, type Config } from '../platform/config.ts';
import { print } from './tools.ts';
import { withStores } from './stores.ts';

/** `doctor`: every check, good or bad; exit code 1 when one is bad. */
export async function doctorCommand(options: { json?: boolean }): Promise<void> {
  const config = readConfig(process.env);
  const checks = [
    checkBrowser(config),
    checkMailDomain(config),
    await checkDefinitions(config),
    ...(await checkStores()),
  ];
  const ok = checks.every((check) => check.ok);
  if (options.json) print({ ok, checks, config: redactConfig(config) });
  else
    for (const check of checks)
      process.stdout.write(`${check.ok ? 'ok  ' : 'BAD '} ${check.name}: ${check.detail}\n`);
  if (!ok) process.exitCode = 1;
}

function checkBrowser(config: Config): Check {
  if (config.REPLYBENCH_BROWSER_WS) return { name: 'browser', ok: true, detail: 'remote' };
  try {
    return { name: 'browser', ok: true, detail: config.REPLYBENCH_CHROMIUM ?? findChromium() };
  } catch (error) {
    return { name: 'browser', ok: false, detail: messageOf(error) };
  }
}

/** RFC 2606 and 6761: nobody outside can ever write to these. */
const reservedDomain = /(^|\.)(test|example|invalid|localhost)$|(^|\.)example\.(com|net|org)$/;

function checkMailDomain({ REPLYBENCH_MAIL_DOMAIN: domain, REPLYBENCH_DEMO: demo }: Config): Check {
  const ok = demo || !reservedDomain.test(domain);
  return {
    name: 'mail domain',
    ok,
    detail: ok
      ? domain
      : `${domain} is reserved: no company can answer to it. Set REPLYBENCH_MAIL_DOMAIN, or use an IMAP mailbox.`,
  };
}

async function checkDefinitions({ REPLYBENCH_PROBES: chosen }: Config): Promise<Check> {
  try {
    const { all, folder } = await loadDefinitions(chosen);
    return { name: 'probe definitions', ok: true, detail: `${all.length} in ${folder}` };
  } catch (error) {
    return { name: 'probe definitions', ok: false, detail: messageOf(error) };
  }
}

async function checkStores(): Promise<Check[]> {
  try {
    return await withStores((ctx, { producer }) => createHealth({ ...ctx, producer })());
  } catch (error) {
    return [{ name: 'database', ok: false, detail: messageOf(error) }];
  }
}
