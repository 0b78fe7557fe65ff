/*
 * Compares the contract with the one that was released last (`schema/released/`). A breaking change must be marked in
 * `breaking-changes.json` with its reason. `--release` makes the present contract the released one and takes the marks away.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { createSchema } from '../src/graphql/schema.ts';
import { printContract } from '../src/graphql/print-contract.ts';
import { breakingChanges, type Mark } from './breaking-changes.ts';

const folder = path.join(import.meta.dirname, '../schema/released');
const [contractFile, marksFile] = [path.join(folder, 'contract.graphql'), path.join(folder, 'breaking-changes.json')];
const contract = printContract(createSchema());

if (process.argv.includes('--release')) {
  writeFileSync(contractFile, contract);
  writeFileSync(marksFile, '[]\n');
} else {
  const marks = JSON.parse(readFileSync(marksFile, 'utf8')) as Mark[];
  const problems = await breakingChanges(buildSchema(readFileSync(contractFile, 'utf8')), buildSchema(contract), marks);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
