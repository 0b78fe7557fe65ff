import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { connectDatabase } from '../../src/db/connect.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/start.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { ormOptions } from '../../src/db/orm-options.ts';
import { authenticateToken } from '../../src/domain/api-tokens/authenticate-token.ts';
import { hashTokenSecret } from '../../src/domain/api-tokens/token-secret.ts';
import { startTestApp } from '../support/app.ts';
import { createTestDatabase, testCluster, type TestDatabase } from '../support/postgres-cluster.ts';

const made: TestDatabase[] = [];
afterEach(async () => {
  for (const database of made.splice(0)) await database.drop();
});

async function emptyDatabase(): Promise<string> {
  const database = await createTestDatabase('template0');
  made.push(database);
  return database.url;
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const ours = (column: string): string => `${column} = 'public'::regnamespace`;

// Which tables copies of rehearsals are in is tested with them.
const isOfRehearsals = /^drop policy "rehears(al|ed)"/;
const tellsOfAccess = /access_(changed|ended)/;

/** Everything that a migration makes, each as a line, as PostgreSQL knows it. */
async function catalogue(url: string): Promise<string[]> {
  const lines = await query<{ line: string }>(url, `
    select format('schema %s', nspacl) as line from pg_namespace where oid = 'public'::regnamespace
    union all select format('relation %s %s rls %s %s owner %s acl %s', relname, relkind, relrowsecurity, relforcerowsecurity, relowner::regrole, relacl) from pg_class where ${ours('relnamespace')}
    union all select format('column %s.%s %s not null %s collation %s default %s generated %s', relname, attname, format_type(atttypid, atttypmod), attnotnull, attcollation, pg_get_expr(adbin, adrelid), attgenerated)
      from pg_attribute join pg_class on pg_class.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum where ${ours('relnamespace')} and relkind = 'r' and attnum > 0 and not attisdropped
    union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where ${ours('connamespace')}
    union all select format('index %s', pg_get_indexdef(indexrelid)) from pg_index join pg_class on pg_class.oid = indexrelid where ${ours('relnamespace')}
    union all select format('policy %s %s %s to %s using %s check %s', tablename, policyname, cmd, roles, qual, with_check) from pg_policies where schemaname = 'public'
    union all select format('trigger %s', pg_get_triggerdef(pg_trigger.oid)) from pg_trigger join pg_class on pg_class.oid = tgrelid where ${ours('relnamespace')} and not tgisinternal
    union all select format('function %s owner %s acl %s', pg_get_functiondef(oid), proowner::regrole, proacl) from pg_proc where ${ours('pronamespace')}
    union all select format('type %s', typname) from pg_type where ${ours('typnamespace')} and typtype in ('e', 'd')
    order by 1`);
  return lines.map(({ line }) => line);
}

async function migrateDown(url: string): Promise<void> {
  const orm = await MikroORM.init(ormOptions(url, 2));
  try {
    await orm.migrator.down({ to: 0 });
  } finally {
    await orm.close(true);
  }
}

test('up, down and up again gives what the first up gave, and down leaves nothing but the list of migrations', async () => {
  const url = await emptyDatabase();
  const [before] = await catalogue(url);
  expect(await migrateDatabase(url)).not.toEqual([]);
  const up = await catalogue(url);
  expect(up.filter((line) => line.startsWith('policy')).length).toBeGreaterThanOrEqual(16);
  expect(up.filter((line) => line.startsWith('function')).length).toBeGreaterThanOrEqual(25);
  await migrateDown(url);
  const down = await catalogue(url);
  expect(down.filter((line) => !line.includes('mikro_orm_migrations'))).toEqual([before]);
  await migrateDatabase(url);
  expect(await catalogue(url)).toEqual(up);
});

test('what is in the newest state is left alone', async () => {
  const url = await emptyDatabase();
  await migrateDatabase(url);
  const up = await catalogue(url);
  expect(await migrateDatabase(url)).toEqual([]);
  expect(await catalogue(url)).toEqual(up);
});

test('the migrated database is what the entities describe, and beyond them has only foreign keys, the functions that find who asks and the triggers that keep an owner, end sessions, note changes and tell of lost access', async () => {
  const { url } = await createTestDatabase().then((database) => (made.push(database), database));
  const database = await connectDatabase(url, 2);
  try {
    const differences = (await database.orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter((line) => line !== '');
    // One trigger for changes and one for deletions, on each table that somebody's access hangs on; members are never changed.
    expect(differences.filter((line) => tellsOfAccess.test(line))).toHaveLength(30);
    // That each table is in the audit trail, or known not to be, is tested with the trail.
    expect(differences.filter((line) => !tellsOfAccess.test(line) && !/"audit_|_audit_(made|changed|gone)_fn/.test(line) && !isOfRehearsals.test(line))).toEqual([
      'alter table "api_tokens" drop constraint "api_tokens_organisation_fk";',
      'alter table "connections" drop constraint "connections_organisation_fk";',
      'alter table "connection_tests" drop constraint "connection_tests_user_fk";',
      'alter table "duplicate_check_lines" drop constraint "duplicate_check_lines_check_fk";',
      'alter table "duplicate_cures" drop constraint "duplicate_cures_user_fk";',
      'alter table "email_domains" drop constraint "email_domains_organisation_fk";',
      'alter table "group_members" drop constraint "group_members_group_fk";',
      'alter table "group_members" drop constraint "group_members_user_fk";',
      'alter table "invitations" drop constraint "invitations_user_fk";',
      'alter table "invited_people" drop constraint "invited_people_user_fk";',
      'alter table "linked_identities" drop constraint "linked_identities_user_fk";',
      'alter table "mails" drop constraint "mails_user_fk";',
      'alter table "oauth_access_tokens" drop constraint "oauth_access_tokens_client_fk";',
      'alter table "oauth_clients" drop constraint "oauth_clients_organisation_fk";',
      'alter table "oauth_client_secrets" drop constraint "oauth_client_secrets_client_fk";',
      'alter table "oauth_federations" drop constraint "oauth_federations_client_fk";',
      'alter table "sessions" drop constraint "sessions_user_fk";',
      'alter table "sign_in_links" drop constraint "sign_in_links_user_fk";',
      'alter table "single_sign_on_settings" drop constraint "single_sign_on_settings_organisation_fk";',
      'alter table "user_information_fields" drop constraint "user_information_fields_organisation_fk";',
      'drop index "email_domains_verified_unique";',
      // So MikroORM names triggers that it has not made, each with a function as if of its own.
      'drop trigger if exists "note_joined" on "group_members";',
      'drop function if exists "group_members_note_joined_fn"();',
      'drop trigger if exists "note_left" on "group_members";',
      'drop function if exists "group_members_note_left_fn"();',
      'drop index "invitations_open_unique";',
      'drop trigger if exists "note_accepted" on "invitations";',
      'drop function if exists "invitations_note_accepted_fn"();',
      'drop trigger if exists "note_invited" on "invitations";',
      'drop function if exists "invitations_note_invited_fn"();',
      'drop trigger if exists "keep_inside_rehearsal" on "mails";',
      'drop function if exists "mails_keep_inside_rehearsal_fn"();',
      'drop trigger if exists "note_delivered" on "mails";',
      'drop function if exists "mails_note_delivered_fn"();',
      'drop index "rehearsals_open_unique";',
      'drop trigger if exists "keep_inside_rehearsal" on "sessions";',
      'drop function if exists "sessions_keep_inside_rehearsal_fn"();',
      'drop trigger if exists "keep_inside_rehearsal" on "sign_in_links";',
      'drop function if exists "sign_in_links_keep_inside_rehearsal_fn"();',
      'drop trigger if exists "invite_changed" on "users";',
      'drop function if exists "users_invite_changed_fn"();',
      'drop trigger if exists "invite_new" on "users";',
      'drop function if exists "users_invite_new_fn"();',
      'drop trigger if exists "note_change" on "users";',
      'drop function if exists "users_note_change_fn"();',
      'drop trigger if exists "note_made_or_gone" on "users";',
      'drop function if exists "users_note_made_or_gone_fn"();',
      'drop trigger if exists "users_end_sessions" on "users";',
      'drop function if exists "users_users_end_sessions_fn"();',
      'drop trigger if exists "users_end_sign_in_links" on "users";',
      'drop function if exists "users_users_end_sign_in_links_fn"();',
      'drop trigger if exists "users_keep_an_owner" on "users";',
      'drop function if exists "users_users_keep_an_owner_fn"();',
      'drop trigger if exists "users_keep_an_owner_on_delete" on "users";',
      'drop function if exists "users_users_keep_an_owner_on_delete_fn"();',
      'drop function if exists "add_jobs"(text, uuid[], integer, integer);',
      'drop function if exists "authenticate_api_token"(text);',
      'drop function if exists "authenticate_oauth_access_token"(text);',
      'drop function if exists "find_oauth_clients"(text, uuid, text, text);',
      'drop function if exists "hold_back"(uuid, uuid, uuid, text, text, timestamp with time zone);',
      'drop function if exists "hold_user_information_fields"(uuid, uuid);',
      'drop function if exists "ids_of_person"(uuid, uuid);',
      'drop function if exists "invite_users"(uuid[], text, timestamp with time zone);',
      'drop function if exists "is_same_cycle"(uuid, uuid, timestamp with time zone, timestamp with time zone);',
      'drop function if exists "mail_invitations"(uuid[], timestamp with time zone);',
      'drop function if exists "mail_owners"(uuid, text, jsonb, integer, integer, timestamp with time zone);',
      'drop function if exists "mark_api_token_used"(text, timestamp with time zone, timestamp with time zone, timestamp with time zone);',
      'drop function if exists "ordered_id"(timestamp with time zone);',
      'drop function if exists "organisation_of_session"(text);',
      'drop function if exists "organisations_of_address"(text);',
      'drop function if exists "resend_invitations"(uuid[], timestamp with time zone);',
      'drop function if exists "rolled_up_from"(uuid);',
      'drop function if exists "rolled_up_to"(uuid);',
      'drop function if exists "surviving_user"(uuid, uuid);',
      'drop function if exists "withdraw_invitations"(uuid[], text, timestamp with time zone);',
    ]);
  } finally {
    await database.close();
  }
});

test('several that migrate one database at once do it once', async () => {
  const url = await emptyDatabase();
  const results = await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);
  expect(results.filter((names) => names.length > 0)).toHaveLength(1);
  expect(results.flat()).toEqual([...new Set(results.flat())]);
});

test('several databases of one new server can be migrated at once, though they share its roles', async () => {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'rollcall-migrations-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory, durable: false });
  try {
    const urls = ['one', 'two', 'three', 'four'].map((name) => postgres.url.replace(/\/rollcall$/, `/${name}`));
    for (const name of ['one', 'two', 'three', 'four']) await query(postgres.adminUrl, `create database ${name} owner rollcall`);
    const results = await Promise.all(urls.map((url) => migrateDatabase(url)));
    expect(results.map((names) => names.length > 0)).toEqual([true, true, true, true]);
    const [first, ...others] = await Promise.all(urls.map((url) => catalogue(url)));
    for (const other of others) expect(other).toEqual(first);
  } finally {
    await postgres.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
});

test('a role that may not make tables can start and serve where nothing is to be migrated, and is told so where something is', async () => {
  const app = await startTestApp();
  const role = `limited_${Math.random().toString(36).slice(2)}`;
  const { adminUrl } = testCluster();
  const limited = new URL(app.databaseUrl);
  Object.assign(limited, { username: role, password: 'limited' });
  try {
    const { scimToken, id } = await app.organisation();
    await query(adminUrl, `create role ${role} login password 'limited'`);
    await query(adminUrl, `grant rollcall_runtime, rollcall_platform to ${role}`);
    await query(app.databaseUrl, `grant select on mikro_orm_migrations to ${role}`);
    await expect(query(limited.href, 'create table made (id int)')).rejects.toThrow('permission denied for schema public');

    expect(await migrateDatabase(limited.href)).toEqual([]);
    const database = await connectDatabase(limited.href, 2);
    expect((await authenticateToken(database.orm.em.fork(), hashTokenSecret(scimToken), new Date())).actor.organisationId).toBe(id);
    await database.close();

    const empty = new URL(await emptyDatabase());
    Object.assign(empty, { username: role, password: 'limited' });
    await expect(migrateDatabase(empty.href)).rejects.toThrow('permission denied for schema public');
  } finally {
    await app.stop();
    for (const database of made.splice(0)) await database.drop();
    await query(adminUrl, `drop role if exists ${role}`);
  }
});

test('the snapshot, with which the next migration is written, agrees with the entities; no database is needed to see it', async () => {
  const checkout = path.join(import.meta.dirname, '../..');
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'migration:check'], { cwd: checkout });
  expect(stdout).toContain('No changes required');
});
