import { rollUpOrganisations } from '../../src/jobs/roll-up-organisations.ts';
import { createPlatformToken } from '../../src/domain/platform/create-platform-token.ts';
import { findPlatformTokens } from '../../src/domain/platform/find-platform-tokens.ts';
import { findPlatformUses } from '../../src/domain/platform/find-platform-uses.ts';
import { revokePlatformToken } from '../../src/domain/platform/revoke-platform-token.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import { callsOfRootFields } from '../isolation/root-fields.ts';
import { inhabit, type InhabitedOrganisation } from '../isolation/inhabited-organisation.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { keepEvents } from '../support/provisioning-events.ts';
import { rollUpAll } from '../support/roll-up-all.ts';
import { ScimClient } from '../support/scim-client.ts';

let app: TestApp;
let first: TestOrganisation;
let other: TestOrganisation;
const platform = () => app.scope({ kind: 'SYSTEM', organisationId: undefined });
const clientWith = (secret: string | undefined): GraphqlClient => new GraphqlClient(`${app.url}/graphql`, secret);
const analyst = async (): Promise<{ id: string; client: GraphqlClient; secret: string }> => {
  const { platformToken: { id }, secret } = await createPlatformToken(platform(), { name: 'Analyst', expiresAt: new Date(Date.now() + 3600_000) });
  return { id, secret, client: clientWith(secret) };
};

const client = '01900000-0000-7000-8000-000000000001';
const at = (moment: string): Date => new Date(`2026-05-${moment}:00Z`);

beforeAll(async () => {
  app = await startTestApp();
  [first, other] = [await app.organisation(), await app.organisation()];
  await keepEvents(app, first.id, [
    { occurredAt: at('01T10:00'), apiTokenId: client, decision: 'CREATED' }, { occurredAt: at('01T23:30'), apiTokenId: client, decision: 'REFUSED', status: 409 },
    { occurredAt: at('02T10:00'), apiTokenId: '01900000-0000-7000-8000-000000000002', decision: 'CREATED' },
  ]);
  await keepEvents(app, other.id, [{ occurredAt: at('02T12:00'), apiTokenId: client, decision: 'CHANGED' }]);
  for (const [organisation, name, day, language] of [[first, 'ada', '01T08:00', 'de'], [first, 'bob', '02T08:00', 'en'], [other, 'cy', '02T09:00', 'en']] as const) {
    await createUser(app.database.scopeFor({ kind: 'SYSTEM', organisationId: organisation.id }, { door: 'SYSTEM', requestId: 'test' }, at(day)), { userName: name, preferredLanguage: language, enterprise: { department: 'Secret project' } });
  }
  for (const { id } of [first, other]) await rollUpAll(app.scope({ kind: 'SYSTEM', organisationId: id }));
  await rollUpOrganisations(app.scope);
});
afterAll(() => app.stop());

const period = 'period: { from: "2026-05-01T00:00:00Z", to: "2026-05-03T00:00:00Z" }';
const query = `query ($slugs: [String!]) { platformAnalytics(${period}) {
  starts provisioningRequests { counts { requests usersCreated refused } } everyone: people { value points { count added } } languages: people(by: LANGUAGE) { value points { count } }
  organisations(orderBy: { field: REQUESTS, direction: DESCENDING }, filter: { slug: { in: $slugs } }) {
    totalCount nodes { organisation { id slug } peopleCount counts { requests refusals { cause count } } provisioningRequests { counts { requests } } } }
} }`;

