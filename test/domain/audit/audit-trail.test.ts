import { Client } from 'pg';
import { sealEntries } from '../../../src/domain/audit/seal-entries.ts';
import { verifyAuditTrail } from '../../../src/domain/audit/verify-audit-trail.ts';
import { signInByIdentity } from '../../../src/domain/connections/sign-in-by-identity.ts';
import { createUser } from '../../../src/domain/users/create-user.ts';
import { createSecrets } from '../../../src/domain/shared/secrets.ts';
import type { Scope } from '../../../src/domain/shared/scope.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../../support/app.ts';
import { eventually } from '../../support/eventually.ts';
import { GraphqlClient } from '../../support/graphql-client.ts';
import { addSecret, askForToken, bySecret, makeOauthClient } from '../../support/oauth-client.ts';
import { failMail } from '../../support/mail-jobs.ts';
import { testCluster } from '../../support/postgres-cluster.ts';
import { newGroup, newUser } from '../../support/scim-client.ts';
import { makePerson, signIn } from '../../support/signed-in.ts';
import { duplicateMutations } from './duplicate-mutations.ts';
import { provisioningMutations } from './provisioning-mutations.ts';

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly targetType: string;
  readonly targetId: string;
  readonly targetName: string | null;
  readonly affectedCount: number;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly door: string;
  readonly operation: string | null;
  readonly requestId: string | null;
  readonly clientAddress: string | null;
  readonly changes: { field: string; before: unknown; after: unknown }[];
}

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const fields = 'id action targetType targetId targetName affectedCount actorKind actorId actorName door operation requestId clientAddress changes { field before after }';
async function entries(filter: object = {}, graphql = organisation.graphql): Promise<Entry[]> {
  return (await graphql.run(`query ($filter: AuditEntryFilter) { auditEntries(first: 1000, filter: $filter) { nodes { ${fields} } } }`, { filter })).auditEntries.nodes as Entry[];
}
const system = (): Scope => app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
const platform = (): Scope => app.scope({ kind: 'SYSTEM', organisationId: undefined });
const run = (mutation: string, input: object, graphql = organisation.graphql): Promise<Record<string, { id: string }>> =>
  graphql.run(`mutation ($input: ${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { message } } }`, { input });
async function onDatabase<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
/** As somebody who may do anything with the database. */
const asSuperuser = <Result>(work: (client: Client) => Promise<Result>): Promise<Result> =>
  onDatabase(Object.assign(new URL(testCluster().adminUrl), { pathname: new URL(app.databaseUrl).pathname }).href, work);

const user = async (): Promise<string> => (await createUser(system(), { userName: `user-${Math.random()}@example.com` })).id;
const created = async (mutation: string, input: object, answer: string): Promise<string> => (await organisation.graphql.run(
  `mutation ($input: ${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} { id } } }`, { input }))[mutation][answer].id as string;
const token = (): Promise<string> => created('createApiToken', { name: 'Made', permissions: ['user:read'] }, 'apiToken');
const group = (): Promise<string> => created('createGroup', { displayName: 'Made' }, 'group');
const field = (): Promise<string> => created('createUserInformationField', { name: 'made', type: 'STRING' }, 'userInformationField');
const federation = { issuer: 'https://issuer.example', subject: 'x', audiences: ['x'], jwksUrl: 'https://issuer.example/keys' };
const oidc = { issuer: 'https://issuer.example', clientId: 'x', clientSecret: 'the secret of the connection' };
const invitation = async (): Promise<string> => {
  await run('inviteUsers', { userIds: [await user()] });
  return (await organisation.graphql.run('{ invitations(last: 1) { nodes { id } } }')).invitations.nodes[0].id as string;
};
const browser = async () => {
  const person = await makePerson(app, organisation, 'OWNER');
  return { person, ...(await signIn(app, organisation, person)) };
};

