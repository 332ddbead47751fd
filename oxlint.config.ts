import { defineConfig } from 'oxlint';

/** Import ranks: a file imports lower ranks only, and of another feature only its index.ts. */
const ranks: Record<string, number> = {
  domain: 0,
  platform: 1,
  company: 2,
  conduct: 2,
  queue: 2,
  driver: 2,
  probe: 3,
  mailbox: 3,
  schedule: 4,
  reply: 4,
  benchmark: 5,
  digest: 6,
  webhook: 6,
  api: 7,
};
const open = new Set(['domain', 'platform']);
const folders = Object.keys(ranks);

function boundary(folder: string) {
  const rank = ranks[folder] ?? 0;
  const forbidden = folders.filter((other) => other !== folder && (ranks[other] ?? 0) >= rank);
  const closed = folders.filter(
    (other) => other !== folder && (ranks[other] ?? 0) < rank && !open.has(other),
  );
  const patterns = [
    {
      regex: `^(\\.\\./)+(${[...forbidden, 'dashboard'].join('|')})/`,
      message: `src/${folder} (rank ${rank}) may import lower ranks only.`,
    },
    {
      regex: `^(\\.\\./)+(runtime|main|cli)\\.ts$`,
      message: 'Only the top of the house imports runtime, main and cli.',
    },
    ...closed.map((other) => ({
      group: [`**/../${other}/**`, `!**/../${other}/index.ts`],
      message: `Of src/${other}, import its index.ts only.`,
    })),
  ];
  const paths =
    folder === 'queue' ? [] : [{ name: 'bullmq', message: 'src/queue is the sole importer of bullmq.' }];
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns, paths }] as const },
  };
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['src/platform/tables.ts', '.artefacts', '.data'],
  rules: {
    complexity: ['error', { max: 12 }],
    'max-depth': ['error', 3],
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'max-params': ['error', 4],
    'import/no-cycle': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'no-await-in-loop': 'off',
    'oxc/no-async-endpoint-handlers': 'off',
    'import/no-unassigned-import': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
  },
  overrides: [
    ...folders.map(boundary),
    { files: ['test/**', 'bench/**'], rules: { 'max-lines-per-function': 'off' } },
  ],
});
