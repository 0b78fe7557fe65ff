/*
 * `npm run build`: writes `dist/trusted-documents.json`, the operations that a server with TRUSTED_DOCUMENTS serves and no
 * others. They are those of the console, as soon as there is one, and the examples.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSchema } from '../src/graphql/schema.ts';
import { makeManifest } from './trusted-documents.ts';

const root = path.join(import.meta.dirname, '..');
const manifest = makeManifest(createSchema(), root, ['src/console/**/*.graphql', 'examples/*.graphql']);
mkdirSync(path.join(root, 'dist'), { recursive: true });
writeFileSync(path.join(root, 'dist/trusted-documents.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
console.log(`dist/trusted-documents.json: ${manifest.operations.length} operations`);
