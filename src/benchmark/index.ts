export { computeBenchmark } from './compute-benchmark.ts';
export * from './schema.ts';
export { readSurvivalFile } from './survival-file.ts';
