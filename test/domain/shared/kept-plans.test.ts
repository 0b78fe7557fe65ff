import { runStatement } from '../../../src/domain/shared/statements.ts';
import type { Row } from '../../../src/domain/shared/batch.ts';
import type { Scope } from '../../../src/domain/shared/scope.ts';
import { findGroupsOfUsers } from '../../../src/domain/groups/find-groups-of-users.ts';
import { findUsers } from '../../../src/domain/users/find-users.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../../support/app.ts';

/* Which lists PostgreSQL plans once for a connection, and that a plan that was kept while nothing was there yet does not stay. See docs/adr/0041. */

let app: TestApp;
let organisation: TestOrganisation;
let scope: Scope;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  scope = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
});
afterAll(() => app.stop());

/** After this many executions PostgreSQL has decided whether to keep the plan. */
const enough = 8;

// The pool hands out the connection that was used last, so that what runs in turn runs on one.
async function statementsLike(pattern: string): Promise<Row[]> {
  return runStatement(scope.session, { text: 'select name, statement, generic_plans::int as kept, custom_plans::int as anew from pg_prepared_statements where statement ilike $1', values: [pattern] });
}

async function analyse(): Promise<void> {
  await app.database.orm.em.fork().execute('analyze');
}

async function readPages(first: number, read: () => Promise<unknown>): Promise<Row[]> {
  for (let time = 0; time < enough; time++) await read();
  return statementsLike(`%limit ${first + 1}%`);
}

test('a plan that was kept while the table was empty is made anew when PostgreSQL has counted what came', async () => {
  const read = (): Promise<unknown> => findUsers(scope, { first: 20 });
  await analyse();
  const [statement] = await readPages(20, read);
  expect(statement?.['kept']).toBeGreaterThan(0);
  await runStatement(scope.session, {
    text: `insert into users (organisation_id, id, user_name, user_name_key, active, source, version, attributes, search, created_at, updated_at)
      select $1, gen_random_uuid(), 'user' || n, 'user' || n, true, 'SCIM', 1, '{}', '{}', now(), now() from generate_series(1, 5000) n`, values: [organisation.id],
  });
  await analyse();
  await readPages(20, read);
  const plan = await runStatement(scope.session, { text: `explain (costs off) execute "${String(statement?.['name'])}" ('${organisation.id}')`, values: [] });
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(text).toContain('users_pkey');
  expect(text).not.toMatch(/Seq Scan|Sort/);
});

test('the plan of a page of a size that is asked for by habit is kept, also below parents', async () => {
  const ids = (await findUsers(scope, { first: 50 })).items.map(({ id }) => id);
  for (const rows of [await readPages(50, () => findUsers(scope, { first: 50 })), await readPages(10, () => findGroupsOfUsers(scope, ids, { first: 10 }))]) {
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['kept']).toBeGreaterThan(0);
  }
});

test('of other sizes each execution is planned anew, once there are many', async () => {
  for (let time = 0; time < enough; time++) await findUsers(scope, { first: 37 });
  const rows = await statementsLike('%from users%limit $%');
  expect(rows).toEqual([expect.objectContaining({ kept: 0, anew: enough })]);
});
