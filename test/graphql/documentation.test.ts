import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';

/* What the pages of docs/ show as GraphQL can be sent as it stands. */

const root = path.join(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const examples = pages.flatMap((page) => {
  const blocks = readFileSync(path.join(root, page), 'utf8').matchAll(/^ *```graphql\n(.*?)^ *```$/gms);
  return [...blocks].map(([, text], index) => [`${page}, ${index + 1}`, text ?? ''] as const);
});

const schema = createSchema();

test('there are examples', () => expect(examples.length).toBeGreaterThan(20));

test.each(examples)('%s', (_, text) => {
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});
