import { Client } from 'pg';
import { findOrganisations, findOrganisationBySlug } from '../../src/domain/organisations/find-organisations.ts';
import { startSession } from '../../src/domain/sessions/start-session.ts';
import { createOperatorLink } from '../../src/domain/sign-in-links/create-operator-link.ts';
import { organisationsOfAddress } from '../../src/domain/sign-in-links/request-sign-in-links.ts';
import { deleteEndedRehearsals } from '../../src/jobs/delete-ended-rehearsals.ts';
import { remindOwners } from '../../src/jobs/remind-owners.ts';
import { rollUpOrganisations } from '../../src/jobs/roll-up-organisations.ts';
import type { JobWorker } from '../../src/jobs/job-worker.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { eventually } from '../support/eventually.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { makeLongHere } from '../support/long-here.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer } from '../support/mail-server.ts';
import { testCluster } from '../support/postgres-cluster.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';
import { makePerson } from '../support/signed-in.ts';
import { refusalOf } from '../support/user-errors.ts';

/* A cycle that is played against a copy of the organisation: docs/adr/0040-rehearsals.md. */

let app: TestApp;
let server: MailServer;
let worker: JobWorker;
let database: Client;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  server = await MailServer.start();
  worker = await sendMails(app, server.url);
  // Sees every row: the tests look at what nobody else may.
  database = new Client({ connectionString: Object.assign(new URL(testCluster().adminUrl), { pathname: new URL(app.databaseUrl).pathname }).href });
  await database.connect();
});
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(async () => {
  await database.end();
  await worker.stop();
  await server.stop();
  await app.stop();
});

const startText = `mutation ($input: StartRehearsalInput!) { startRehearsal(input: $input) { rehearsal { tenantUrl tokenPrefix startedAt endsAt } secret userErrors { code field message } } }`;
const discardText = `mutation ($tenantUrl: URL!) { discardRehearsal(input: { tenantUrl: $tenantUrl }) { tenantUrl userErrors { code field message } } }`;
const differencesText = `query ($filter: RehearsalDifferenceFilter, $first: Int, $after: String, $orderBy: RehearsalDifferenceOrder) { rehearsal {
  counts { users { created changed disabled enabled deleted matched } groups { created changed deleted matched } }
  requestCounts { requests lookups refused heldPeople invitedPeople lastAt }
  differences(filter: $filter, first: $first, after: $after, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor } nodes { resourceType resourceId name displayName kind changes { field before after } members { addedCount removedCount added removed } } }
} }`;

interface Rehearsed {
  readonly tenantUrl: string;
  readonly secret: string;
  readonly scim: ScimClient;
  readonly slug: string;
}

async function start({ graphql }: Pick<TestOrganisation, 'graphql'> = organisation, input: object = {}): Promise<Rehearsed> {
  const { startRehearsal: { rehearsal, secret, userErrors } } = await graphql.run(startText, { input });
  expect(userErrors).toEqual([]);
  return { tenantUrl: rehearsal.tenantUrl, secret, scim: new ScimClient(rehearsal.tenantUrl, secret), slug: rehearsal.tenantUrl.split('/').at(-1) };
}
const look = async (variables: object = {}, { graphql }: Pick<TestOrganisation, 'graphql'> = organisation) => (await graphql.run(differencesText, variables)).rehearsal;
const system = (organisationId?: string): Scope => app.scope({ kind: 'SYSTEM', organisationId });
const idOfCopy = async ({ slug }: Rehearsed): Promise<string> => {
  const { rows } = await inspect('select id from organisations where slug = $1', [slug]);
  return rows[0]?.id ?? '';
};
const inspect = (sql: string, values: unknown[] = []): Promise<{ rows: { id?: string }[] }> => database.query<{ id?: string }>(sql, values);
/** How many rows of counts of people an organisation has. */
const countsOf = async (id: string): Promise<number> => (await inspect('select from people_counts where organisation_id = $1', [id])).rows.length;
const none = { created: 0, changed: 0, disabled: 0, enabled: 0, deleted: 0, matched: 0 };
const replace = (path: string, value: unknown): object => ({ op: 'Replace', path, value });

