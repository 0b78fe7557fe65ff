/*
 * Writes `docs/api/`: the contract in one file and its reference. With `--check` it only says whether they are fresh, and
 * ends with 1 where they are not.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSchema } from '../src/graphql/schema.ts';
import { printContract } from '../src/graphql/print-contract.ts';
import { accessTable } from './access-table.ts';
import { apiReference } from './api-reference.ts';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'docs/api');
const isGenerated = (file: string): boolean => file.endsWith('.md') || file === 'schema.graphql';

mkdirSync(folder, { recursive: true });
const schema = createSchema();
const wanted = new Map([...apiReference(path.join(root, 'schema')), ['access.md', accessTable(schema)], ['schema.graphql', printContract(schema)]]);
const present = new Map(readdirSync(folder).filter(isGenerated).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter((file) => wanted.get(file) !== present.get(file));

if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`docs/api is not fresh (${stale.join(', ')}): run \`npm run generate\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    const content = wanted.get(file);
    if (content === undefined) rmSync(path.join(folder, file));
    else writeFileSync(path.join(folder, file), content);
  }
}
