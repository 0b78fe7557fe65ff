import { getDirective } from '@graphql-tools/utils';
import { getNamedType, isIntrospectionType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { presets, roleNames, roles, type Permission } from '../../src/domain/access/permissions.ts';
import { cursorOfPosition } from '../../src/domain/provisioning/event-position.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { makeOauthClient } from '../support/oauth-client.ts';
import { rollUpAll } from '../support/roll-up-all.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';
import { signIn } from '../support/signed-in.ts';

// Every field of every type, asked for on the shortest way from a root that leads to it, by each role and preset.
const schema = createSchema();
const callers: Record<string, readonly Permission[]> = { ...Object.fromEntries(roleNames.map((name) => [name, roles[name]])), entra: presets.entra, nobody: [] };

type Field = GraphQLField<unknown, unknown>;
interface Way {
  readonly root: '' | 'subscription';
  readonly path: readonly { field: Field; on: string | undefined }[];
  readonly needs: readonly Permission[];
}

const needed = (field: Field): Permission[] => (getDirective(schema, field, 'requires') ?? []).map(({ permission }) => permission as Permission);
const takesNothing = (field: Field): boolean => field.args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/** How to give the arguments that a field cannot do without. */
const given: Readonly<Record<string, string>> = {
  provisioningEventAdded: `(after: "${cursorOfPosition({ seen: '3:3:' })}")`, provisioningCycleChanged: '',
  analytics: '(period: { from: "2026-01-01T00:00:00Z", granularity: MONTH })', platformAnalytics: '(period: { from: "2026-01-01T00:00:00Z", granularity: MONTH })', people: '(by: STATUS)',
};

// A token is no user, so what hangs on one is come to on other ways.
const leadsOn = (from: GraphQLObjectType, to: GraphQLNamedType): to is GraphQLObjectType => isObjectType(to) && !isIntrospectionType(to) && from.name !== 'Viewer';

function waysToFields(): Map<string, Way> {
  const ways = new Map<string, Way>();
  const roots = [schema.getQueryType(), schema.getSubscriptionType()].filter((type) => type !== undefined && type !== null);
  let front: { type: GraphQLObjectType; way: Way }[] = roots.map((type) => ({ type, way: { root: type === schema.getSubscriptionType() ? 'subscription' : '', path: [], needs: [] } }));
  const seen = new Set<string>();
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { type, way } of front) {
      if (seen.has(type.name)) continue;
      seen.add(type.name);
      for (const field of Object.values(type.getFields())) {
        if (!takesNothing(field) && given[field.name] === undefined) continue;
        const further = { root: way.root, path: [...way.path, { field, on: undefined }], needs: [...way.needs, ...needed(field)] };
        ways.set(`${type.name}.${field.name}`, further);
        const inner = getNamedType(field.type);
        if (leadsOn(type, inner)) next.push({ type: inner, way: further });
      }
    }
    front = next;
  }
  return ways;
}

function documentOf({ root, path }: Way): string {
  const last = path.at(-1)?.field;
  const end = last && !isLeafType(getNamedType(last.type)) ? ' { __typename }' : '';
  return root + path.reduceRight((inner, { field }) => ` { ${field.name}${field.args.length > 0 ? given[field.name] ?? '' : ''}${inner} }`, end);
}

const ways = waysToFields();

let app: TestApp;
let organisation: TestOrganisation;
const clients: Record<string, GraphqlClient> = {};
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  // One of everything, so that no way ends early.
  const manager = (await organisation.scim.post('/Users', newUser())).body.id as string;
  const user = (await organisation.scim.post('/Users', newUser({ 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { manager: { value: manager } } }))).body.id as string;
  await organisation.graphql.run('mutation ($input: CreateGroupInput!) { createGroup(input: $input) { userErrors { code } } }', { input: { displayName: 'All', memberIds: [user] } });
  await organisation.graphql.run('mutation { inviteUsers(input: { everybody: true }) { invitedCount } }');
  await makeOauthClient(organisation, ['user:read']);
  await organisation.graphql.run('mutation { setConnection(input: { provider: { oidc: { issuer: "https://issuer.example", clientId: "x", clientSecret: "x" } } }) { userErrors { code } } }');
  await organisation.graphql.run('mutation { addEmailDomain(input: { domain: "contoso.example" }) { userErrors { code } } }');
  await signIn(app, organisation, { id: user });
  const { createDuplicateCheck } = await organisation.graphql.run('mutation ($list: String!) { createDuplicateCheck(input: { list: $list }) { duplicateCheck { lines { nodes { id } } } } }', { list: 'userPrincipalName,displayName\nada@other.example,Ada Lovelace' });
  await organisation.graphql.run('mutation ($id: ID!) { ignoreDuplicate(input: { lineId: $id }) { cure { id } } }', { id: createDuplicateCheck.duplicateCheck.lines.nodes[0].id });
  const { startRehearsal } = await organisation.graphql.run('mutation { startRehearsal(input: {}) { rehearsal { tenantUrl } secret } }');
  const copy = new ScimClient(startRehearsal.rehearsal.tenantUrl, startRehearsal.secret);
  await copy.post('/Users', newUser());
  await copy.post('/Groups', newGroup());
  await rollUpAll(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }));
  for (const [name, permissions] of Object.entries(callers)) clients[name] = new GraphqlClient(`${app.url}/graphql`, await organisation.token(permissions.length > 0 ? permissions : ['single-sign-on:write']));
});
afterAll(() => app.stop());

test('the walk comes to all that can be read, but for what is asked for by an id', () => {
  const all = new Map<string, Field>();
  const visit = (type: GraphQLNamedType | undefined | null): void => {
    if (!isObjectType(type) || isIntrospectionType(type)) return;
    for (const field of Object.values(type.getFields())) {
      if (all.has(`${type.name}.${field.name}`)) continue;
      all.set(`${type.name}.${field.name}`, field);
      visit(getNamedType(field.type));
    }
  };
  for (const root of [schema.getQueryType(), schema.getSubscriptionType()]) visit(root);
  const left = [...all].filter(([name]) => !ways.has(name));
  expect(left.map(([name]) => name)).toEqual(expect.arrayContaining(['Query.node', 'Query.nodes', 'Query.user', 'Query.invitation']));
  expect(left.filter(([name, { args }]) => !name.startsWith('Query.') || !args.some((argument) => argument.name === 'id' || argument.name === 'ids')).map(([name]) => name)).toEqual([]);
});

test.each(Object.keys(callers))('%s gets what the marks on the way allow, and nothing else', async (caller) => {
  const may = new Set<string>(callers[caller]);
  const wrong: unknown[] = [];
  for (const [name, way] of ways) {
    const { errors } = await clients[caller]?.send(documentOf(way)) ?? {};
    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    const isAllowed = way.needs.every((permission) => may.has(permission));
    if (isAllowed ? codes.length > 0 : !codes.length || codes.some((code) => code !== 'FORBIDDEN')) wrong.push([name, isAllowed, codes, errors?.[0]?.message]);
  }
  expect(wrong).toEqual([]);
});

test('a stranger gets what is public', async () => {
  const stranger = new GraphqlClient(`${app.url}/graphql`, undefined);
  const open: string[] = [];
  for (const [name, way] of ways) if (!(await stranger.send(documentOf(way))).errors) open.push(name);
  expect(open.filter((name) => !name.startsWith('RateLimit.')).toSorted()).toEqual(['Query.rateLimit', 'Query.version']);
});
