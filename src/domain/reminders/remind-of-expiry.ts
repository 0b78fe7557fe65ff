import { authorise, organisationOf } from '../access/authorise.ts';
import { effectiveRoleSql } from '../access/effective-role.ts';
import { mailKinds } from '../mail/mail-kinds.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { expiringThings } from './expiring-things.ts';

/** How many days before its end somebody is reminded of a thing, at the latest. */
const daysBefore = [30, 7, 1] as const;
const dayMilliseconds = 86_400_000;
// A mail that could not be sent for so long would tell the wrong number of days.
const daysOfUse = 2;

const things = Object.entries(expiringThings).map(([kind, sql]) => `select '${kind}' as kind, id, name, created_at, ends_at from (${sql}) as things`).join(' union all ');

// Replicas follow one another, so that each sees what the others have reminded of.
const lock = 'select from organisations where id = $1 for no key update';

// Of several numbers of days that are due the least counts; of what lasts hardly longer nobody need be reminded as soon as it is made.
const remind = `
  with owners as materialized (
    select id, email, preferred_language from users
    where organisation_id = $1 and active and not sign_in_blocked and email is not null and ${effectiveRoleSql()} = 'OWNER'
  ), due as (
    select distinct on (things.id) things.*, days from (${things}) as things join unnest($3::int[]) as days on ends_at <= $2::timestamptz + make_interval(days => days)
    where ends_at > $2 and created_at < ends_at - make_interval(days => days + 1) order by things.id, days
  ), reminded as (
    insert into expiry_reminders (organisation_id, thing_id, ends_at, days_before, reminded_at)
    select $1::uuid, id, ends_at, days, $2 from due
    where exists (select from owners) and not exists (select from expiry_reminders where organisation_id = $1 and reminded_at >= $4)
    on conflict do nothing returning thing_id
  ), mailed as (
    insert into mails (organisation_id, id, kind, user_id, recipient, language, "values", not_after, created_at, changed_at)
    select $1::uuid, ordered_id($2), 'EXPIRY_REMINDER', owners.id, email, preferred_language, listed.value, $5, $2, $2
    from owners cross join (
      select jsonb_build_object('things', jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'endsAt', ends_at) order by ends_at, kind, name)) as value
      from due join reminded on reminded.thing_id = due.id having count(*) > 0
    ) as listed returning id
  )
  select count(*)::int as count, case when count(*) > 0 then add_jobs('send-mail', array_agg(id), $6::int, $7::int)::text end from mailed`;

/**
 * Reminds the organisation's owners of what ends within 30, 7 and 1 days: of each once, in one mail a day (UTC) that lists all of it.
 * What was noted and the mails are one transaction, so any number of replicas may do this at once, and a crash loses nothing.
 * Where there is no owner who could be written to, nobody counts as reminded.
 * @returns how many mails were queued
 */
export async function remindOfExpiry(scope: Scope): Promise<number> {
  authorise(scope.actor, 'platform:write');
  const organisationId = organisationOf(scope.actor);
  const { priority, attempts } = mailKinds.EXPIRY_REMINDER;
  const today = new Date(Math.floor(scope.now.getTime() / dayMilliseconds) * dayMilliseconds);
  const notAfter = new Date(scope.now.getTime() + daysOfUse * dayMilliseconds);
  const [row] = await runStatement(scope.session,
    { text: remind, values: [organisationId, scope.now, daysBefore, today, notAfter, priority, attempts] }, { text: lock, values: [organisationId] });
  return row?.['count'] as number;
}
