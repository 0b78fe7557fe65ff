/*
 * A page of fifty users with five fields, and with their groups: Rollcall over GraphQL, a bare Express handler and a stock Apollo
 * Server, in turn, on the same rows of the same database.
 */
import path from 'node:path';
import { Client } from 'pg';
import { run, startServer } from './processes.ts';

const port = 3901;
const fields = 'id userName displayName title active';
const pages = {
  'a page of 50 users with five fields': `{ users(first: 50) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
  'the same with their groups': `{ users(first: 50) { nodes { ${fields} groups(first: 10) { nodes { id displayName } } } pageInfo { hasNextPage endCursor } } }`,
};

/** The three that are compared, and where each answers. */
interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly bodyOf: (query: string) => object;
}

/**
 * Measures and prints.
 * @param base the Tenant URL of an organisation without people
 * @param token one that may write and read users and groups
 * @param database address by which a superuser reads the same rows
 */
export async function measurePages(base: string, token: string, database: string, rounds: number): Promise<void> {
  run([path.join(import.meta.dirname, 'entra-cycle.mjs'), '--base', base, '--token', token, '--users', '1000', '--groups', '25', '--phases', 'initial']);
  // As PostgreSQL does by itself after a minute.
  await analyse(database);
  const server = await startServer([path.join(import.meta.dirname, 'page-baselines.ts'), database, String(port)], {}, () => true);
  const contestants: Contestant[] = [
    { name: 'Rollcall', url: new URL('/graphql', base).href, bodyOf: (query) => ({ query }) },
    { name: 'bare Express', url: `http://127.0.0.1:${port}/page`, bodyOf: (query) => ({ groups: query.includes('groups') }) },
    { name: 'stock Apollo', url: `http://127.0.0.1:${port}/graphql`, bodyOf: (query) => ({ query }) },
  ];
  try {
    for (const [what, query] of Object.entries(pages)) {
      const rates = contestants.map((): number[] => []);
      for (let round = 0; round < rounds; round++) {
        for (const [index, { url, bodyOf }] of contestants.entries()) rates[index]?.push(Number(run([path.join(import.meta.dirname, 'page-load.ts'), url, token, JSON.stringify(bodyOf(query)), '3'])));
      }
      print(what, contestants, rates);
    }
  } finally {
    await server.stop();
  }
}

async function analyse(database: string): Promise<void> {
  const client = new Client({ connectionString: database });
  await client.connect();
  await client.query('analyze');
  await client.end();
}

function print(what: string, contestants: readonly Contestant[], rates: readonly (readonly number[])[]): void {
  const medians = rates.map((of) => of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)] ?? Number.NaN);
  const [ours = Number.NaN] = medians;
  const line = contestants.map(({ name }, index) => {
    const rate = medians[index] ?? Number.NaN;
    return `${name} ${Math.round(rate)} (${rates[index]?.map(Math.round).join(', ')})${index > 0 ? ` ratio ${(ours / rate).toFixed(2)}` : ''}`;
  });
  console.log(`${what}, requests/s\n  ${line.join('   ')}`);
}
