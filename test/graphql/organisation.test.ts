import { findOrganisations } from '../../src/domain/organisations/find-organisations.ts';
import { createOrganisation } from '../../src/domain/organisations/create-organisation.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { graphql, type ExecutionResult } from 'graphql';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const create = 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id slug name singleSignOn { scim { status invitationMode strict tenantUrl } } } userErrors { code field message } } }';

const platform = (): Scope => app.scope({ kind: 'SYSTEM', organisationId: undefined });

// No token can be an operator's, so the operator's fields are asked for in process.
const schema = createSchema();
const asOperator = async (source: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult['data']> => {
  const contextValue = createContext(app.database, { kind: 'SYSTEM', organisationId: undefined }, { door: 'CLI', requestId: 'test' }, 'https://rollcall.example');
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
};

test('organisations are made and listed by operators alone', async () => {
  const refused = await organisation.graphql.send(create, { input: { slug: 'made-by-token', name: 'Made' } });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { createOrganisation: made } = await asOperator(create, { input: { slug: 'made-by-operator', name: 'Made' } }) as { createOrganisation: { organisation: object; userErrors: [] } };
  expect(JSON.parse(JSON.stringify(made))).toEqual({
    organisation: {
      id: expect.any(String) as string, slug: 'made-by-operator', name: 'Made',
      singleSignOn: { scim: { status: 'ENABLED', invitationMode: 'MANUALLY', strict: false, tenantUrl: 'https://rollcall.example/scim/v2/made-by-operator' } },
    },
    userErrors: [],
  });
  const { organisations } = await asOperator('{ organisations { totalCount nodes { slug } } }') as { organisations: { nodes: { slug: string }[] } };
  expect(organisations.nodes.map(({ slug }) => slug)).toEqual([organisation.slug, 'made-by-operator']);
});

test.each([
  ['', 'INVALID slug'], ['a', 'INVALID slug'], ['Capital', 'INVALID slug'], ['1st', 'INVALID slug'], ['-a', 'INVALID slug'], ['a-', 'INVALID slug'], ['with space', 'INVALID slug'], ['a/b', 'INVALID slug'],
  ['ü-mlaut', 'INVALID slug'], ['a\n', 'INVALID slug'], ['x'.repeat(64), 'INVALID slug'], ['x'.repeat(63), 'accepted'], ['ab', 'accepted'], ['a-1', 'accepted'], ['ab', 'TAKEN slug'],
])('the slug %j: %s', async (slug, refusal) => {
  expect(refusalOf(await asOperator(create, { input: { slug, name: 'Name' } }) as never)).toBe(refusal);
});

test('of two that want the same slug at once one gets it, and no half of the other stays', async () => {
  const before = await (await findOrganisations(platform(), {})).totalCount();
  const outcomes = await Promise.allSettled([1, 2, 3].map((n) => createOrganisation(platform(), { slug: 'wanted', name: `Number ${n}` })));
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  expect(refusals).toEqual([expect.objectContaining({ code: 'TAKEN', field: ['slug'] }), expect.objectContaining({ code: 'TAKEN', field: ['slug'] })]);
  expect(await (await findOrganisations(platform(), {})).totalCount()).toBe(before + 1);
});

test('an organisation reads itself', async () => {
  const { organisation: self } = await organisation.graphql.run('{ organisation { id slug name createdAt updatedAt singleSignOn { scim { tenantUrl } } } }');
  expect(self).toEqual({
    id: organisation.id, slug: organisation.slug, name: `Organisation ${organisation.slug}`, createdAt: expect.stringMatching(/Z$/) as string, updatedAt: self.createdAt,
    singleSignOn: { scim: { tenantUrl: `${app.url}/scim/v2/${organisation.slug}` } },
  });
});

test('an organisation is renamed; its slug and so its Tenant URL stay', async () => {
  const rename = 'mutation ($name: String!) { updateOrganisation(input: { name: $name }) { organisation { slug name } userErrors { code field message } } }';
  for (const name of ['', '  ', 'a\u0000', 'x'.repeat(257)]) expect(refusalOf(await organisation.graphql.run(rename, { name }))).toBe('INVALID name');
  const { updateOrganisation } = await organisation.graphql.run(rename, { name: 'Fabrikam & Sons “Ltd”' });
  expect(updateOrganisation).toEqual({ organisation: { slug: organisation.slug, name: 'Fabrikam & Sons “Ltd”' }, userErrors: [] });
  expect((await organisation.graphql.run('{ organisation { name } }')).organisation.name).toBe('Fabrikam & Sons “Ltd”');
});
