import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');
/** Says of which sources what stands in `dist/` was made. */
export const stampFile = path.join(root, 'dist/sources.sha256');
const sources = ['src/console/**/*', 'examples/*.graphql', 'schema/*.graphql', 'scripts/*.ts', 'vite.config.ts', 'package.json'];

/** A digest of all that the build reads. */
export function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).toSorted();
  for (const file of files) hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Whether everything is built, of the sources as they are. */
export function isFresh(): boolean {
  try {
    return readFileSync(stampFile, 'utf8') === digestOfSources();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
