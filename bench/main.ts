/** `npm run bench`: every figure as a ratio of two sides measured in one run. Not a test: machines differ and are noisy. */
import { benchApi } from './api.ts';
import { benchMail } from './mail.ts';
import { benchSurvival } from './survival.ts';
import { benchWorker } from './worker.ts';

const benches = { survival: benchSurvival, mail: benchMail, api: benchApi, worker: benchWorker };
const wished = process.argv.slice(2);

for (const [name, bench] of Object.entries(benches)) {
  if (wished.length > 0 && !wished.includes(name)) continue;
  await bench((line) => process.stdout.write(`${line}\n`));
}
