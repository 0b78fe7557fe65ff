import { groupCondition } from '../../src/domain/groups/group-filter.ts';
import { Parameters } from '../../src/domain/shared/filter-sql.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { runStatement } from '../../src/domain/shared/statements.ts';
import { createUserInformationField } from '../../src/domain/user-information-fields/create-user-information-field.ts';
import { userInformationFieldsOf } from '../../src/domain/user-information-fields/user-information-fields.ts';
import { userCondition } from '../../src/domain/users/user-filter.ts';
import { toGroupFilter } from '../../src/scim/groups/group-filter.ts';
import { parseFilter } from '../../src/scim/protocol/filter/parse-filter.ts';
import { groupResourceType } from '../../src/scim/protocol/resource-type.ts';
import { tolerantDialect } from '../../src/scim/quirks/tolerant-dialect.ts';
import { userTypeWith } from '../../src/scim/users/information-schema.ts';
import { toUserFilter } from '../../src/scim/users/user-filter.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';

/*
 * The lookups by which directories find people and groups, on tables of some thousand rows: PostgreSQL must go by an
 * index, under the role and row-level security that requests run with.
 */

let app: TestApp;
let organisation: TestOrganisation;
let scope: Scope;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  scope = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  for (const { id } of [organisation, await app.organisation()]) await fill(id);
  for (const { name, type, multiValued } of ownFields) {
    const field = await createUserInformationField(scope, { name, type, multiValued });
    const value = type === 'INTEGER' ? 'n' : `'value ' || n`;
    await runStatement(scope.em, {
      text: `with numbered as (select id, row_number() over () as n from users where organisation_id = $1), written as (
          update users set search = search || jsonb_build_object($2::text, ${multiValued ? `jsonb_build_array(${value})` : value}) from numbered where organisation_id = $1 and users.id = numbered.id)
        insert into user_lookup_values (organisation_id, attribute, value_key, user_id) select $1, $2, (${value})::text, id from numbered`, values: [organisation.id, field.id],
    });
  }
  await app.database.orm.em.fork().execute('analyze');
});
afterAll(() => app.stop());

const urn = 'urn:ietf:params:scim:schemas:extension:rollcall:org-1:2.0:User';
const ownFields = [{ name: 'costCode', type: 'STRING', multiValued: false }, { name: 'floor', type: 'INTEGER', multiValued: false }, { name: 'skills', type: 'STRING', multiValued: true }] as const;
const userType = userTypeWith({ urn, all: ownFields.map((field) => ({ ...field, caseExact: false, canonicalValues: [] })) });

async function fill(organisationId: string): Promise<void> {
  const statements = [
    `insert into users (organisation_id, id, user_name, user_name_key, external_id, active, source, version, attributes, search, created_at, updated_at)
      select $1, gen_random_uuid(), 'user' || n, 'user' || n, 'ext' || n, true, 'SCIM', 1, '{}', jsonb_build_object('emails', jsonb_build_array(jsonb_build_object('type', 'work', 'value', 'user' || n)),
        'employeeNumber', n::text, 'manager', 'boss' || n / 10), now(), now() from generate_series(1, 4000) n`,
    `insert into user_lookup_values (organisation_id, attribute, value_key, user_id) select $1, 'emails', user_name, id from users where organisation_id = $1`,
    `insert into user_lookup_values (organisation_id, attribute, value_key, user_id) select $1, name, search ->> name, id from users, unnest(array['employeeNumber', 'manager']) name where organisation_id = $1`,
    `insert into duplicate_cures (organisation_id, id, kind, user_id, merged_id, user_name, created_at) select $1, gen_random_uuid(), 'MERGE', id, gen_random_uuid(), user_name, now() from users where organisation_id = $1`,
    `insert into groups (organisation_id, id, display_name, display_name_key, external_id, source, version, created_at, updated_at)
      select $1, gen_random_uuid(), 'group' || n, 'group' || n, 'ext' || n, 'SCIM', 1, now(), now() from generate_series(1, 3000) n`,
    `insert into group_members (organisation_id, group_id, user_id, added_at)
      select $1, groups.id, users.id, now() from groups join users on users.organisation_id = $1 and right(users.user_name, 2) = right(groups.display_name, 2) where groups.organisation_id = $1`,
  ];
  const { em } = app.scope({ kind: 'SYSTEM', organisationId });
  for (const text of statements) await runStatement(em, { text, values: text.includes('$1') ? [organisationId] : [] });
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Total Cost': number;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** The plan of the lookup, flattened. */
async function planOf(table: string, condition: string, parameters: Parameters): Promise<Plan[]> {
  const text = `explain (format json) select ${table}.id from ${table} where ${table}.organisation_id = $1 and ${condition} order by ${table}.id limit 101`;
  const [row] = await runStatement(scope.em, { text, values: parameters.values });
  const flatten = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flatten)];
  return ((row?.['QUERY PLAN'] ?? []) as { Plan: Plan }[]).flatMap((one) => flatten(one.Plan));
}

