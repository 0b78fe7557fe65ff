import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import { openSecrets } from '../../src/db/open-secrets.ts';
import { createTestDatabase, testCluster, type TestDatabase } from '../support/postgres-cluster.ts';
import { cleanUp, temporaryDirectory } from './embedded-harness.ts';

let testDatabase: TestDatabase;
let database: Database;
beforeEach(async () => {
  testDatabase = await createTestDatabase();
  database = await connectDatabase(testDatabase.url, 4);
});
afterEach(async () => {
  await database.close();
  await testDatabase.drop();
  await cleanUp();
});

const given = new Uint8Array(randomBytes(32));

test('with a database of the operator’s own, servers that start together keep one key in it', async () => {
  const opened = await Promise.all([1, 2, 3].map(() => openSecrets({ given: [], dataDirectory: undefined }, database)));
  expect(new Set(opened.map(({ secrets }) => secrets.hmac('p', 'x'))).size).toBe(1);
  expect(opened.map(({ isKeptInDatabase }) => isKeptInDatabase)).toEqual([true, true, true]);
});

test.each(['rollcall_runtime', 'rollcall_platform'])('%s can neither read nor change the key', async (role) => {
  await openSecrets({ given: [], dataDirectory: undefined }, database);
  const client = new Client({ connectionString: testDatabase.url });
  await client.connect();
  await client.query(`set role ${role}`);
  for (const sql of ['select from private.encryption_keys', 'delete from private.encryption_keys', 'create table private.mine ()']) {
    await expect(client.query(sql)).rejects.toThrow('permission denied for schema private');
  }
  await client.end();
});

test('a role that does not own the tables is told at the start to set ENCRYPTION_KEY, and starts with it', async () => {
  const admin = new Client({ connectionString: testCluster().adminUrl });
  await admin.connect();
  const role = `limited_${randomBytes(6).toString('hex')}`;
  const limited = new URL(testDatabase.url);
  Object.assign(limited, { username: role, password: 'limited' });
  try {
    await admin.query(`create role ${role} login password 'limited'`);
    await admin.query(`grant rollcall_runtime, rollcall_platform to ${role}`);
    const server = await connectDatabase(limited.href, 1);
    await expect(openSecrets({ given: [], dataDirectory: undefined }, server)).rejects.toThrow(/^ENCRYPTION_KEY is not set, .* Set ENCRYPTION_KEY to 32 random bytes in base64url/);
    expect((await openSecrets({ given: [given], dataDirectory: undefined }, server)).isKeptInDatabase).toBe(false);
    await server.close();
  } finally {
    await admin.query(`drop role ${role}`);
    await admin.end();
  }
});

test('ENCRYPTION_KEY set later encrypts, and what the kept key encrypted can still be read', async () => {
  const before = await openSecrets({ given: [], dataDirectory: undefined }, database);
  const encrypted = await before.secrets.encrypt('p', 'text');
  const after = await openSecrets({ given: [given], dataDirectory: undefined }, database);
  expect(after.isKeptInDatabase).toBe(false);
  expect(await after.secrets.decrypt('p', encrypted)).toBe('text');
  await expect(before.secrets.decrypt('p', await after.secrets.encrypt('p', 'text'))).rejects.toThrow('ENCRYPTION_KEY does not list');
});

describe('with the embedded PostgreSQL', () => {
  test('one key is kept in DATA_DIR, readable by its owner alone', async () => {
    const dataDirectory = path.join(await temporaryDirectory(), 'data');
    const opened = await Promise.all([1, 2].map(() => openSecrets({ given: [], dataDirectory }, database)));
    expect(new Set(opened.map(({ secrets }) => secrets.hmac('p', 'x'))).size).toBe(1);
    expect(await readdir(dataDirectory)).toEqual(['encryption.key']);
    expect((await stat(path.join(dataDirectory, 'encryption.key'))).mode & 0o777).toBe(0o600);
    expect(await readFile(path.join(dataDirectory, 'encryption.key'), 'utf8')).toMatch(/^[\w-]{43}\n$/);
  });

  test('a file that holds no key ends the start, rather than be overwritten', async () => {
    const dataDirectory = await temporaryDirectory();
    await writeFile(path.join(dataDirectory, 'encryption.key'), 'half a k');
    await expect(openSecrets({ given: [], dataDirectory }, database)).rejects.toThrow(`${path.join(dataDirectory, 'encryption.key')} holds no encryption key`);
  });
});
