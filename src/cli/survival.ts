import { readSurvivalFile } from '../benchmark/index.ts';
import { survivalReport } from '../domain/survival-table.ts';

/** `survival FILE.csv --json`. */
export async function survivalCommand(file: string): Promise<void> {
  const report = survivalReport(await readSurvivalFile(file));
  process.stdout.write(`${JSON.stringify(report, null, process.stdout.isTTY ? 2 : undefined)}\n`);
}