describe('who may rehearse', () => {
  test('nobody without a token, and nobody without the permissions', async () => {
    const stranger = new GraphqlClient(`${app.url}/graphql`, undefined);
    expect((await stranger.send('{ rehearsal { tenantUrl } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const reader = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['api-token:read', 'provisioning:read']));
    expect((await reader.send(startText, { input: {} })).errors?.[0]?.message).toMatch(/needs the permission api-token:write/);
    expect((await reader.send(discardText, { tenantUrl: `${app.url}/scim/v2/x` })).errors?.[0]?.message).toMatch(/needs the permission api-token:write/);
    await start();
    // Who may read events but nobody's profile sees how many there are, and not who.
    expect((await reader.run('{ rehearsal { counts { users { created } } } }')).rehearsal.counts.users.created).toBe(0);
    expect((await reader.send('{ rehearsal { differences { totalCount } } }')).errors?.[0]?.message).toMatch(/needs the permission user:read/);
  });

  test('a caller makes no token that may do more than the caller', async () => {
    const half = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['api-token:write', 'organisation:read', 'user:read']));
    expect(refusalOf(await half.run(startText, { input: {} }))).toBe('INVALID permissions');
    expect((await organisation.graphql.run('{ rehearsal { startedAt } }')).rehearsal).toBeNull();
  });

  test.each([0, 31, -1])('%s days are refused', async (days) => {
    expect(refusalOf(await organisation.graphql.run(startText, { input: { days } }))).toBe('INVALID days');
  });

  test('another organisation sees, discards and disturbs none of it', async () => {
    const other = await app.organisation();
    const rehearsal = await start();
    await rehearsal.scim.post('/Users', newUser());
    expect(await look({}, other)).toBeNull();
    expect(refusalOf(await other.graphql.run(discardText, { tenantUrl: rehearsal.tenantUrl }))).toBe('NOT_FOUND tenantUrl');
    const theirs = await start(other);
    expect(await look({}, other)).toMatchObject({ counts: { users: none }, requestCounts: { requests: 0 } });
    expect((await look()).counts.users).toEqual({ ...none, created: 1 });
    // The token of a copy is good for that copy alone.
    expect((await new ScimClient(rehearsal.tenantUrl, theirs.secret).get('/Users')).status).toBe(401);
    expect((await new ScimClient(rehearsal.tenantUrl, organisation.scimToken).get('/Users')).status).toBe(401);
    expect((await new ScimClient(`${app.url}/scim/v2/${organisation.slug}`, rehearsal.secret).get('/Users')).status).toBe(401);
  });

  test('the token of the copy has what Entra needs and nothing else', async () => {
    const rehearsal = await start();
    const inCopy = new GraphqlClient(`${app.url}/graphql`, rehearsal.secret);
    expect((await inCopy.send(startText, { input: {} })).errors?.[0]?.message).toMatch(/api-token:write/);
    expect((await inCopy.send('{ apiTokens { totalCount } }')).errors?.[0]?.message).toMatch(/api-token:read/);
  });
});

describe('what a rehearsal shows', () => {
  test('person by person and group by group, what a cycle would do, and nothing of it is real', async () => {
    const { scim, graphql } = organisation;
    const made = async (userName: string, more: object = {}) => (await scim.post('/Users', { ...newUser(), userName, ...more })).body.id as string;
    const [kept, changed, disabled, enabled, deleted] = [await made('a.kept@contoso.example'), await made('b.changed@contoso.example', { title: 'Analyst' }), await made('c.disabled@contoso.example'), await made('d.enabled@contoso.example', { active: false }), await made('e.deleted@contoso.example')];
    const { createUser } = await graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } userErrors { message } } }', { input: { userName: 'f.matched@contoso.example' } });
    const matched = createUser.user.id as string;
    const team = (await scim.post('/Groups', { ...newGroup(), displayName: 'Team', members: [{ value: kept }, { value: deleted }] })).body.id as string;
    await graphql.run('mutation { createUserInformationField(input: { name: "shoeSize", type: STRING }) { userErrors { message } } }');

    const rehearsal = await start();
    expect(await look()).toMatchObject({ counts: { users: none, groups: { created: 0, changed: 0, deleted: 0, matched: 0 } }, requestCounts: { requests: 0, lastAt: null }, differences: { totalCount: 0, nodes: [] } });

    const copy = rehearsal.scim;
    // The same people, under the same ids, found in the same way.
    expect((await copy.get(`/Users?filter=${encodeURIComponent('userName eq "B.CHANGED@contoso.example"')}`)).body).toMatchObject({ totalResults: 1, Resources: [{ id: changed, title: 'Analyst', meta: { location: `${rehearsal.tenantUrl}/Users/${changed}` } }] });
    expect((await copy.get(`/Groups/${team}`)).body).toMatchObject({ displayName: 'Team' });
    await copy.patch(`/Users/${kept}`, replace('title', ''));
    await copy.patch(`/Users/${changed}`, replace('title', 'Lead analyst'), replace('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', 'Security'));
    await copy.patch(`/Users/${disabled}`, replace('active', 'False'));
    await copy.patch(`/Users/${enabled}`, replace('active', 'True'));
    expect((await copy.delete(`/Users/${deleted}`)).status).toBe(204);
    await copy.patch(`/Users/${matched}`, replace('externalId', 'entra-6'));
    const created = (await copy.post('/Users', { ...newUser(), userName: 'g.created@contoso.example', displayName: 'Gina Created' })).body.id as string;
    await copy.patch(`/Groups/${team}`, { op: 'Add', path: 'members', value: [{ value: created }] }, { op: 'Remove', path: `members[value eq "${kept}"]` });
    const sales = (await copy.post('/Groups', { ...newGroup(), displayName: 'Sales', members: [{ value: kept }] })).body.id as string;
    expect((await copy.post('/Users', { ...newUser(), userName: 'a.kept@contoso.example' })).status).toBe(409);

    const seen = await look();
    expect(seen.counts).toEqual({ users: { created: 1, changed: 1, disabled: 1, enabled: 1, deleted: 1, matched: 1 }, groups: { created: 1, changed: 1, deleted: 0, matched: 0 } });
    expect(seen.requestCounts).toMatchObject({ requests: expect.any(Number), refused: 1, heldPeople: 0, invitedPeople: 0 });
    const byName = Object.fromEntries((seen.differences.nodes as { name: string }[]).map((node) => [node.name, node]));
    expect(Object.keys(byName)).toEqual(['b.changed@contoso.example', 'c.disabled@contoso.example', 'd.enabled@contoso.example', 'e.deleted@contoso.example', 'f.matched@contoso.example', 'g.created@contoso.example', 'Sales', 'Team']);
    expect(byName['b.changed@contoso.example']).toMatchObject({ resourceType: 'USER', resourceId: changed, kind: 'CHANGED', members: null, changes: [{ field: 'title', before: 'Analyst', after: 'Lead analyst' }, { field: 'enterprise.department', before: null, after: 'Security' }] });
    expect(byName['c.disabled@contoso.example']).toMatchObject({ kind: 'DISABLED', resourceId: disabled, changes: [{ field: 'active', before: true, after: false }] });
    expect(byName['d.enabled@contoso.example']).toMatchObject({ kind: 'ENABLED', resourceId: enabled, changes: [{ field: 'active', before: false, after: true }] });
    expect(byName['e.deleted@contoso.example']).toMatchObject({ kind: 'DELETED', resourceId: deleted, changes: [] });
    expect(byName['f.matched@contoso.example']).toMatchObject({ kind: 'MATCHED', resourceId: matched, changes: [{ field: 'externalId', before: null, after: 'entra-6' }, { field: 'managedByDirectory', before: false, after: true }] });
    expect(byName['g.created@contoso.example']).toMatchObject({ kind: 'CREATED', resourceId: created, displayName: 'Gina Created', changes: expect.arrayContaining([{ field: 'displayName', before: null, after: 'Gina Created' }]) });
    expect(byName['Team']).toMatchObject({ resourceType: 'GROUP', resourceId: team, kind: 'CHANGED', changes: [], members: { addedCount: 1, added: ['g.created@contoso.example'], removedCount: 1, removed: ['a.kept@contoso.example'] } });
    expect(byName['Sales']).toMatchObject({ resourceType: 'GROUP', resourceId: sales, kind: 'CREATED', members: { addedCount: 1, added: ['a.kept@contoso.example'], removedCount: 0, removed: [] } });

    // Nothing of it is real.
    expect((await scim.get(`/Users/${changed}`)).body.title).toBe('Analyst');
    expect((await scim.get(`/Users/${deleted}`)).status).toBe(200);
    expect((await scim.get(`/Users/${created}`)).status).toBe(404);
    expect((await graphql.run(`{ provisioningEvents(filter: { decision: { eq: REFUSED } }) { totalCount } }`)).provisioningEvents.totalCount).toBe(0);

    // Page by page, filtered and in another order.
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const { differences }: { differences: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await look({ first: 3, after });
      walked.push(...differences.nodes.map(({ name }) => name));
      if (!differences.pageInfo.hasNextPage) break;
      after = differences.pageInfo.endCursor;
    }
    expect(walked).toEqual(Object.keys(byName));
    const names = async (variables: object) => ((await look(variables)).differences.nodes as { name: string }[]).map(({ name }) => name);
    expect(await names({ filter: { kind: { in: ['CREATED', 'DELETED'] }, resourceType: { eq: 'USER' } } })).toEqual(['e.deleted@contoso.example', 'g.created@contoso.example']);
    expect(await names({ filter: { or: [{ displayName: { contains: 'GINA' } }, { resourceId: { eq: team } }, { name: { startsWith: 'SAL' } }] } })).toEqual(['g.created@contoso.example', 'Sales', 'Team']);
    expect((await names({ orderBy: { field: 'KIND' } })).slice(0, 2)).toEqual(expect.arrayContaining(['b.changed@contoso.example', 'Team']));

    const { rehearsal: told } = await graphql.run('{ rehearsal { latestRequests(first: 1, decisions: [REFUSED]) { method path status decision resourceType resourceName reason } } }');
    expect(told.latestRequests).toMatchObject([{ method: 'POST', path: '/Users', status: 409, decision: 'REFUSED', resourceType: 'USER', reason: expect.stringMatching(/a\.kept@contoso\.example/) }]);
    expect(errorLines(app)).toEqual([]);
  });

  test('what somebody changes in the organisation meanwhile is no difference', async () => {
    const [one, gone] = [(await organisation.scim.post('/Users', newUser())).body.id as string, (await organisation.scim.post('/Users', newUser())).body.id as string];
    await start();
    await organisation.scim.patch(`/Users/${one}`, replace('title', 'Really changed'));
    await organisation.scim.delete(`/Users/${gone}`);
    await organisation.scim.post('/Users', newUser());
    expect(await look()).toMatchObject({ counts: { users: none }, differences: { totalCount: 0 } });
  });

  test('what the brake would hold is held, and who would be invited is counted; no mail is sent, not even to the owners', async () => {
    await makePerson(app, organisation, 'OWNER', 'owner@contoso.example');
    await organisation.graphql.run('mutation { updateSingleSignOn(input: { invitationMode: ON_CREATION, brakePeople: 1, brakePercent: 0, scimStatus: DISABLED }) { userErrors { message } } }');
    const { rows: before } = await inspect('select from mails');
    const received = server.mails.length;
    const { createUser } = await organisation.graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } userErrors { message } } }', { input: { userName: 'here@contoso.example' } });
    await organisation.graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } userErrors { message } } }', { input: { userName: 'here-too@contoso.example' } });
    await makeLongHere(app, organisation);
    // The organisation does not listen yet; its copy does.
    expect((await organisation.scim.get('/Users')).status).toBe(403);
    const rehearsal = await start();
    const copy = rehearsal.scim;
    const { body: { Resources } } = await copy.get('/Users');
    const copied = (Resources as { id: string; userName: string }[]).filter(({ userName }) => userName.startsWith('here'));
    expect(copied.map(({ id }) => id)).toContain(createUser.user.id);
    const statuses: number[] = [];
    for (const { id } of copied) statuses.push((await copy.delete(`/Users/${id}`)).status);
    expect(statuses).toEqual([204, 503]);
    await copy.post('/Users', { ...newUser(), emails: [{ value: 'new@contoso.example', type: 'work', primary: true }] });
    expect((await look()).requestCounts).toMatchObject({ heldPeople: 1, invitedPeople: 1 });
    expect((await look()).counts.users).toEqual({ ...none, created: 1, deleted: 1 });
    const { rows: after } = await inspect('select from mails');
    expect(after).toHaveLength(before.length);
    expect((await inspect('select from graphile_worker.jobs')).rows).toEqual([]);
    // A mail of somebody else arrives, so one of the copy's would have.
    const other = await app.organisation();
    await other.graphql.run('mutation { updateSingleSignOn(input: { invitationMode: ON_CREATION }) { userErrors { message } } }');
    await other.scim.post('/Users', { ...newUser(), emails: [{ value: 'real@contoso.example', type: 'work', primary: true }] });
    await eventually(async () => server.mails, (mails) => mails.length > received)
