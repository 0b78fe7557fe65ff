import { Client } from 'pg';
import { connectDatabase } from '../../src/db/connect.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import { hashTokenSecret } from '../../src/domain/api-tokens/token-secret.ts';
import { hashSessionSecret } from '../../src/domain/sessions/session-secret.ts';
import { UserSchema } from '../../src/domain/users/user.ts';
import { runStatements } from '../../src/domain/shared/statements.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { inhabit, type InhabitedOrganisation } from './inhabited-organisation.ts';

const forbidden = '42501';
const notOfTheTenants = ['mikro_orm_migrations'];
const ofTheOperators = ['platform_activity_totals', 'platform_people_totals', 'platform_tokens', 'platform_uses'];

let app: TestApp;
let client: Client;
let first: InhabitedOrganisation;
let other: InhabitedOrganisation;
let tables: string[];
beforeAll(async () => {
  app = await startTestApp();
  [first, other] = [await inhabit(app), await inhabit(app)];
  client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
  tables = rows.map(({ name }) => name).filter((name) => ![...notOfTheTenants, ...ofTheOperators].includes(name));
});
beforeEach(() => client.query('begin'));
afterEach(() => client.query('rollback'));
afterAll(async () => {
  await client.end();
  await app.stop();
});

async function enter(role: string, organisationId = ''): Promise<void> {
  await client.query(`set local role ${role}`);
  await client.query(`select set_config('rollcall.organisation', $1, true)`, [organisationId]);
}

const organisationColumn = (table: string): string => (table === 'organisations' ? 'id' : 'organisation_id');

/** Runs a statement and gives how many rows it touched, or the SQLSTATE with which it was refused; changes nothing. */
async function attempt(sql: string, values: unknown[] = []): Promise<number | string> {
  await client.query('savepoint before');
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback to before');
  }
}

test('row-level security is enabled and forced on every table but the migrations', async () => {
  const { rows } = await client.query<{ relname: string; relrowsecurity: boolean; relforcerowsecurity: boolean }>(
    `select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f', 'm', 'v')`);
  const unprotected = rows.filter((one) => !one.relrowsecurity || !one.relforcerowsecurity).map(({ relname }) => relname);
  expect(unprotected).toEqual(notOfTheTenants);
  expect(tables).toHaveLength(45);
});

test.each(['rollcall_runtime', 'rollcall_platform', 'rollcall_rehearsal'])('%s is a plain role that owns no table', async (role) => {
  const { rows } = await client.query('select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin from pg_roles where rolname = $1', [role]);
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, rolcanlogin: false }]);
  expect((await client.query('select relname from pg_class where relowner = $1::regrole', [role])).rows).toEqual([]);
  // Nor types, schemas or databases; functions are looked at below.
  expect((await client.query(`select classid::regclass from pg_shdepend where refobjid = $1::regrole and deptype = 'o' and classid <> 'pg_proc'::regclass`, [role])).rows).toEqual([]);
  expect((await client.query('select roleid::regrole from pg_auth_members where member = $1::regrole', [role])).rows).toEqual([]);
});

test('six functions of the database see more than their caller, and only the service may call them; three more belong to triggers, that nobody may call, and one queues jobs', async () => {
  const { rows } = await client.query<{ name: string; owner: string; callers: string[] }>(
    `select proname as name, proowner::regrole::text as owner, array(
      select coalesce(nullif(grantee, 0)::regrole::text, 'PUBLIC') from aclexplode(coalesce(proacl, acldefault('f', proowner))) where privilege_type = 'EXECUTE' order by 1) as callers
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`);
  const { rows: [self] } = await client.query<{ role: string }>('select current_user::text as role');
  const callers = [self?.role ?? '', 'rollcall_platform', 'rollcall_runtime'].toSorted();
  expect(rows).toEqual([
    { name: 'add_jobs', owner: self?.role, callers: [self?.role ?? '', 'rollcall_runtime'].toSorted() },
    ...['authenticate_api_token', 'authenticate_oauth_access_token', 'find_oauth_clients', 'mark_api_token_used', 'organisation_of_session'].map((name) => ({ name, owner: 'rollcall_platform', callers })),
    ...['note_change_of_members', 'record_audit', 'record_audit_of_members'].map((name) => ({ name, owner: 'rollcall_platform', callers: ['rollcall_platform'] })),
    { name: 'organisations_of_address', owner: 'rollcall_platform', callers: [self?.role ?? '', 'rollcall_platform'].toSorted() },
  ].toSorted((one, next) => (one.name < next.name ? -1 : 1)));
});

