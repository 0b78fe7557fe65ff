/*
 * How long figures take over a year of ten million events (`node bench/analytics.ts`, some minutes and some gigabytes of disk; not
 * part of `npm run bench`): the roll-up of all of them at once, and then series by days, cycles, people and invitations.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { connectDatabase } from '../src/db/connect.ts';
import { startEmbeddedPostgres } from '../src/db/embedded/start.ts';
import { migrateDatabase } from '../src/db/migrate.ts';
import { findCycleFigures, findClientUse, findRequests } from '../src/domain/analytics/figures.ts';
import { countInvitationStates, findInvitationFunnel } from '../src/domain/analytics/invitation-funnel.ts';
import { findPeople } from '../src/domain/analytics/find-people.ts';
import { findOrganisationFigures } from '../src/domain/analytics/platform/organisation-figures.ts';
import { findPlatformPeople, findPlatformRequests } from '../src/domain/analytics/platform/platform-figures.ts';
import { rollUpPlatform } from '../src/domain/analytics/platform/roll-up-platform.ts';
import { readPeriods } from '../src/domain/analytics/periods.ts';
import { rollUp } from '../src/domain/analytics/roll-up.ts';
import { createOrganisation } from '../src/domain/organisations/create-organisation.ts';
import { findProvisioningCycles } from '../src/domain/provisioning/find-provisioning-cycles.ts';

const { values: options } = parseArgs({ options: { events: { type: 'string', default: '10000000' }, people: { type: 'string', default: '100000' }, invitations: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '15' } } });
const range = { from: new Date('2025-01-01T00:00:00Z'), to: new Date('2026-01-01T00:00:00Z'), timeZone: 'Europe/Vienna' };

// Three clients; each event a moment of a cycle of 20 minutes in every 40.
const insertEvents = `
  insert into provisioning_events (organisation_id, id, occurred_at, request_id, api_token_id, method, path, resource_type, decision, reason, warnings, status)
  select $1::uuid, gen_random_uuid(), timestamptz '2025-01-01Z' + (n * (365 * 86400.0 / $2::int) - (n * (365 * 86400.0 / $2::int))::numeric % 2400 / 2) * interval '1 second',
    'bench', ('01900000-0000-7000-8000-00000000000' || n % 3)::uuid, 'PATCH', '/Users', case when n % 5 = 0 then 'GROUP' else 'USER' end,
    (array['CREATED', 'CHANGED', 'CHANGED', 'CHANGED', 'MATCHED', 'MATCHED', 'UNCHANGED', 'DISABLED', 'REFUSED', 'UNMATCHED'])[1 + n % 10], 'Made.', '{}',
    case when n % 10 = 8 then 409 else 200 end
  from generate_series($3::int, $4::int) as n`;
const insertPeople = `
  insert into people_changes (organisation_id, changed_at, after_active, after_source, after_department, after_language)
  select $1::uuid, timestamptz '2025-01-01Z' + n * (365 * 86400.0 / $2::int) * interval '1 second', n % 7 > 0, 'SCIM', 'Department ' || n % 200, (array['en', 'de', 'fr', null])[1 + n % 4]
  from generate_series(1, $2::int) as n`;
// Three of four are accepted, the others wait, have come back or were withdrawn. Without triggers and users, which would take hours.
const insertInvitations = [
  `insert into mails (organisation_id, id, kind, recipient, "values", state, created_at, sent_at, changed_at)
  select $1::uuid, md5('mail ' || n)::uuid, 'INVITATION', 'person@example.com', '{}', case when n % 40 = 0 then 'BOUNCED' else 'SENT' end, at, at, at
  from generate_series(1, $2::int) as n cross join lateral (select timestamptz '2025-01-01Z' + n * (365 * 86400.0 / $2::int) * interval '1 second' as at) as moment`,
  `insert into invitations (organisation_id, id, user_id, email, mail_id, cause, created_at, expires_at, accepted_at, withdrawn_at)
  select $1::uuid, md5('invitation ' || n)::uuid, md5('user ' || n)::uuid, 'person@example.com', md5('mail ' || n)::uuid, 'ON_CREATION', at, at + interval '14 days',
    case when n % 4 > 0 then at + n % 997 * interval '10 minutes' end, case when n % 32 = 0 then at + interval '1 day' end
  from generate_series(1, $2::int) as n cross join lateral (select timestamptz '2025-01-01Z' + n * (365 * 86400.0 / $2::int) * interval '1 second' as at) as moment`,
  `insert into invited_people (organisation_id, provisioned_at, invited_at, delivered_at, accepted_at)
  select organisation_id, created_at - interval '1 second', created_at, created_at + interval '1 minute' * random(), accepted_at from invitations`,
];

const folder = await mkdtemp(path.join(tmpdir(), 'rollcall-bench-'));
const postgres = await startEmbeddedPostgres({ dataDirectory: folder });
try {
  await migrateDatabase(postgres.url);
  const database = await connectDatabase(postgres.url, 4);
  const organisation = await createOrganisation(database.scopeFor({ kind: 'SYSTEM', organisationId: undefined }, { door: 'SYSTEM', requestId: 'bench' }), { slug: 'bench', name: 'Bench' });
  const platform = () => database.scopeFor({ kind: 'SYSTEM', organisationId: undefined }, { door: 'SYSTEM', requestId: 'bench' });
  const scope = () => database.scopeFor({ kind: 'SYSTEM', organisationId: organisation.id }, { door: 'SYSTEM', requestId: 'bench' });
  await fill(organisation.id);
  await measureOnce('roll-up of all events at once', () => rollUp(scope()));
  await measureOnce('the same for all organisations together', () => rollUpPlatform(platform()));
  const client = await admin();
  await client.query('vacuum analyze');
  await client.end();
  const periods = await readPeriods(scope(), range);
  console.log(`a year by days, after ${options.events} events, ${options.people} people and ${options.invitations} invitations (median and worst of ${options.rounds})`);
  await measure('the periods', () => readPeriods(scope(), range));
  await measure('requests by day', () => findRequests(scope(), periods));
  await measure('requests of one client by day', () => findRequests(scope(), periods, '01900000-0000-7000-8000-000000000001'));
  await measure('use of each client by day', () => findClientUse(scope(), periods));
  await measure('cycles by day', () => findCycleFigures(scope(), periods));
  await measure('the newest 50 cycles', () => findProvisioningCycles(scope(), { first: 50 }));
  for (const dimension of ['EVERYONE', 'STATUS', 'DEPARTMENT', 'LANGUAGE'] as const) await measure(`people by day, ${dimension}`, () => findPeople(scope(), periods, dimension, 20));
  for (const basis of ['STEP', 'PROVISIONING'] as const) {
    await measure(`invitations by day, ${basis}`, () => findInvitationFunnel(scope(), periods, basis, false));
    await measure('the same with medians', () => findInvitationFunnel(scope(), periods, basis, true));
  }
  await measure('states of all invitations', () => countInvitationStates(scope()));
  await measure('all organisations: requests by day', () => findPlatformRequests(platform(), periods));
  await measure('all organisations: people by day', () => findPlatformPeople(platform(), periods, 'STATUS', 20));
  await measure('organisations by requests', () => findOrganisationFigures(platform(), { ...periods, useId: undefined }, { first: 50 }, null, { field: 'REQUESTS', direction: 'DESCENDING' }));
  await database.close();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function admin(): Promise<Client> {
  const url = new URL(postgres.adminUrl);
  url.pathname = new URL(postgres.url).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return client;
}

async function fill(organisationId: string): Promise<void> {
  const client = await admin();
  const [events, atOnce] = [Number(options.events), 1_000_000];
  const begin = performance.now();
  for (let first = 1; first <= events; first += atOnce) await client.query(insertEvents, [organisationId, events, first, Math.min(first + atOnce - 1, events)]);
  await client.query(insertPeople, [organisationId, Number(options.people)]);
  await client.query('set session_replication_role = replica');
  const [mails = '', invitations = '', people = ''] = insertInvitations;
  for (const text of [mails, invitations]) await client.query(text, [organisationId, Number(options.invitations)]);
  await client.query(people);
  await client.query('vacuum analyze');
  await client.end();
  console.log(`filled in ${Math.round((performance.now() - begin) / 1000)} s`);
}

async function measureOnce(what: string, work: () => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  await work();
  console.log(`${what}: ${Math.round(performance.now() - begin)} ms`);
}

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  times.sort((one, other) => one - other);
  console.log(`  ${what.padEnd(34)} ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms, at worst ${Math.round(times.at(-1) ?? 0)} ms`);
}
