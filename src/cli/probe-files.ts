import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files into a new folder of `.artefacts/`; their paths. */
export async function keepFiles(files: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  const folder = join('.artefacts', `probe-${new Date().toISOString().replaceAll(':', '-')}`);
  return Promise.all(
    Object.entries(files).map(async ([name, bytes]) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      return path;
    }),
  );
}