test('the roles may do what the service needs, and no more', async () => {
  const { rows } = await client.query<{ grantee: string; table: string; may: string }>(
    `select grantee, table_name as table, string_agg(lower(privilege_type), ' ' order by privilege_type) as may
    from information_schema.role_table_grants where grantee in ('rollcall_runtime', 'rollcall_platform', 'PUBLIC') and table_schema = 'public' group by 1, 2`);
  const granted = Object.fromEntries(rows.map(({ grantee, table, may }) => [`${grantee} ${table}`, may]));
  expect(granted).toEqual({
    'rollcall_runtime organisations': 'select update',
    'rollcall_runtime single_sign_on_settings': 'select update',
    'rollcall_runtime api_tokens': 'insert select update',
    'rollcall_runtime users': 'delete insert select update',
    'rollcall_runtime user_information_fields': 'delete insert select update',
    'rollcall_runtime user_lookup_values': 'delete insert select update',
    'rollcall_runtime groups': 'delete insert select update',
    'rollcall_runtime group_members': 'delete insert select update',
    'rollcall_runtime provisioning_events': 'delete insert select',
    'rollcall_runtime provisioning_brakes': 'insert select update',
    // Of holds, what is asked again and what is decided can be changed, too.
    'rollcall_runtime provisioning_holds': 'insert select',
    'rollcall_runtime held_users': 'insert select',
    'rollcall_runtime duplicate_checks': 'delete insert select',
    'rollcall_runtime mapping_advice_dismissals': 'delete insert select',
    'rollcall_runtime duplicate_check_lines': 'insert select',
    // Of cures, whom they lead to, and that they were undone, can be changed, too.
    'rollcall_runtime duplicate_cures': 'insert select',
    // Rehearsals are begun and ended in a role of their own, whose rights test/scim/rehearsal.test.ts tries.
    'rollcall_runtime rehearsals': 'select',
    'rollcall_platform rehearsals': 'select',
    'rollcall_runtime refused_credentials': 'insert select update',
    'rollcall_runtime provisioning_activity': 'delete insert select update',
    'rollcall_runtime rollup_progress': 'delete insert select update',
    'rollcall_runtime oauth_clients': 'insert select update',
    'rollcall_runtime oauth_client_secrets': 'delete insert select update',
    'rollcall_runtime oauth_federations': 'delete insert select update',
    'rollcall_runtime oauth_access_tokens': 'delete insert select',
    'rollcall_runtime oauth_used_assertions': 'delete insert select',
    'rollcall_runtime people_changes': 'insert select',
    'rollcall_runtime membership_changes': 'insert select',
    'rollcall_runtime people_counts': 'delete insert select update',
    'rollcall_runtime activity_totals': 'delete insert select update',
    'rollcall_runtime provisioning_cycles': 'delete insert select update',
    // Of mails, what tells how far they are can be changed, too.
    'rollcall_runtime mails': 'insert select',
    'rollcall_runtime inbox_mails': 'insert select',
    'rollcall_runtime invitations': 'insert select',
    'rollcall_runtime invited_people': 'insert select',
    'rollcall_runtime expiry_reminders': 'insert select',
    // The inbox is the developer's, who looks at all organisations.
    'rollcall_platform inbox_mails': 'select',
    'rollcall_runtime sessions': 'delete insert select update',
    // The audit trail is written by triggers. Whoever seals it sees of it no more than hashes.
    'rollcall_runtime audit_entries': 'select',
    'rollcall_runtime audit_seals': 'select',
    'rollcall_platform audit_entries': 'insert',
    'rollcall_platform audit_seals': 'insert select',
    'rollcall_runtime platform_accesses': 'select',
    'rollcall_runtime sign_in_links': 'delete insert select update',
    'rollcall_runtime connections': 'delete insert select update',
    'rollcall_runtime email_domains': 'delete insert select update',
    'rollcall_runtime linked_identities': 'delete insert select update',
    'rollcall_runtime sign_in_attempts': 'delete insert select',
    'rollcall_runtime connection_tests': 'delete insert select update',
    // For the trigger that notes who left a group with the user or the group.
    'rollcall_platform membership_changes': 'insert',
    'rollcall_platform organisations': 'insert select update',
    'rollcall_platform single_sign_on_settings': 'insert select update',
    // For the two functions that find the organisation of a token.
    'rollcall_platform api_tokens': 'select update',
    // For the two that find the one of an access token and of a token request.
    'rollcall_platform oauth_clients': 'select',
    'rollcall_platform oauth_client_secrets': 'select',
    'rollcall_platform oauth_federations': 'select',
    'rollcall_platform oauth_access_tokens': 'select',
    // For figures across organisations, whose trail can be added to and nothing else. Beside these, when a token was used and revoked, and what is taken up.
    'rollcall_platform platform_tokens': 'insert select',
    'rollcall_platform platform_uses': 'insert select',
    'rollcall_platform platform_accesses': 'insert select',
    'rollcall_platform platform_activity_totals': 'delete insert select',
    'rollcall_platform platform_people_totals': 'delete insert select',
    'rollcall_platform provisioning_activity': 'select',
    'rollcall_platform activity_totals': 'select',
    'rollcall_platform people_counts': 'select',
    'rollcall_platform rollup_progress': 'select',
  });
});

