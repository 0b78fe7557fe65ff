import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-sse';
import { cursorOfPosition } from '../../src/domain/provisioning/event-position.ts';
import { EventStream } from '../../src/http/graphql/live/event-stream.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { openStream, type GraphqlStream } from '../support/graphql-stream.ts';
import { newUser } from '../support/scim-client.ts';

const added = 'subscription ($after: String, $filter: ProvisioningEventFilter) { provisioningEventAdded(after: $after, filter: $filter) { cursor event { resourceName } } }';
const changed = 'subscription ($after: String, $filter: ProvisioningCycleFilter) { provisioningCycleChanged(after: $after, filter: $filter) { cursor } }';
const fromTheBeginning = cursorOfPosition({ seen: '3:3:' });

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const ask = (body: object, headers: Record<string, string> = {}): Promise<Response> => fetch(`${app.url}/graphql`, {
  method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${organisation.ownerToken}`, ...headers },
});
const get = (query: string): Promise<Response> => fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/event-stream', authorization: `Bearer ${organisation.ownerToken}` } });
const errorsOf = async (stream: GraphqlStream): Promise<{ code: string; path: unknown }[]> => (await stream.untilEnd()).flatMap(({ errors }) => errors ?? []).map(({ extensions, path }) => ({ code: extensions.code, path }));

describe('what is not a subscription that can be served', () => {
  test('one without an event stream in Accept', async () => {
    const answer = await ask({ query: added }, { accept: 'application/json' });
    expect(answer.status).toBe(406);
    expect(await answer.text()).toContain('send Accept: text/event-stream');
  });

  test('one by nobody', async () => {
    const stream = await openStream(`${app.url}/graphql`, undefined, added);
    expect([stream.status, stream.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test.each([
    ['two fields', 'subscription { provisioningEventAdded { cursor } provisioningCycleChanged { cursor } }'],
    ['a field that is left out', 'subscription { provisioningEventAdded @skip(if: true) { cursor } }'],
    ['a field that may be left out', 'subscription ($no: Boolean = true) { ... @skip(if: $no) { provisioningEventAdded { cursor } } }'],
    ['a field that there is not', 'subscription { nothing }'],
  ])('%s', async (_, query) => {
    const text = await (await ask({ query })).text();
    expect(text).toContain('"errors"');
    expect(text).not.toContain('INTERNAL_SERVER_ERROR');
  });

  const refused = [{ code: 'BAD_USER_INPUT', path: ['provisioningEventAdded'] }];

  test.each([
    ['garbage', 'x'], ['of a list', Buffer.from('["provisioning_events","01900000-0000-7000-8000-000000000000"]').toString('base64url')], ['not a snapshot', Buffer.from('["9:3:"]').toString('base64url')],
    ['with transactions out of order', Buffer.from('["3:9:5,4"]').toString('base64url')], ['too great', Buffer.from('["9223372036854775808:9223372036854775808:"]').toString('base64url')],
    ['of another database', Buffer.from('["4000000000:4000000000:"]').toString('base64url')], ['half', Buffer.from('["3:3:","9:9:","5"]').toString('base64url')],
  ])('a cursor that is %s', async (_, after) => {
    expect(await errorsOf(await openStream(`${app.url}/graphql`, organisation.ownerToken, added, { after }))).toEqual(refused);
  });

  test.each(['-000001-01-01T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '+010000-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z'])('a cursor of cycles at a moment that the database does not know: %s', async (moment) => {
    const errors = await errorsOf(await openStream(`${app.url}/graphql`, organisation.ownerToken, changed, { after: Buffer.from(moment).toString('base64url') }));
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', path: ['provisioningCycleChanged'] }]);
  });

  test('a filter that is nested too deeply', async () => {
    let filter: object = {};
    for (let depth = 0; depth < 50; depth++) filter = { not: filter };
    for (const query of [added, changed]) {
      const stream = await openStream(`${app.url}/graphql`, organisation.ownerToken, query, { filter });
      expect((await stream.untilEnd())[0]?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the protocol', () => {
  test('graphql-sse understands it, by POST', async () => {
    const client = createClient({ url: `${app.url}/graphql`, headers: { authorization: `Bearer ${organisation.ownerToken}` }, retryAttempts: 0 });
    const notices = client.iterate({ query: added, variables: { after: fromTheBeginning } });
    expect((await notices.next()).value).toMatchObject({ data: { provisioningEventAdded: { event: null } } });
    await organisation.scim.post('/Users', newUser({ userName: 'ada@contoso.example' }));
    expect((await notices.next()).value).toMatchObject({ data: { provisioningEventAdded: { event: { resourceName: 'ada@contoso.example' } } } });
    await notices.return?.();
    const queries = client.iterate({ query: '{ organisation { slug } }' });
    expect((await queries.next()).value).toMatchObject({ data: { organisation: { slug: organisation.slug } } });
    expect((await queries.next()).done).toBe(true);
    client.dispose();
  });

  test('a stream that has nothing to tell shows that it lives', async () => {
    const server = createServer((_, response) => void new EventStream(response, 30, 0.05));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { body } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const reader = body?.getReader();
    for (let pulse = 0; pulse < 3; pulse++) expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(':\n\n');
    await reader?.cancel();
    server.closeAllConnections();
    await new Promise((resolve) => { server.close(resolve); });
  });

  test('a subscription may come by GET, as a browser\'s EventSource sends it; a mutation may not', async () => {
    const answer = await get(added);
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^event: next\ndata: \{"data":\{"provisioningEventAdded":\{"cursor":"[\w-]+","event":null\}\}\}\n\n$/);
    await reader?.cancel();
    expect((await get('mutation { ping }')).status).toBe(405);
  });
});
