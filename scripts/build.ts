/*
 * `npm run build`: writes
 *   dist/console/                 the console, as the service serves it at `/`, and `paths.json`, where its pages are
 *   dist/trusted-documents.json   the operations that a server with TRUSTED_DOCUMENTS serves and no others: the console's, and the examples
 *
 * With `--if-stale` (before `npm start` and before tests) only where what they are made of has changed since.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { paths } from '../src/console/paths.ts';
import { createSchema } from '../src/graphql/schema.ts';
import { digestOfSources, isFresh, root, stampFile } from './console-sources.ts';
import { makeManifest } from './trusted-documents.ts';

if (!process.argv.includes('--if-stale') || !isFresh()) await build();

async function build(): Promise<void> {
  const digest = digestOfSources();
  const dist = path.join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  // What is half built is stale.
  rmSync(stampFile, { force: true });
  const manifest = makeManifest(createSchema(), root, ['src/console/**/*.graphql', 'examples/*.graphql']);
  writeFileSync(path.join(dist, 'trusted-documents.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  console.log(`dist/trusted-documents.json: ${manifest.operations.length} operations`);
  // Else it would be built as tests or developers have it.
  process.env['NODE_ENV'] = 'production';
  // Only here, since an installation without what it takes to build starts, too, where everything is built.
  const vite = await import('vite');
  await vite.build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(path.join(dist, 'console/paths.json'), JSON.stringify(Object.values(paths)));
  writeFileSync(stampFile, digest);
  console.log(`dist/console: ${Object.keys(paths).length} pages`);
}