test('without an organisation the runtime role sees no row of any table', async () => {
  await enter('rollcall_runtime');
  for (const table of tables) expect([table, await attempt(`select from ${table}`)]).toEqual([table, 0]);
});

test('what is the operators\' is out of reach of the runtime role', async () => {
  await enter('rollcall_runtime', first.id);
  for (const table of ofTheOperators) expect([table, await attempt(`select from ${table}`)]).toEqual([table, forbidden]);
});

test('with an organisation the runtime role sees its rows and no other', async () => {
  for (const one of [first, other]) {
    await enter('rollcall_runtime', one.id);
    for (const table of tables) {
      const { rows } = await client.query<{ organisation: string }>(`select distinct ${organisationColumn(table)} as organisation from ${table}`);
      expect([table, rows]).toEqual([table, [{ organisation: one.id }]]);
    }
  }
});

test('no row of another organisation can be changed or deleted', async () => {
  await enter('rollcall_runtime', first.id);
  for (const table of tables) {
    const column = organisationColumn(table);
    // Refused, or nothing is there to be touched.
    expect([0, forbidden]).toContain(await attempt(`update ${table} set ${column} = ${column} where ${column} = $1`, [other.id]));
    expect([0, forbidden]).toContain(await attempt(`delete from ${table} where ${column} = $1`, [other.id]));
  }
  expect(await attempt('update users set title = title')).toBe(1);
});

test('no row can be made for another organisation, nor handed to it', async () => {
  for (const table of tables) {
    const column = organisationColumn(table);
    const { rows: columns } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, [table]);
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    // A copy of an own row under another organisation's id.
    const insert = `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)`;
    await enter('rollcall_runtime', first.id);
    const { rows } = await client.query<{ row: object }>(`select to_jsonb(one) as row from ${table} as one limit 1`);
    const copy = JSON.stringify({ ...rows[0]?.row, [column]: other.id });
    expect([table, await attempt(insert, [copy])]).toEqual([table, forbidden]);
    expect([table, await attempt(`update ${table} set ${column} = $1`, [other.id])]).toEqual([table, forbidden]);
    await enter('rollcall_runtime');
    expect([table, await attempt(insert, [copy])]).toEqual([table, forbidden]);
    await client.query('reset role');
  }
  // The copies are good for the organisation itself.
  await enter('rollcall_runtime', other.id);
  const { rows: [user] } = await client.query<{ row: object }>('select to_jsonb(users) as row from users');
  const copy = JSON.stringify({ ...user?.row, id: '01900000-0000-7000-8000-000000000001', user_name_key: 'copied' });
  const names = 'organisation_id, id, user_name, user_name_key, active, source, version, attributes, search, created_at, updated_at';
  expect(await attempt(`insert into users (${names}) select ${names} from jsonb_populate_record(null::users, $1::jsonb)`, [copy])).toBe(1);
});

