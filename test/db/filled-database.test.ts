import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { ormOptions } from '../../src/db/orm-options.ts';
import { createTestDatabase, testCluster, type TestDatabase } from '../support/postgres-cluster.ts';

/* Migrations that make something of what is there already, on databases in which something is. */

let database: TestDatabase;
let client: Client;
beforeEach(async () => {
  database = await createTestDatabase('template0');
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

async function migrateTo(name: string): Promise<void> {
  const orm = await MikroORM.init(ormOptions(database.url, 2));
  try {
    await orm.migrator.up({ to: name });
  } finally {
    await orm.close(true);
  }
  // The superuser, whom row-level security does not concern.
  const url = new URL(testCluster().adminUrl);
  url.pathname = new URL(database.url).pathname;
  client = new Client({ connectionString: url.href });
  await client.connect();
}

const rows = async (sql: string): Promise<unknown[]> => (await client.query<Record<string, unknown>>(sql)).rows.map((row) => Object.values(row));

const at = (time: string): Date => new Date(`2026-01-01T${time}:00Z`);
const [one, other] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'];
const [ada, bob, staff] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003'];

test('people and members who are there count from then on when they came', async () => {
  await migrateTo('Migration20261124155000_oauth');
  for (const organisation of [one, other]) {
    await client.query(`insert into users (organisation_id, id, user_name, user_name_key, active, department, preferred_language, source, role, version, attributes, search, created_at, updated_at)
      values ($1, '${ada}', 'ada', 'ada', true, 'Research', 'en', 'SCIM', 'OWNER', 1, '{}', '{}', '2026-01-01Z', '2026-02-01Z'), ($1, '${bob}', 'bob', 'bob', false, null, null, 'MANUAL', 'MEMBER', 1, '{}', '{}', '2026-01-02Z', '2026-01-02Z')`, [organisation]);
    await client.query(`insert into groups (organisation_id, id, display_name, display_name_key, source, version, created_at, updated_at) values ($1, '${staff}', 'Staff', 'staff', 'SCIM', 1, '2026-01-01Z', '2026-01-01Z')`, [organisation]);
    await client.query(`insert into group_members (organisation_id, group_id, user_id, added_at) values ($1, '${staff}', '${ada}', '2026-01-03Z'), ($1, '${staff}', '${bob}', '2026-01-03Z')`, [organisation]);
  }
  await migrateDatabase(database.url);
  expect(await rows(`select organisation_id, changed_at, before_active, after_active, after_source, after_department, after_language from people_changes order by 1, 2`)).toEqual([one, other].flatMap((organisation) => [
    [organisation, new Date('2026-01-01Z'), null, true, 'SCIM', 'Research', 'en'], [organisation, new Date('2026-01-02Z'), null, false, 'MANUAL', null, null],
  ]));
  expect(await rows('select organisation_id, changed_at, group_id, added, removed from membership_changes order by 1')).toEqual([one, other].map((organisation) => [organisation, new Date('2026-01-03Z'), staff, 2, 0]));
});

test('what is counted already has its running totals and its cycles', async () => {
  await migrateTo('Migration20261124164000_user_information_fields');
  for (const organisation of [one, other]) {
    await client.query(`insert into provisioning_activity (organisation_id, client_id, quarter_at, first_at, last_at, requests, refused_conflict)
      select $1, client, ('2026-01-01 ' || first || 'Z')::timestamptz - interval '1 minute' * (split_part(first, ':', 2)::int % 15), ('2026-01-01 ' || first || 'Z')::timestamptz, ('2026-01-01 ' || last || 'Z')::timestamptz, requests, 1
      from (values ('${ada}'::uuid, '08:01', '08:14', 5), ('${ada}', '08:20', '08:21', 2), ('${ada}', '08:36', '08:40', 1), ('${bob}', '08:02', '08:03', 7)) as given(client, first, last, requests)`, [organisation]);
    await client.query(`insert into people_counts (organisation_id, dimension, value, quarter_at, added, removed)
      values ($1, 'SOURCE', 'SCIM', '2026-01-01 08:00Z', 3, 0), ($1, 'SOURCE', 'SCIM', '2026-01-02 08:00Z', 2, 1), ($1, 'SOURCE', 'MANUAL', '2026-01-02 08:00Z', 4, 0), ($1, 'EVERYONE', '', '2026-01-02 08:00Z', 1, 1)`, [organisation]);
  }
  await migrateDatabase(database.url);
  for (const organisation of [one, other]) {
    const own = `where organisation_id = '${organisation}'`;
    expect(await rows(`select client_id, quarter_at, last_at, requests::int, refused_conflict::int, lookups::int from activity_totals ${own} order by 1, 2`)).toEqual([
      [ada, at('08:00'), at('08:14'), 5, 1, 0], [ada, at('08:15'), at('08:21'), 7, 2, 0], [ada, at('08:30'), at('08:40'), 8, 3, 0], [bob, at('08:00'), at('08:03'), 7, 1, 0],
    ]);
    expect(await rows(`select client_id, started_at, last_request_at, first_quarter, last_quarter, requests from provisioning_cycles ${own} order by 1, 2`)).toEqual([
      [ada, at('08:01'), at('08:21'), at('08:00'), at('08:15'), 7], [ada, at('08:36'), at('08:40'), at('08:30'), at('08:30'), 1], [bob, at('08:02'), at('08:03'), at('08:00'), at('08:00'), 7],
    ]);
    expect(await rows(`select dimension, value, quarter_at, added_so_far::int, removed_so_far::int from people_counts ${own} order by 1, 2, 3`)).toEqual([
      ['EVERYONE', '', new Date('2026-01-02T08:00Z'), 1, 1], ['SOURCE', 'MANUAL', new Date('2026-01-02T08:00Z'), 4, 0],
      ['SOURCE', 'SCIM', new Date('2026-01-01T08:00Z'), 3, 0], ['SOURCE', 'SCIM', new Date('2026-01-02T08:00Z'), 5, 1],
    ]);
  }
});

const january = (day: number): Date => new Date(`2026-01-0${day}Z`);

test('those who were invited already have come as far as their invitations and mails tell', async () => {
  await migrateTo('Migration20261124220000_invitations');
  for (const organisation of [one, other]) {
    await client.query(`insert into organisations (id, slug, name, created_at, updated_at) values ($1, $2, 'One', '2026-01-01Z', '2026-01-01Z')`, [organisation, organisation.slice(-1)]);
    await client.query(`insert into users (organisation_id, id, user_name, user_name_key, active, source, role, version, attributes, search, created_at, updated_at)
      values ($1, '${ada}', 'ada', 'ada', true, 'SCIM', 'OWNER', 1, '{}', '{}', '2026-01-01Z', '2026-02-01Z'), ($1, '${bob}', 'bob', 'bob', true, 'MANUAL', 'MEMBER', 1, '{}', '{}', '2026-01-02Z', '2026-01-02Z')`, [organisation]);
    await client.query(`insert into mails (organisation_id, id, kind, user_id, recipient, "values", state, created_at, sent_at, changed_at)
      select $1::uuid, ('01900000-0000-7000-8000-00000000010' || n)::uuid, 'INVITATION', person, 'x@example.com', '{}', state, now(), sent, now()
      from (values (1, '${ada}'::uuid, 'BOUNCED', timestamptz '2026-01-03Z'), (2, '${ada}', 'SENT', '2026-01-05Z'), (3, '${bob}', 'QUEUED', null)) as given(n, person, state, sent)`, [organisation]);
    await client.query(`insert into invitations (organisation_id, id, user_id, email, mail_id, cause, created_at, expires_at, accepted_at, withdrawn_at)
      select $1::uuid, ('01900000-0000-7000-8000-00000000020' || n)::uuid, person, 'x@example.com', ('01900000-0000-7000-8000-00000000010' || n)::uuid, 'MANUALLY', at, at + interval '7 days', accepted, withdrawn
      from (values (1, '${ada}'::uuid, timestamptz '2026-01-02Z', null::timestamptz, timestamptz '2026-01-04Z'), (2, '${ada}', '2026-01-04Z', '2026-01-06Z', null), (3, '${bob}', '2026-01-04Z', null, null)) as given(n, person, at, accepted, withdrawn)`, [organisation]);
  }
  await migrateDatabase(database.url);
  expect(await rows('select organisation_id, user_id, provisioned_at, invited_at, delivered_at, accepted_at from invited_people order by 1, 2')).toEqual([one, other].flatMap((organisation) => [
    [organisation, ada, january(1), january(2), january(5), january(6)], [organisation, bob, january(2), january(4), null, null],
  ]));
});
