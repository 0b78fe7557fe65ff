import { createHash } from 'node:crypto';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string, version = 1): object => ({ persistedQuery: { version, sha256Hash } });

async function post(body: object, token = organisation.ownerToken): Promise<{ status: number; data: unknown; code: string | undefined }> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', authorization: `Bearer ${token}` },
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

describe('automatic persisted queries', () => {
  const query = 'query ($n: Int!) { users(first: $n) { totalCount } }';

  test('are asked for in vain, told once, and then asked for by their hash, by POST and by GET', async () => {
    const extensions = persisted(hashOf(query));
    expect((await post({ extensions, variables: { n: 1 } })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const data = { users: { totalCount: 0 } };
    expect(await post({ query, extensions, variables: { n: 1 } })).toEqual({ status: 200, data, code: undefined });
    for (let n = 1; n < 4; n++) expect(await post({ extensions, variables: { n } })).toEqual({ status: 200, data, code: undefined });
    const address = new URL(`${app.url}/graphql`);
    address.searchParams.set('extensions', JSON.stringify(extensions));
    address.searchParams.set('variables', '{"n":1}');
    const response = await fetch(address, { headers: { authorization: `Bearer ${organisation.ownerToken}` } });
    expect(((await response.json()) as { data: unknown }).data).toEqual(data);
  });

  test('are executed in the name of who asks, not of who told them', async () => {
    const extensions = persisted(hashOf(query));
    await post({ query, extensions, variables: { n: 1 } });
    expect((await post({ extensions, variables: { n: 1 } }, await organisation.token(['group:read']))).code).toBe('FORBIDDEN');
  });

  test('are not believed a hash that belongs to another text, even where both are known', async () => {
    const other = '{ version }';
    await post({ query: other, extensions: persisted(hashOf(other)) });
    expect(await post({ query, extensions: persisted(hashOf(other)), variables: { n: 1 } })).toEqual({ status: 400, data: undefined, code: 'BAD_REQUEST' });
    expect((await post({ extensions: persisted(hashOf(other)) })).data).toHaveProperty('version');
  });

  test('are not kept where they are wrong, and have one version', async () => {
    const wrong = '{ nothing }';
    expect((await post({ query: wrong, extensions: persisted(hashOf(wrong)) })).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await post({ extensions: persisted(hashOf(wrong)) })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await post({ query, extensions: persisted(hashOf(query), 2), variables: { n: 1 } })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});

test('which operation of a document is meant must be said where there are several', async () => {
  const query = 'query One { version } query Two { users { totalCount } }';
  expect((await post({ query })).code).toBe('OPERATION_RESOLUTION_FAILURE');
  expect((await post({ query, operationName: 'Three' })).code).toBe('OPERATION_RESOLUTION_FAILURE');
  expect((await post({ query, operationName: 'Two' })).data).toEqual({ users: { totalCount: 0 } });
});
