import { Client } from 'pg';
import { createTestDatabase, type TestDatabase, testCluster } from './postgres-cluster.ts';

const made: TestDatabase[] = [];

afterEach(async () => {
  for (const database of made.splice(0)) await database.drop();
});

async function create(template?: string): Promise<TestDatabase> {
  const database = await createTestDatabase(template);
  made.push(database);
  return database;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('two databases do not see each other', async () => {
  const [one, other] = [await create(), await create()];
  await query(one.url, 'create table note (text text)');
  expect(await query(one.url, `select to_regclass('note') is not null as there`)).toEqual([{ there: true }]);
  expect(await query(other.url, `select to_regclass('note') is not null as there`)).toEqual([{ there: false }]);
});

test('a copy has what its template has, also when someone is still leaving the template', async () => {
  const original = await create();
  await query(original.url, `create table note (text text); insert into note values ('copied')`);
  const name = new URL(original.url).pathname.slice(1);
  const visitor = new Client({ connectionString: original.url });
  await visitor.connect();
  setTimeout(() => void visitor.end(), 300);
  const copies = await Promise.all([create(name), create(name)]);
  for (const copy of copies) expect(await query(copy.url, 'select text from note')).toEqual([{ text: 'copied' }]);
});

test('the embedded cluster gives the application a role that row-level security applies to', async () => {
  const { url } = await create();
  const [role] = await query(url, 'select rolsuper or rolbypassrls as exempt from pg_roles where rolname = current_user');
  // Whoever sets TEST_DATABASE_URL chooses the role.
  const isGiven = testCluster().adminUrl === testCluster().ownerUrl;
  expect(isGiven ? { exempt: false } : role).toEqual({ exempt: false });
});

test('a dropped database is gone, whoever was connected', async () => {
  const database = await createTestDatabase();
  const visitor = new Client({ connectionString: database.url });
  visitor.on('error', () => undefined);
  await visitor.connect();
  await database.drop();
  await expect(query(database.url, 'select 1')).rejects.toThrow(/does not exist/);
  await visitor.end().catch(() => undefined);
});