;
    expect((await organisation.graphql.run('{ provisioningHolds { totalCount } invitations { totalCount } }'))).toMatchObject({ provisioningHolds: { totalCount: 0 }, invitations: { totalCount: 0 } });
  });
});

describe('nothing of a copy gets outside', () => {
  test('nobody signs in to it, no address leads to it, and no list of organisations, job or figure knows of it', async () => {
    const owner = await makePerson(app, organisation, 'OWNER', 'outside@contoso.example');
    const rehearsal = await start();
    const copyId = await idOfCopy(rehearsal);
    await expect(createOperatorLink(system(copyId), owner.id)).rejects.toThrow(/no user with the id/);
    await expect(startSession(system(copyId), owner.id, { method: 'OPERATOR_LINK', previousSecret: undefined, clientAddress: null, userAgent: null }, { idle: 10, absolute: 10 })).rejects.toThrow(/cannot sign in/);
    expect(await organisationsOfAddress(app.database.unbound, 'outside@contoso.example')).toEqual([organisation.id]);
    expect(await findOrganisationBySlug(system(), rehearsal.slug)).toBeNull();
    const { items } = await findOrganisations(system(), { first: 1000 });
    expect(items.map(({ id }) => id)).toContain(organisation.id);
    expect(items.filter(({ id }) => id === copyId)).toEqual([]);
    await rehearsal.scim.post('/Users', newUser());
    const scopeFor = (actor: Actor): Scope => app.scope(actor);
    // What another test has under way may hold it back for a moment.
    await eventually(() => rollUpOrganisations(scopeFor).then(() => countsOf(organisation.id)), (count) => count > 0);
    await remindOwners(scopeFor);
    for (const table of ['people_counts', 'provisioning_activity', 'rollup_progress', 'expiry_reminders', 'mails', 'sessions', 'sign_in_links']) {
      expect([table, (await inspect(`select from ${table} where organisation_id = $1`, [copyId])).rows.length]).toEqual([table, 0]);
    }
    expect(await countsOf(organisation.id)).toBeGreaterThan(0);
  });

  test('the role of rehearsals writes in copies of its organisation alone, and reads of another organisation nothing', async () => {
    const other = await app.organisation();
    const user = (await organisation.scim.post('/Users', newUser())).body.id as string;
    const theirs = (await other.scim.post('/Users', newUser())).body.id as string;
    const [rehearsal, elsewhere] = [await start(), await start(other)];
    const [copyId, otherCopy] = [await idOfCopy(rehearsal), await idOfCopy(elsewhere)];
    const attempt = async (sql: string, values: unknown[]): Promise<number | string> => {
      await database.query('begin');
      try {
        await database.query('set local role rollcall_rehearsal');
        await database.query(`select set_config('rollcall.organisation', $1, true)`, [organisation.id]);
        return (await database.query(sql, values)).rowCount ?? 0;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await database.query('rollback');
      }
    };
    expect(await attempt('delete from users where organisation_id = $1', [copyId])).toBe(1);
    expect(await attempt('delete from users where organisation_id = $1', [organisation.id])).toBe(0);
    expect(await attempt('delete from users', [])).toBe(1);
    expect(await attempt('select from users where id = $1', [user])).toBe(2);
    for (const id of [other.id, otherCopy]) expect(await attempt('select from users where organisation_id = $1', [id])).toBe(0);
    expect(await attempt('select from users where id = $1', [theirs])).toBe(0);
    expect(await attempt(`insert into group_members select organisation_id, group_id, $1, added_at from group_members`, [user])).toBe(0);
    expect(await attempt(`insert into user_lookup_values (organisation_id, attribute, value_key, user_id) values ($1, 'emails', 'x', $2)`, [organisation.id, user])).toBe('42501');
    expect(await attempt(`insert into user_lookup_values (organisation_id, attribute, value_key, user_id) values ($1, 'emails', 'x', $2)`, [copyId, user])).toBe(1);
    // Beside what a copy is made of it reads nothing of the organisation.
    for (const table of ['api_tokens', 'provisioning_events', 'audit_entries', 'mails']) expect([table, await attempt(`select from ${table} where organisation_id = $1`, [organisation.id])]).toEqual([table, 0]);
    expect(await attempt('insert into rehearsals (organisation_id, copy_id, slug, token_prefix, started_at, ends_at) values ($1, $1, $2, $2, now(), now())', [other.id, 'x'])).toBe('42501');
  });

  test('every table with rows of organisations can lose those of a copy', async () => {
    const { rows } = await database.query<{ name: string; may: boolean; policies: number }>(`
      select relname as name, has_table_privilege('rollcall_rehearsal', pg_class.oid, 'delete') as may,
        (select count(*)::int from pg_policies where schemaname = 'public' and tablename = relname and policyname = 'rehearsal') as policies
      from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'organisation_id' where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`);
    expect(rows.length).toBeGreaterThan(40);
    // A table that is named here lacks `deletedWithRehearsal(…)` in its migration (src/db/rehearsal-table.ts).
    expect(rows.filter(({ may, policies }) => !may || policies !== 1)).toEqual([]);
  });
});

