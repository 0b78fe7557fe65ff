/*
 * What the directory did with a line since the check was made, by the provisioning events: of whoever has the line's userName now, and of the
 * user who was foretold. The first event that is no refusal tells.
 */

/** How a line compares with what came. */
export const comparisons = ['NOTHING_YET', 'AS_FORETOLD', 'OTHERWISE'] as const;
export type Comparison = (typeof comparisons)[number];

const firstEvent = (user: string): string => `
  left join lateral (
    select decision from provisioning_events as event where event.organisation_id = $1 and event.resource_id = ${user} and event.occurred_at >= duplicate_checks.created_at and event.decision <> 'REFUSED'
    order by event.id limit 1
  )`;

/**
 * SQL that joins the lines of checks (`duplicate_check_lines`) with what came of them: `came.comparison` and `came.told`, a sentence. For a
 * statement whose first parameter is the organisation's id.
 */
export const joinedWithWhatCame = `
  join duplicate_checks on duplicate_checks.organisation_id = $1 and duplicate_checks.id = duplicate_check_lines.check_id
  left join users as named on named.organisation_id = $1 and named.user_name_key = duplicate_check_lines.user_name_key and duplicate_check_lines.outcome <> 'PROBLEM'
  ${firstEvent('named.id')} as of_named on named.id is not null
  ${firstEvent('duplicate_check_lines.user_id')} as of_foretold on duplicate_check_lines.user_id is not null
  left join lateral (
    select reason from provisioning_events as event where event.organisation_id = $1 and event.decision = 'REFUSED' and event.resource_name = duplicate_check_lines.user_name and event.occurred_at >= duplicate_checks.created_at
    order by event.id desc limit 1
  ) as refused on of_named.decision is null and duplicate_check_lines.outcome in ('MATCHED', 'CREATED', 'LOOKS_ALIKE')
  left join lateral (
    select true as is_cured from duplicate_cures as cure where cure.organisation_id = $1 and cure.line_id = duplicate_check_lines.id and cure.kind in ('LINK', 'MERGE') and cure.undone_at is null limit 1
  ) as cured on true
  cross join lateral (
    select case
      when duplicate_check_lines.outcome = 'PROBLEM' then 'NOTHING_YET: This line says nothing of anybody.'
      when duplicate_check_lines.outcome = 'NOT_SENT' and of_foretold.decision is null then 'NOTHING_YET: The directory has said nothing of this person.'
      when duplicate_check_lines.outcome = 'NOT_SENT' then 'OTHERWISE: The directory sent this person after all.'
      when refused.reason is not null then 'OTHERWISE: Refused: ' || refused.reason
      when duplicate_check_lines.outcome = 'MATCHED' and of_foretold.decision = 'DELETED' then 'OTHERWISE: The user was deleted.'
      when duplicate_check_lines.outcome = 'MATCHED' and of_foretold.decision is not null then 'AS_FORETOLD: Matched, as foretold.'
      when of_named.decision is null then 'NOTHING_YET: Nothing about this person has come yet.'
      when duplicate_check_lines.outcome = 'MATCHED' then 'OTHERWISE: Not matched, but created as a new user.'
      when of_named.decision = 'CREATED' and cured.is_cured then 'OTHERWISE: Created as a new user, though it was cured.'
      when of_named.decision = 'CREATED' then 'AS_FORETOLD: Created, as foretold.'
      when cured.is_cured then 'AS_FORETOLD: Matched, as it was cured.'
      else 'OTHERWISE: Not created: the directory found a user with this userName.' end as verdict offset 0
  ) as judged
  cross join lateral (select split_part(verdict, ': ', 1) as comparison, substr(verdict, strpos(verdict, ': ') + 2) as told) as came`;
