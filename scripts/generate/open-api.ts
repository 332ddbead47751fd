import { createServer } from '../../src/api/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { Database } from '../../src/platform/database.ts';
import { createLog } from '../../src/platform/log.ts';
import { createVault } from '../../src/platform/secrets.ts';

/** The text of docs/openapi.json, made from the routes; the database is not asked. */
export async function generateOpenApi(db: Database): Promise<string> {
  const app = await createServer({
    db,
    clock: systemClock,
    log: createLog({ level: 'warn' }),
    vault: createVault(new Uint8Array(32)),
    wakeDispatch: () => undefined,
    mailboxesChanged: () => undefined,
    health: () => Promise.resolve([]),
    demo: false,
  });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return `${JSON.stringify(document, null, 2)}\n`;
}
