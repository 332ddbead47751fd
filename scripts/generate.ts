/** Writes the generated files from their sources; a test fails when one of them is out of date. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/platform/database.ts';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { createLog } from '../src/platform/log.ts';
import { migrate } from '../src/platform/migrate.ts';
import { generateOpenApi } from './generate/open-api.ts';
import { generateTables } from './generate/tables.ts';

const log = createLog({ level: 'warn' });
const dataDir = await mkdtemp(join(tmpdir(), 'replybench-generate-'));
const server = await startEmbeddedPostgres({ dataDir, log });
const db = openDatabase({ url: server.url, log });
try {
  await migrate(db);
  await writeFile('src/platform/tables.ts', await generateTables(db));
  await writeFile('docs/openapi.json', await generateOpenApi(db));
} finally {
  await db.destroy();
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
}