describe('every mutation is in the trail, under its name, with who asked and from where', () => {
  /** How to ask for each, so that it changes something. A mutation that is missing here fails. */
  const mutations: Record<string, (name: string) => Promise<unknown>> = {
    updateOrganisation: (name) => run(name, { name: 'Renamed' }),
    updateSingleSignOn: (name) => run(name, { strict: true }),
    setConnection: (name) => run(name, { provider: { oidc } }),
    updateConnection: async (name) => {
      await run('setConnection', { provider: { oidc } });
      await run(name, { status: 'ENABLED' });
    },
    removeConnection: async (name) => {
      await run('setConnection', { provider: { oidc } });
      await run(name, { kind: 'OIDC' });
    },
    unlinkIdentities: async (name) => {
      const { id } = await createUser(system(), { userName: 'ada@contoso.example', externalId: 'x' });
      await signInByIdentity(system(), { matchBy: ['EXTERNAL_ID'] } as Parameters<typeof signInByIdentity>[1], { issuer: oidc.issuer, subject: 'x', externalId: 'x', userNames: [], emails: [], names: {} });
      await run(name, { userId: id });
    },
    addEmailDomain: (name) => run(name, { domain: 'contoso.example' }),
    verifyEmailDomain: async (name) => {
      await run('addEmailDomain', { domain: 'contoso.example' });
      await run(name, { domain: 'contoso.example' });
    },
    removeEmailDomain: async (name) => {
      await run('addEmailDomain', { domain: 'contoso.example' });
      await run(name, { domain: 'contoso.example' });
    },
    createApiToken: (name) => run(name, { name: 'Made', permissions: ['user:read'] }),
    rotateApiToken: async (name) => run(name, { id: await token() }),
    cancelApiTokenRotation: (name) => token().then((id) => run('rotateApiToken', { id }).then(() => run(name, { id }))),
    revokeApiToken: async (name) => run(name, { id: await token() }),
    createOauthClient: (name) => run(name, { name: 'Made', permissions: ['user:read'] }),
    updateOauthClient: async (name) => run(name, { id: (await makeOauthClient(organisation)).id, enabled: false }),
    deleteOauthClient: async (name) => run(name, { id: (await makeOauthClient(organisation)).id }),
    addOauthClientSecret: async (name) => run(name, { clientId: (await makeOauthClient(organisation)).id }),
    revokeOauthClientSecret: async (name) => run(name, { id: (await makeOauthClient(organisation)).secretId }),
    setOauthClientFederation: async (name) => run(name, { clientId: (await makeOauthClient(organisation)).id, ...federation }),
    removeOauthClientFederation: async (name) => {
      const { id } = await makeOauthClient(organisation);
      await run('setOauthClientFederation', { clientId: id, ...federation });
      await run(name, { clientId: id });
    },
    createUser: (name) => run(name, { userName: 'ada@contoso.example' }),
    updateUser: async (name) => run(name, { id: await user(), title: 'Countess' }),
    updateUserAccess: async (name) => run(name, { id: await user(), role: 'MANAGER' }),
    deleteUser: async (name) => run(name, { id: await user() }),
    createUserInformationField: (name) => run(name, { name: 'made', type: 'STRING' }),
    updateUserInformationField: async (name) => run(name, { id: await field(), description: 'Changed' }),
    deleteUserInformationField: async (name) => run(name, { id: await field() }),
    ...duplicateMutations(() => organisation, system, run),
    ...provisioningMutations(() => organisation, run),
    createGroup: (name) => run(name, { displayName: 'Made' }),
    updateGroup: async (name) => run(name, { id: await group(), addMemberIds: [await user()] }),
    setGroupRole: async (name) => run(name, { id: await group(), role: 'MANAGER' }),
    deleteGroup: async (name) => run(name, { id: await group() }),
    inviteUsers: async (name) => run(name, { userIds: [await user()] }),
    resendInvitations: async (name) => run(name, { ids: [await invitation().then(async () => (await failMail(system())).invitationId)] }),
    withdrawInvitations: async (name) => run(name, { ids: [await invitation()] }),
    startRehearsal: (name) => run(name, {}),
    discardRehearsal: async (name) => run(name, { tenantUrl: (await organisation.graphql.run('mutation { startRehearsal(input: {}) { rehearsal { tenantUrl } } }')).startRehearsal.rehearsal.tenantUrl as string }),
    retryMails: async (name) => run(name, { ids: [await invitation().then(async () => (await failMail(system())).mailId)] }),
    endSession: async (name) => run(name, { id: (await browser()).sessionId }),
    endSessionsOfUser: async (name) => run(name, { userId: (await browser()).person.id }),
  };
  /** What is asked for by somebody else than a token of the organisation; see the tests below. */
  const byOthers = ['ping', 'createOrganisation', 'endOwnSessions', 'createConnectionTest'];

  test('each mutation is asked for', () => {
    expect([...Object.keys(mutations), ...byOthers].toSorted()).toEqual(Object.keys(createSchema().getMutationType()?.getFields() ?? {}).toSorted());
  });

  test.each(Object.keys(mutations))('%s', async (mutation) => {
    const tokens = (await organisation.graphql.run('{ apiTokens { nodes { id permissions } } }')).apiTokens.nodes as { id: string; permissions: string[] }[];
    const [owner] = tokens.toSorted((one, other) => other.permissions.length - one.permissions.length);
    await mutations[mutation]?.(mutation);
    const found = await entries({ operation: { eq: mutation } });
    expect(found).not.toEqual([]);
    for (const entry of found) expect(entry).toMatchObject({ actorKind: 'API_TOKEN', actorId: owner?.id, actorName: 'test', door: 'GRAPHQL', requestId: expect.stringMatching(/.{8}/) as string, clientAddress: '127.0.0.1' });
    // No secret, and nothing that a secret could be found by.
    const hashes = await asSuperuser(async (client) => (await client.query(
      'select secret_hash as hash from api_tokens union all select secret_hash from oauth_client_secrets union all select secret_hash from sessions union all select encode(signing_key, \'hex\') from organisations union all select encrypted_secret from connections')).rows.map(({ hash }) => hash as string));
    for (const hash of hashes) expect(JSON.stringify(await entries())).not.toContain(hash);
  });

  test('endOwnSessions, by a user who has signed in', async () => {
    const { person, graphql } = await browser();
    await signIn(app, organisation, person);
    await run('endOwnSessions', {}, graphql);
    expect((await entries({ operation: { eq: 'endOwnSessions' } }))[0]).toMatchObject({ action: 'session.ended', actorKind: 'USER', actorId: person.id, actorName: person.userName });
  });

  test('createConnectionTest, by a user who has signed in, whose browser goes through it', async () => {
    await run('setConnection', { provider: { oidc } });
    const { person, graphql } = await browser();
    await run('createConnectionTest', {}, graphql);
    expect(await entries({ operation: { eq: 'createConnectionTest' } })).toMatchObject([{ action: 'connection-test.created', actorKind: 'USER', actorId: person.id }]);
  });

  test('what the operator does', async () => {
    expect(await entries({ targetType: { eq: 'organisation' } })).toMatchObject([{ action: 'organisation.created', targetName: organisation.slug, actorKind: 'SYSTEM', door: 'SYSTEM' }]);
    expect((await entries({ action: { eq: 'api-token.created' } })).map(({ targetName }) => targetName)).toEqual(['test', 'test']);
  });

  test('access tokens of OAuth clients', async () => {
    const client = await makeOauthClient(organisation);
    expect((await askForToken(app.url, organisation.slug, bySecret(client))).status).toBe(200);
    expect(await entries({ targetType: { eq: 'access-token' } })).toMatchObject([{ action: 'access-token.created', actorKind: 'OAUTH_CLIENT', actorId: client.id, actorName: 'Entra', door: 'OAUTH', clientAddress: '127.0.0.1' }]);
    await addSecret(organisation, client.id);
  });
});