/** Expects a plan that looks at a few rows, by this index. */
function expectIndex(plan: readonly Plan[], index: string): void {
  expect(plan.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
  expect(plan.map((node) => node['Index Name'])).toContain(index);
  expect(plan[0]?.['Total Cost']).toBeLessThan(300);
}

const some = '0190aaaa-0000-7000-8000-000000000000';

test.each([
  ['userName eq "user77"', 'users_user_name_unique'], ['externalId eq "ext77"', 'users_external_id_index'], [`id eq "${some}"`, 'users_pkey'],
  ['emails.value eq "user77"', 'user_lookup_values_pkey'], ['emails eq "user77"', 'user_lookup_values_pkey'], ['emails[type eq "work"].value eq "user77"', 'user_lookup_values_pkey'],
  ['emails[type eq "work" and value eq "user77"]', 'user_lookup_values_pkey'], ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq "77"', 'user_lookup_values_pkey'],
  ['manager eq "boss7"', 'user_lookup_values_pkey'], [`${urn}:costCode eq "VALUE 77"`, 'user_lookup_values_pkey'], [`${urn}:floor eq 77`, 'user_lookup_values_pkey'], ['skills eq "value 77"', 'user_lookup_values_pkey'],
  ['skills[value eq "value 77" and value pr]', 'user_lookup_values_pkey'], [`id eq "${some}" and manager eq "boss7"`, 'users_pkey'],
])('users by %s', async (filter, index) => {
  const parameters = new Parameters([organisation.id]);
  const plan = await planOf('users', userCondition(toUserFilter(parseFilter(filter, userType, tolerantDialect), { baseUrl: '', userType }), parameters, await userInformationFieldsOf(scope)), parameters);
  expectIndex(plan, index);
});

test.each([
  ['displayName eq "group77"', 'groups_display_name_unique'], ['externalId eq "ext77"', 'groups_external_id_index'], [`id eq "${some}"`, 'groups_pkey'],
  [`id eq "${some}" and members eq "${some}"`, 'groups_pkey'], [`members[value eq "${some}"]`, 'group_members_user_index'], [`members eq "${some}"`, 'group_members_user_index'],
])('groups by %s', async (filter, index) => {
  const parameters = new Parameters([organisation.id]);
  const plan = await planOf('groups', groupCondition(toGroupFilter(parseFilter(filter, groupResourceType, tolerantDialect), ''), parameters), parameters);
  expectIndex(plan, index);
});

test('the plans tell where there is no index', async () => {
  const parameters = new Parameters([organisation.id]);
  const plan = await planOf('users', userCondition(toUserFilter(parseFilter('title co "x"', userType, tolerantDialect), { baseUrl: '', userType }), parameters), parameters);
  expect(() => expectIndex(plan, 'users_user_name_unique')).toThrow(/Seq Scan|users_user_name_unique/);
});
