import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeManifest, type Manifest } from '../../scripts/trusted-documents.ts';
import { readTrustedDocuments } from '../../src/graphql/documents/trusted-documents.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { newUser } from '../support/scim-client.ts';

const root = path.join(import.meta.dirname, '../..');
let folder: string;
let manifest: Manifest;
let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rollcall-trusted-'));
  await writeFile(path.join(folder, 'one.graphql'), 'query Named { users { nodes { ...Person } } } fragment Person on User { userName }');
  await writeFile(path.join(folder, 'two.graphql'), 'mutation Ping { ping } query Again { users(first: 1) { nodes { ...Person } } }');
  manifest = makeManifest(createSchema(), folder, ['*.graphql']);
  const file = path.join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify(manifest));
  app = await startTestApp({ TRUSTED_DOCUMENTS: file });
  organisation = await app.organisation();
  await organisation.scim.post('/Users', newUser({ userName: 'ada' }));
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (body: object): Promise<{ data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] }> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${organisation.ownerToken}` };
  return (await (await fetch(`${app.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json()) as never;
};
const operation = (name: string): Manifest['operations'][number] => manifest.operations.find((one) => one.name === name) ?? { id: '', name, type: '', body: '' };
const byHash = (sha256Hash: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

test('the manifest holds each operation with the fragments that it needs', () => {
  expect(manifest.operations.map(({ name, type }) => `${type} ${name}`)).toEqual(['query Again', 'query Named', 'mutation Ping']);
  expect(operation('Again').body).toContain('fragment Person on User');
  expect(operation('Ping').body).not.toContain('fragment');
});

test('nothing else is executed, whether it is sent as a text, with a hash or by GET', async () => {
  const refused = [{ query: '{ version }' }, { query: '{ version }', ...byHash(operation('Named').id) }, { query: `${operation('Named').body} ` }, byHash('0'.repeat(64)), { query: '{ __schema { types { name } } }' }];
  for (const body of refused) {
    const { data, errors } = await ask(body);
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'DOCUMENT_NOT_TRUSTED']);
  }
  const response = await fetch(`${app.url}/graphql?query=${encodeURIComponent('{ version }')}`);
  expect(await response.text()).toContain('DOCUMENT_NOT_TRUSTED');
});

test('what is trusted is executed by its hash and word for word, from the first time on', async () => {
  expect((await ask(byHash(operation('Named').id))).data).toEqual({ users: { nodes: [{ userName: 'ada' }] } });
  expect((await ask({ query: operation('Again').body })).data).toEqual({ users: { nodes: [{ userName: 'ada' }] } });
  expect((await ask(byHash(operation('Ping').id))).data).toEqual({ ping: true });
});

test('SCIM goes on, since its operations are the service\'s own', async () => {
  expect((await organisation.scim.get('/Users')).status).toBe(200);
});

test('an operation without a name or beside the schema ends the build', async () => {
  await writeFile(path.join(folder, 'wrong.gql'), 'query Wrong { nothing }');
  expect(() => makeManifest(createSchema(), folder, ['*.gql'])).toThrow('do not fit the schema');
  await writeFile(path.join(folder, 'wrong.gql'), '{ version }');
  expect(() => makeManifest(createSchema(), folder, ['*.gql'])).toThrow('has no name');
});

test('a manifest that is not there or is none ends the start with what to do', async () => {
  const file = path.join(folder, 'nothing.json');
  expect(() => readTrustedDocuments(file)).toThrow(`TRUSTED_DOCUMENTS names ${file}, which cannot be read (ENOENT): write it with \`npm run build\`.`);
  for (const content of ['', '{}', '[]', '{"format":"apollo-persisted-query-manifest","operations":[{"id":1}]}']) {
    await writeFile(file, content);
    expect(() => readTrustedDocuments(file)).toThrow('which is no manifest of operations');
  }
});

describe('the examples', () => {
  test('and what the console will ask are found, and fit the schema', () => {
    const { operations } = makeManifest(createSchema(), root, ['src/console/**/*.graphql', 'examples/*.graphql']);
    expect(operations.map(({ name }) => name)).toEqual(expect.arrayContaining(['Overview', 'DisabledUsers', 'RefusedEvents']));
  });

  test('are answered to whom they are for', async () => {
    const open = await startTestApp();
    const { token } = await open.organisation();
    const rights: Record<string, string[]> = { DisabledUsers: ['user:read'], GroupsWithMembers: ['user:read', 'group:read'], RefusedEvents: ['provisioning:read'], LiveEvents: ['provisioning:read'], Overview: ['organisation:read', 'single-sign-on:read', 'api-token:read'], Service: ['user:read'] };
    for (const { name, body } of makeManifest(createSchema(), root, ['examples/*.graphql']).operations) {
      const { status, errors } = await new GraphqlClient(`${open.url}/graphql`, await token(rights[name] ?? [])).send(body);
      expect([name, status, errors]).toEqual([name, 200, undefined]);
    }
    await open.stop();
  });
});

test('the contract is published as one text', async () => {
  const response = await fetch(`${app.url}/graphql/schema.graphql`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(await response.text()).toContain('directive @listSize');
});