test('every write of SCIM is in the trail, with what became of which value', async () => {
  const { scim } = organisation;
  const { body: { id } } = await scim.post('/Users', newUser({ userName: 'ada@contoso.example', title: 'Countess', nickName: 'Ada' }));
  await scim.patch(`/Users/${id}`, { op: 'replace', path: 'title', value: 'Programmer' }, { op: 'remove', path: 'nickName' });
  await scim.patch(`/Users/${id}`, { op: 'replace', path: 'active', value: false });
  await scim.put(`/Users/${id}`, newUser({ userName: 'ada@contoso.example', active: true }));
  const { body: { id: groupId } } = await scim.post('/Groups', newGroup({ displayName: 'All', members: [{ value: id }] }));
  await scim.patch(`/Groups/${groupId}`, { op: 'remove', path: 'members', value: [{ value: id }] });
  await scim.patch(`/Groups/${groupId}`, { op: 'replace', path: 'displayName', value: 'Everybody' });
  await scim.delete(`/Groups/${groupId}`);
  await scim.delete(`/Users/${id}`);
  await scim.post('/Bulk', { schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'], Operations: [{ method: 'POST', path: '/Users', bulkId: 'a', data: newUser({ userName: 'grace@contoso.example' }) }] });
  const found = (await entries({ door: { eq: 'SCIM' } })).toReversed();
  // What one statement does to several tables has no order.
  expect(found.map(({ action, targetName, operation }) => [action, targetName, operation].join(' ')).toSorted()).toEqual([
    ['user.created', 'ada@contoso.example', 'createUser'], ['user.updated', 'ada@contoso.example', 'updateUser'], ['user.disabled', 'ada@contoso.example', 'updateUser'], ['user.enabled', 'ada@contoso.example', 'updateUser'],
    ['group.members-added', 'Everybody', 'createGroup'], ['group.created', 'All', 'createGroup'], ['group.members-removed', 'Everybody', 'updateGroup'], ['group.updated', 'Everybody', 'updateGroup'],
    ['group.deleted', 'Everybody', 'deleteGroup'], ['user.deleted', 'ada@contoso.example', 'deleteUser'], ['user.created', 'grace@contoso.example', 'createUser'],
  ].map((words) => words.join(' ')).toSorted());
  expect(found.every(({ actorKind, clientAddress }) => actorKind === 'API_TOKEN' && clientAddress === '127.0.0.1')).toBe(true);
  expect(found.find(({ action }) => action === 'user.updated')?.changes).toEqual([{ field: 'title', before: 'Countess', after: 'Programmer' }, { field: 'nickName', before: 'Ada', after: null }]);
  expect(found.find(({ action }) => action === 'group.members-added')).toMatchObject({ affectedCount: 1, changes: [{ field: 'members', before: null, after: [id] }] });
});

test('who is deleted leaves all their groups', async () => {
  const { scim } = organisation;
  const { body: { id } } = await scim.post('/Users', newUser({ userName: 'edsger@contoso.example' }));
  const groupIds: string[] = [];
  for (const displayName of ['First', 'Second', 'Third']) groupIds.push((await scim.post('/Groups', newGroup({ displayName, members: [{ value: id }] }))).body.id);
  expect((await scim.delete(`/Users/${id}`)).status).toBe(204);
  expect(await entries({ targetId: { eq: id }, action: { eq: 'user.deleted' } })).toHaveLength(1);
  const left = await entries({ targetId: { in: groupIds }, action: { eq: 'group.members-removed' } });
  expect(left.map(({ affectedCount, changes }) => [affectedCount, changes])).toEqual(groupIds.map(() => [1, [{ field: 'members', before: [id], after: null }]]));
});

test('one statement that changes many groups leaves an entry for each', async () => {
  const { body: { id: userId } } = await organisation.scim.post('/Users', newUser());
  const ids = await onDatabase(app.databaseUrl, async (client) => {
    await client.query('begin');
    await client.query(`select set_config('role', 'rollcall_runtime', true), set_config('rollcall.organisation', $1, true)`, [organisation.id]);
    const { rows } = await client.query(`with made as (insert into groups (organisation_id, id, display_name, display_name_key, source, version, created_at, updated_at)
      select $1, gen_random_uuid(), 'at once ' || n, 'at once ' || n, 'MANUAL', 1, now(), now() from generate_series(1, 50) as n returning id)
      select id from made`, [organisation.id]);
    await client.query('insert into group_members (organisation_id, group_id, user_id, added_at) select $1, id, $2, now() from groups where organisation_id = $1 and id = any ($3)', [organisation.id, userId, rows.map(({ id }) => id as string)]);
    await client.query('commit');
    return rows.map(({ id }) => id as string);
  });
  const found = await entries({ action: { eq: 'group.members-added' }, targetId: { in: ids } });
  expect(found).toHaveLength(50);
});

test('thousands of members are one entry, with how many and the first of them', async () => {
  const ids = await onDatabase(app.databaseUrl, async (client) => {
    await client.query('begin');
    await client.query(`select set_config('role', 'rollcall_runtime', true), set_config('rollcall.organisation', $1, true)`, [organisation.id]);
    const { rows } = await client.query(`insert into users (organisation_id, id, user_name, user_name_key, active, source, version, attributes, search, created_at, updated_at)
      select $1, gen_random_uuid(), 'many-' || n, 'many-' || n, true, 'MANUAL', 1, '{}', '{}', now(), now() from generate_series(1, 3000) as n returning id`, [organisation.id]);
    await client.query('commit');
    return rows.map((row) => row['id'] as string);
  });
  await organisation.graphql.run('mutation ($input: CreateGroupInput!) { createGroup(input: $input) { userErrors { message } } }', { input: { displayName: 'Many', memberIds: ids } });
  const [entry, ...more] = await entries({ action: { eq: 'group.members-added' } });
  expect([entry?.affectedCount, entry?.targetName, more]).toEqual([3000, 'Many', []]);
  expect(entry?.changes[0]?.after).toHaveLength(20);
  // Who changes the database past this service is in the trail, too.
  expect((await entries({ actorKind: { eq: 'DATABASE' }, targetName: { eq: 'many-1' } }))[0]).toMatchObject({ action: 'user.created', door: 'DATABASE', actorName: expect.any(String) as string });
});

test('to read it takes the permission, and it is one\'s own organisation\'s', async () => {
  const query = '{ auditEntries { totalCount } }';
  const as = (secret: string | undefined): GraphqlClient => new GraphqlClient(`${app.url}/graphql`, secret);
  expect((await as(undefined).send(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await as(await organisation.token(['user:read'])).send(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const other = await app.organisation();
  const { id } = await createUser(system(), { userName: 'ada@contoso.example' });
  expect(await entries({ targetId: { eq: id } }, other.graphql)).toEqual([]);
  expect((await entries({ targetId: { eq: id } })).length).toBe(1);
});

test.each(['rollcall_runtime', 'rollcall_platform'])('%s can neither change nor delete entries and seals', async (role) => {
  await onDatabase(app.databaseUrl, async (client) => {
    const statements = ['audit_entries', 'audit_seals'].flatMap((table) => [`update ${table} set organisation_id = organisation_id`, `delete from ${table}`, `truncate ${table}`]);
    if (role === 'rollcall_runtime') statements.push('insert into audit_entries default values', 'insert into audit_seals default values');
    for (const statement of statements) {
      await client.query('begin');
      await client.query(`set local role ${role}`);
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      await client.query('rollback');
    }
  });
});

test('every table is in the trail, or it is known why not', async () => {
  const notAudited: Record<string, string> = {
    audit_entries: 'the trail', audit_seals: 'the trail', provisioning_events: 'a history of its own', provisioning_brakes: 'counts', held_users: 'told by provisioning events', provisioning_activity: 'counts', provisioning_cycles: 'counts', rollup_progress: 'counts',
    duplicate_check_lines: 'the report of a check, which is in the trail',
    people_changes: 'counts', membership_changes: 'counts', people_counts: 'counts', invited_people: 'counts', expiry_reminders: 'keeps mails from coming twice', refused_credentials: 'tells of refusals, which change nothing', oauth_used_assertions: 'keeps assertions from coming twice',
    user_lookup_values: 'copies of users', sign_in_attempts: 'ways that have only begun', mails: 'the outbox tells what became of each', inbox_mails: 'for development', mikro_orm_migrations: 'the database\'s own', activity_totals: 'counts', platform_accesses: 'a trail of its own', platform_uses: 'a trail of its own', platform_activity_totals: 'counts', platform_people_totals: 'counts', signing_keys: 'none',
  };
  const rows = await onDatabase(app.databaseUrl, async (client) => (await client.query(`
    select relname as name, exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'audit_made') as is_audited
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`)).rows as { name: string; is_audited: boolean }[]);
  expect(rows.filter(({ name, is_audited: isAudited }) => isAudited === (notAudited[name] !== undefined)).map(({ name }) => name)).toEqual([]);
  expect(rows.filter(({ is_audited: isAudited }) => isAudited).length).toBeGreaterThan(10);
});

// Sealing waits for what other tests of the same server are in the middle of.
const hasSettled = (): Promise<boolean> => asSuperuser(async (client) => {
  const { rows } = await client.query(`select coalesce(max(transaction_id) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint, true) as settled from audit_entries`);
  return (rows[0] as { settled: boolean }).settled;
});
const sealWhatHasSettled = async (): Promise<void> => { while (await sealEntries(platform(), app.secrets)); };
const seal = async (): Promise<void> => {
  await eventually(hasSettled, (settled) => settled, 200);
  await sealWhatHasSettled();
};
const verify = () => verifyAuditTrail(system(), app.secrets);
const idOf = async (targetName: string): Promise<string> => (await entries({ targetName: { eq: targetName } }))[0]?.id ?? '';

test('no column that is named after a secret is told', async () => {
  const rows = await onDatabase(app.databaseUrl, async (client) => (await client.query(`
    select relname as name, attname as column, pg_get_triggerdef(pg_trigger.oid) as trigger from pg_trigger join pg_class on pg_class.oid = tgrelid join pg_attribute on attrelid = pg_class.oid
    where tgname = 'audit_made' and relnamespace = 'public'::regnamespace and attnum > 0 and attname ~ '(secret|hash|password|private|encrypted|signing)' and relname <> 'group_members'`)).rows as { name: string; column: string; trigger: string }[]);
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.filter(({ column, trigger }) => ![...trigger.matchAll(/'\{([^}]*)\}'/g)].some(([, list = '']) => list.split(',').includes(column))).map(({ name, column }) => `${name}.${column}`)).toEqual([]);
});

test('what is very long is told by its beginning', async () => {
  await createUser(system(), { userName: 'ada@contoso.example', title: 'x'.repeat(9000) });
  const [entry] = await entries({ targetName: { eq: 'ada@contoso.example' } });
  expect(JSON.stringify(entry?.changes.find((change) => change.field === 'title')?.after).length).toBeLessThan(2100);
});

describe('seals', () => {
  beforeEach(async () => {
    await createUser(system(), { userName: 'first@contoso.example' });
    await seal();
    await createUser(system(), { userName: 'second@contoso.example' });
    await createUser(system(), { userName: 'third@contoso.example' });
    await seal();
  });

  test('chain what was written, and a trail that nobody touched is intact', async () => {
    const result = await verify();
    expect(result).toMatchObject({ isIntact: true, fault: null, sealCount: 2, sealedEntryCount: (await entries()).length, headHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect((await organisation.graphql.run('{ auditVerification { isIntact sealCount headHash fault { kind } } }')).auditVerification).toEqual({ isIntact: true, fault: null, sealCount: 2, headHash: result.headHash });
    await seal();
    expect((await verify()).sealCount).toBe(2);
  });

  test.each([
    ['an entry that was changed', `update audit_entries set target_name = 'nobody' where id = $1`, 'CHANGED'],
    ['an entry whose time was changed', `update audit_entries set occurred_at = occurred_at - interval '1 day' where id = $1`, 'CHANGED'],
    ['an entry that was deleted', 'delete from audit_entries where id = $1', 'MISSING'],
  ])('name %s', async (_, statement, kind) => {
    const id = await idOf('second@contoso.example');
    await asSuperuser((client) => client.query(statement, [id]));
    expect((await verify()).fault).toEqual({ kind, entryId: id, sealNumber: 2 });
  });

  test('name an entry that was put in later', async () => {
    const id = await asSuperuser(async (client) => (await client.query(`
      insert into audit_entries select (jsonb_populate_record(audit_entries, jsonb_build_object('id', gen_random_uuid(), 'occurred_at', now() - interval '1 hour'))).* from audit_entries where id = $1 returning id`, [await idOf('first@contoso.example')])).rows[0].id as string);
    expect((await verify()).fault).toEqual({ kind: 'ADDED', entryId: id, sealNumber: null });
  });

  test.each([
    ['a seal that was changed', `update audit_seals set entry_hashes[1] = repeat('0', 64) where organisation_id = $1 and number = 1`, 1],
    ['a seal that was deleted', 'delete from audit_seals where organisation_id = $1 and number = 1', 1],
    ['a seal whose signature was made up', `update audit_seals set signature = 'x' where organisation_id = $1 and number = 2`, 2],
  ])('name %s', async (_, statement, sealNumber) => {
    await asSuperuser((client) => client.query(statement, [organisation.id]));
    expect((await verify()).fault).toEqual({ kind: 'SEAL', entryId: null, sealNumber });
  });

  test('cannot be made by who has the database and not the key', async () => {
    await createUser(system(), { userName: 'fourth@contoso.example' });
    await eventually(hasSettled, (settled) => settled, 200);
    while (await sealEntries(platform(), createSecrets([new Uint8Array(32)])));
    expect((await verify()).fault).toMatchObject({ kind: 'SEAL', sealNumber: 3 });
  });

  test('made by two servers at once are made once', async () => {
    await createUser(system(), { userName: 'fourth@contoso.example' });
    await eventually(hasSettled, (settled) => settled, 200);
    await Promise.all([sealEntries(platform(), app.secrets), sealEntries(platform(), app.secrets), sealEntries(platform(), app.secrets)]);
    expect(await verify()).toMatchObject({ isIntact: true, sealCount: 3 });
  });

  test('wait for a transaction that has begun and not ended', async () => {
    await onDatabase(app.databaseUrl, async (client) => {
      await client.query('begin');
      await client.query(`select set_config('role', 'rollcall_runtime', true), set_config('rollcall.organisation', $1, true)`, [organisation.id]);
      await client.query(`update users set title = 'late' where organisation_id = $1`, [organisation.id]);
      await createUser(system(), { userName: 'meanwhile@contoso.example' });
      await sealWhatHasSettled();
      expect((await verify()).sealCount).toBe(2);
      await client.query('commit');
    });
    await seal();
    expect(await verify()).toMatchObject({ isIntact: true, sealedEntryCount: (await entries()).length });
  });
});