test('what happened cannot be altered, and organisations cannot be made, by a request of an organisation', async () => {
  await enter('rollcall_runtime', first.id);
  for (const sql of [
    `update provisioning_events set reason = 'nothing of the kind'`, 'truncate provisioning_events',
    `insert into organisations (id, slug, name, created_at, updated_at) values (gen_random_uuid(), 'made', 'Made', now(), now())`,
    'delete from organisations', 'delete from single_sign_on_settings', 'delete from api_tokens', 'select from mikro_orm_migrations',
    'drop policy own_organisation on users', 'alter table users disable row level security', 'create table made (id int)',
  ]) expect([sql, await attempt(sql)]).toEqual([sql, forbidden]);
  // Only old lookups can be deleted, and there are none.
  expect(await attempt('delete from provisioning_events')).toBe(0);
  expect(await attempt('select from provisioning_events')).toBe(6);
});

test('who presents the hash of a token is told of that token alone', async () => {
  await enter('rollcall_runtime');
  const { rows } = await client.query<{ id: string; slug: string }>('select organisation_id as id, slug from authenticate_api_token($1)', [hashTokenSecret(first.scimToken)]);
  expect(rows).toEqual([{ id: first.id, slug: first.slug }]);
  expect(await attempt('select from authenticate_api_token($1)', [hashTokenSecret('rollcall_of-nobody')])).toBe(0);
  expect(await attempt('select from authenticate_api_token($1)', ['%'])).toBe(0);
  expect(await attempt('select from authenticate_api_token(null)')).toBe(0);
});

const find = async (...values: (string | null)[]) => (await client.query<{ id: string }>('select id from find_oauth_clients($1, $2, $3, $4)', values)).rows;

test('who names an OAuth client, or whom an assertion is of, is told of that client alone, and who presents an access token of that token', async () => {
  await enter('rollcall_runtime');
  const { oauthClient, userName } = first.names;
  expect(await find(first.slug, oauthClient, null, null)).toEqual([{ id: oauthClient }]);
  expect(await find(first.slug, null, 'https://issuer.example', userName)).toEqual([{ id: oauthClient }]);
  for (const nothing of [
    [other.slug, oauthClient, null, null], [other.slug, null, 'https://issuer.example', userName], [first.slug, null, null, null], [first.slug, null, 'https://issuer.example', null],
    [first.slug, null, '%', '%'], [null, oauthClient, null, null], ['%', oauthClient, null, null],
  ]) expect(await find(...nothing)).toEqual([]);
  for (const hash of ['%', hashTokenSecret('rollcall_access_of-nobody'), null]) expect(await attempt('select from authenticate_oauth_access_token($1)', [hash])).toBe(0);
});

test('who presents the hash of a session’s secret is told of its organisation alone', async () => {
  await enter('rollcall_runtime', first.id);
  const { rows: [session] } = await client.query<{ hash: string }>('select secret_hash as hash from sessions');
  await enter('rollcall_runtime');
  expect((await client.query('select organisation_of_session($1) as id', [session?.hash])).rows).toEqual([{ id: first.id }]);
  for (const hash of ['%', hashSessionSecret('rollcall_session_of-nobody'), null]) expect((await client.query('select organisation_of_session($1) as id', [hash])).rows).toEqual([{ id: null }]);
  // Of the sessions themselves the platform may read nothing else.
  await enter('rollcall_platform');
  for (const column of ['user_id', 'client_address', '*']) expect([column, await attempt(`select ${column} from sessions`)]).toEqual([column, forbidden]);
});