describe('refused', () => {
  test('without a token, and with one of an organisation, whatever it may do there', async () => {
    expect((await clientWith(undefined).send(query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    for (const secret of [first.ownerToken, first.scimToken]) {
      expect((await clientWith(secret).send(query)).errors).toMatchObject([{ message: expect.stringMatching(/platform:analytics.* only platform tokens/) as string, extensions: { code: 'FORBIDDEN' } }]);
    }
    const { createApiToken } = await first.graphql.run(`mutation { createApiToken(input: { name: "x", permissions: ["platform:analytics"] }) { apiToken { id } userErrors { message } } }`);
    expect(createApiToken).toEqual({ apiToken: null, userErrors: [{ message: expect.stringContaining('is not a permission that can be given') as string }] });
  });

  test('with a platform token that is unknown, has been revoked or has expired', async () => {
    const { id, client: revoked } = await analyst();
    await revokePlatformToken(platform(), id);
    await expect(revoked.send(query)).resolves.toMatchObject({ errors: [{ message: expect.stringContaining('been revoked') as string, extensions: { code: 'UNAUTHENTICATED' } }] });
    const yesterday = app.database.scopeFor({ kind: 'SYSTEM', organisationId: undefined }, { door: 'CLI', requestId: 'test' }, new Date(Date.now() - 86_400_000));
    const { secret } = await createPlatformToken(yesterday, { name: 'Analyst', expiresAt: new Date(Date.now() - 1000) });
    expect((await clientWith(secret).send(query)).errors).toMatchObject([{ message: expect.stringContaining('has expired') as string }]);
    expect((await clientWith(`${secret.slice(0, -4)}AAAA`).send(query)).errors).toMatchObject([{ message: expect.stringContaining('is not known') as string }]);
  });

  test('a token that would never expire, or only after more than a year', async () => {
    const scope = platform();
    for (const days of [-1, 0, 367]) await expect(createPlatformToken(scope, { name: 'x', expiresAt: new Date(scope.now.getTime() + days * 86_400_000) })).rejects.toThrow('within 366 days');
    await expect(createPlatformToken(app.scope({ kind: 'API_TOKEN', apiTokenId: client, organisationId: first.id, permissions: new Set() }), { name: 'x', expiresAt: new Date(Date.now() + 1000) })).rejects.toThrow('platform:write');
  });
});

test('figures of all organisations together, and of each', async () => {
  const { client: graphql } = await analyst();
  expect((await graphql.run(query, { slugs: [first.slug, other.slug] })).platformAnalytics).toEqual({
    starts: ['2026-05-01T00:00:00.000Z', '2026-05-02T00:00:00.000Z'],
    provisioningRequests: [{ counts: { requests: 2, usersCreated: 1, refused: 1 } }, { counts: { requests: 2, usersCreated: 1, refused: 0 } }],
    everyone: [{ value: null, points: [{ count: 1, added: 1 }, { count: 3, added: 2 }] }],
    languages: [{ value: 'en', points: [{ count: 0 }, { count: 2 }] }, { value: 'de', points: [{ count: 1 }, { count: 1 }] }],
    organisations: {
      totalCount: 2,
      nodes: [
        { organisation: { id: first.id, slug: first.slug }, peopleCount: 2, counts: { requests: 3, refusals: [{ cause: 'CONFLICT', count: 1 }] }, provisioningRequests: [{ counts: { requests: 2 } }, { counts: { requests: 1 } }] },
        { organisation: { id: other.id, slug: other.slug }, peopleCount: 1, counts: { requests: 1, refusals: [] }, provisioningRequests: [{ counts: { requests: 0 } }, { counts: { requests: 1 } }] },
      ],
    },
  });
  // By the clock of another zone the refusal of 23:30 lies in the next day.
  const inVienna = await graphql.run(query.replace('period: {', 'period: { timeZone: "Europe/Vienna",'));
  expect(inVienna.platformAnalytics.provisioningRequests.map(({ counts }: { counts: { refused: number } }) => counts.refused)).toEqual([0, 1, 0]);
});

test('organisations can be paged through in any order, and how many there were is told', async () => {
  const { client: graphql } = await analyst();
  const now = `period: { from: "${new Date().toISOString()}", to: "${new Date(Date.now() + 1000).toISOString()}" }`;
  const { growth } = (await graphql.run(`{ platformAnalytics(${now}) { growth { count added } } }`)).platformAnalytics;
  expect(growth.at(-1)).toEqual({ count: 2, added: 2 });
  for (const [field, expected] of [['PEOPLE', [other.slug, first.slug]], ['REFUSALS', [other.slug, first.slug]], ['SLUG', [first.slug, other.slug]]] as const) {
    const page = async (after: string | null) => (await graphql.run(
      `query ($after: String) { platformAnalytics(${period}) { organisations(first: 1, after: $after, orderBy: { field: ${field} }) { nodes { organisation { slug } } pageInfo { endCursor hasNextPage } } } }`, { after })).platformAnalytics.organisations;
    const one = await page(null);
    const two = await page(one.pageInfo.endCursor);
    expect([...one.nodes, ...two.nodes].map(({ organisation }) => organisation.slug)).toEqual(expected);
    expect(two.pageInfo.hasNextPage).toBe(false);
  }
});

test('each use is kept, with who asked what, when and from where, and whose figures were shown', async () => {
  const { id, client: graphql } = await analyst();
  const begin = new Date();
  await graphql.run(query, { slugs: [first.slug] });
  await graphql.run(`{ platformAnalytics(${period}) { growth { count } } }`);
  // An answer that fails was asked for as well.
  await graphql.send('{ platformAnalytics(period: { from: "2026-05-01T00:00:00Z", timeZone: "Nowhere" }) { starts } }');
  const { items } = await findPlatformUses(platform(), {}, { platformTokenId: id });
  expect(items).toMatchObject([
    { query: expect.stringContaining('Nowhere') as string }, { query: expect.stringContaining('growth') as string },
    { platformTokenId: id, address: expect.stringMatching(/127\.0\.0\.1$/) as string, requestId: expect.any(String) as string, query: expect.stringContaining('organisations(') as string, variables: { slugs: [first.slug] } },
  ]);
  expect(items.every(({ usedAt }) => usedAt >= begin && usedAt <= new Date())).toBe(true);
  const shown = async (organisationId: string): Promise<number> => (await findPlatformUses(platform(), {}, { platformTokenId: id, organisationId })).items.length;
  expect([await shown(first.id), await shown(other.id)]).toEqual([1, 0]);
  expect((await findPlatformTokens(platform(), { first: 100 })).items.find((token) => token.id === id)?.lastUsedAt).toBeInstanceOf(Date);
  await expect(findPlatformUses(app.scope({ kind: 'PLATFORM_TOKEN', platformTokenId: id, organisationId: undefined, permissions: new Set(['platform:analytics']), address: '' }), {})).rejects.toThrow('platform:read');
});

test('the organisation is told when its own figures were shown', async () => {
  const { id, client: graphql } = await analyst();
  const watched = await app.organisation();
  const accesses = '{ platformAccesses(orderBy: { field: ACCESSED_AT, direction: DESCENDING }) { totalCount nodes { reference accessedAt } } }';
  expect((await clientWith(watched.scimToken).send(accesses)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('analytics:read') as string }]);
  await graphql.run(`{ platformAnalytics(${period}) { provisioningRequests { counts { requests } } } }`);
  await graphql.run(query, { slugs: [first.slug] });
  expect((await watched.graphql.run(accesses)).platformAccesses).toEqual({ totalCount: 0, nodes: [] });
  await graphql.run(query, { slugs: [watched.slug] });
  const { items: [use] } = await findPlatformUses(platform(), { first: 1 }, { platformTokenId: id });
  expect((await watched.graphql.run(accesses)).platformAccesses).toEqual({ totalCount: 1, nodes: [{ reference: use?.id, accessedAt: use?.usedAt.toISOString() }] });
  const since = `query ($at: DateTime) { platformAccesses(filter: { accessedAt: { gt: $at } }) { totalCount } }`;
  expect((await watched.graphql.run(since, { at: use?.usedAt })).platformAccesses.totalCount).toBe(0);
});

describe('a platform token may do nothing else', () => {
  let inhabited: InhabitedOrganisation;
  beforeAll(async () => { inhabited = await inhabit(app); });

  const calls = Object.entries(callsOfRootFields).filter(([field]) => field !== 'Query.platformAnalytics').flatMap(([field, several]) => several.map((call) => [`${field} ${call.how ?? ''}`.trim(), call] as const));

  test.each(calls)('%s', async (_, { query: document, variables }) => {
    const { client: graphql } = await analyst();
    const { data, errors = [] } = await graphql.send(document, variables(inhabited.names, inhabited.names));
    const refusals = JSON.stringify(data ?? null).match(/"code":"FORBIDDEN"/g) ?? [];
    expect(errors.filter(({ extensions }) => extensions.code === 'FORBIDDEN').length + refusals.length).toBeGreaterThan(0);
    for (const name of Object.values(inhabited.names)) expect(JSON.stringify(data ?? null)).not.toContain(name);
  });

  test('over SCIM and in exports', async () => {
    const { secret } = await analyst();
    const { status, text } = await new ScimClient(inhabited.scim.baseUrl, secret).get('/Users');
    expect([status, text]).toEqual([401, expect.stringContaining('This is a platform token')]);
    const exported = await fetch(`${app.url}/export/users.csv`, { headers: { Authorization: `Bearer ${secret}` } });
    expect([exported.status, await exported.text()]).toEqual([403, expect.not.stringContaining(inhabited.names.userName)]);
  });

  test('of an organisation its figures are told, and no more', async () => {
    const { client: graphql } = await analyst();
    const { data, errors } = await graphql.send(`{ platformAnalytics(${period}) { organisations { nodes { organisation { slug singleSignOn { scim { status } } } } } } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('single-sign-on:read') as string });
    expect(JSON.stringify(data)).not.toContain('ENABLED');
  });
});