describe('how a rehearsal ends', () => {
  test('discarded, its token is nobody\'s; begun anew, the one before ends; its rows go, whatever they are of, and the trail of the organisation tells of it', async () => {
    await organisation.graphql.run('mutation { updateSingleSignOn(input: { invitationMode: ON_CREATION }) { userErrors { message } } }');
    const user = (await organisation.scim.post('/Users', newUser())).body.id as string;
    await organisation.scim.post('/Groups', { ...newGroup(), members: [{ value: user }] });
    await makePerson(app, organisation, 'OWNER');
    const first = await start();
    await first.scim.post('/Users', { ...newUser(), emails: [{ value: 'x@contoso.example', type: 'work', primary: true }] });
    await first.scim.get(`/Users?filter=${encodeURIComponent('userName eq "nobody"')}`);
    expect((await first.scim.delete(`/Users/${user}`)).status).toBe(204);
    const second = await start();
    expect((await first.scim.get('/Users')).status).toBe(401);
    expect((await second.scim.get('/Users')).status).toBe(200);
    expect((await look()).counts.users).toEqual(none);
    expect(refusalOf(await organisation.graphql.run(discardText, { tenantUrl: first.tenantUrl }))).toBe('NOT_FOUND tenantUrl');
    const { discardRehearsal } = await organisation.graphql.run(discardText, { tenantUrl: second.tenantUrl });
    expect(discardRehearsal).toEqual({ tenantUrl: second.tenantUrl, userErrors: [] });
    expect((await second.scim.get('/Users')).status).toBe(401);
    expect(await look()).toBeNull();

    const copies = [await idOfCopy(first), await idOfCopy(second)];
    const third = await start();
    // What was under way can still end.
    await deleteEndedRehearsals((actor) => app.database.scopeFor(actor, { door: 'SYSTEM', requestId: 'test' }));
    expect((await inspect('select from users where organisation_id = any($1)', [copies])).rows.length).toBeGreaterThan(0);
    const later = new Date(Date.now() + 6 * 60_000);
    await deleteEndedRehearsals((actor) => app.database.scopeFor(actor, { door: 'SYSTEM', requestId: 'test' }, later));
    const { rows: tables } = await database.query<{ name: string }>(`select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'organisation_id' where relnamespace = 'public'::regnamespace and relkind = 'r'`);
    for (const { name } of tables) expect([name, (await inspect(`select from ${name} where organisation_id = any($1)`, [copies])).rows.length]).toEqual([name, 0]);
    expect((await inspect('select from organisations where id = any($1)', [copies])).rows).toEqual([]);
    // The open one and the organisation stay.
    expect((await third.scim.get('/Users')).body.totalResults).toBe((await organisation.scim.get('/Users')).body.totalResults);
    const { auditEntries } = await organisation.graphql.run('{ auditEntries(filter: { targetType: { eq: "rehearsal" } }) { nodes { action targetName operation actorKind } } }');
    const told = (auditEntries.nodes as { action: string; targetName: string; operation: string | null; actorKind: string }[]).map(({ action, targetName, operation, actorKind }) => [action, targetName, operation, actorKind]);
    expect(told).toHaveLength(7);
    expect(told).toEqual(expect.arrayContaining([
      ...[first, second, third].map(({ slug }) => ['rehearsal.created', slug, 'startRehearsal', 'API_TOKEN']),
      ['rehearsal.ended', first.slug, 'startRehearsal', 'API_TOKEN'], ['rehearsal.ended', second.slug, 'discardRehearsal', 'API_TOKEN'],
      ...[first, second].map(({ slug }) => ['rehearsal.deleted', slug, null, 'SYSTEM']),
    ]));
    expect((await organisation.graphql.run('{ auditVerification { isIntact } }')).auditVerification.isIntact).toBe(true);
  });

  test('by itself, after as many days as were asked for', async () => {
    const rehearsal = await start(organisation, { days: 1 });
    const copyId = await idOfCopy(rehearsal);
    await deleteEndedRehearsals((actor) => app.database.scopeFor(actor, { door: 'SYSTEM', requestId: 'test' }, new Date(Date.now() + 23 * 3_600_000)));
    expect(await look()).not.toBeNull();
    await deleteEndedRehearsals((actor) => app.database.scopeFor(actor, { door: 'SYSTEM', requestId: 'test' }, new Date(Date.now() + 25 * 3_600_000)));
    expect(await look()).toBeNull();
    expect((await inspect('select from organisations where id = $1', [copyId])).rows).toEqual([]);
    expect((await rehearsal.scim.get('/Users')).status).toBe(401);
  });
});