test('the platform sees every organisation, and none of their people', async () => {
  await enter('rollcall_platform');
  expect(await attempt('select from organisations')).toBe(2);
  expect(await attempt('select from single_sign_on_settings')).toBe(2);
  for (const table of ['users', 'user_lookup_values', 'groups', 'group_members', 'provisioning_events', 'refused_credentials', 'provisioning_cycles', 'oauth_used_assertions', 'user_information_fields', 'people_changes', 'membership_changes']) {
    expect([table, await attempt(`select * from ${table}`)]).toEqual([table, forbidden]);
  }
  expect((await client.query('select distinct dimension from people_counts order by 1')).rows).toEqual(['EVERYONE', 'LANGUAGE', 'SOURCE', 'STATUS'].map((dimension) => ({ dimension })));
  for (const change of ['update audit_entries set hash = hash', 'delete from audit_entries', 'select changes from audit_entries', 'update audit_seals set hash = hash', 'delete from audit_seals', 'update platform_uses set query = query', 'delete from platform_uses', 'update platform_accesses set accessed_at = accessed_at', 'delete from platform_accesses', 'update platform_tokens set secret_hash = secret_hash', 'delete from platform_tokens']) {
    expect([change, await attempt(change)]).toEqual([change, forbidden]);
  }
  // Of users, for the function that finds the organisations of an address: which organisation a hash is of, and nothing else.
  for (const column of ['id', 'user_name', 'email', 'attributes']) expect([column, await attempt(`select ${column} from users`)]).toEqual([column, forbidden]);
  expect(await attempt('delete from organisations')).toBe(forbidden);
  expect(await attempt('delete from api_tokens')).toBe(forbidden);
});

test('the owner of the tables, as whom the service connects, sees nothing until it has taken a role', async () => {
  const { rows: [role] } = await client.query<{ exempt: boolean; inherits: boolean }>(`
    select rolsuper or rolbypassrls as exempt, rolinherit and current_setting('server_version_num')::int < 160000 as inherits
    from pg_roles where rolname = current_user`);
  // Whoever sets TEST_DATABASE_URL chooses the role, and may choose one that no policy applies to. PostgreSQL 15 cannot grant a
  // role without what it may see.
  const seesNothing = role?.exempt === false && !role.inherits;
  for (const table of tables) expect([table, (await attempt(`select from ${table}`)) === 0]).toEqual([table, seesNothing]);
});

const origin = { door: 'SYSTEM', requestId: 'test' } as const;
const apiToken = (organisationId: string): Actor => ({ kind: 'API_TOKEN', apiTokenId: organisationId, organisationId, permissions: new Set() });

describe('the service takes the role that belongs to whoever asks', () => {
  const asked = { text: `select current_user::text as role, current_setting('rollcall.organisation') as organisation, count(users)::int as users from users`, values: [] };

  test('in hand-written statements and in MikroORM\'s alike, and leaves none of it on the connection', async () => {
    // One connection, so that each caller gets the one that the caller before has used.
    const database = await connectDatabase(app.databaseUrl, 1);
    try {
      const actors: [Actor, string, string, number][] = [
        [apiToken(first.id), 'rollcall_runtime', first.id, 1],
        [{ kind: 'ANONYMOUS' }, 'rollcall_runtime', '', 0],
        [{ kind: 'SYSTEM', organisationId: other.id }, 'rollcall_runtime', other.id, 1],
      ];
      for (const [actor, role, organisation, users] of actors) {
        const [rows] = await runStatements(database.scopeFor(actor, origin).session, [asked]);
        expect(rows).toEqual([{ role, organisation, users }]);
        expect(await database.scopeFor(actor, origin).em.count(UserSchema)).toBe(users);
        const pool = await database.orm.em.getConnection().getNativeClient();
        const { rows: [left] } = await pool.query<object>(`select current_user = session_user as itself, coalesce(current_setting('rollcall.organisation', true), '') as organisation`);
        expect(left).toEqual({ itself: true, organisation: '' });
      }
      await expect(runStatements(database.scopeFor({ kind: 'SYSTEM', organisationId: undefined }, origin).session, [asked])).rejects.toThrow('permission denied for table users');
    } finally {
      await database.close();
    }
  });

  test('an organisation that is no id shows nothing', async () => {
    const trick = `'; reset role; select '`;
    await expect(runStatements(app.database.scopeFor(apiToken(trick), origin).session, [asked])).rejects.toThrow('invalid input syntax for type uuid');
    await expect(app.database.scopeFor(apiToken(trick), origin).em.count(UserSchema)).rejects.toThrow('invalid input syntax for type uuid');
  });
});
