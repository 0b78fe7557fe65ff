import { inThisStep, notRolledUpYet, quarterOf } from './activity-sql.ts';

// A value stands in a key, so it must end somewhere.
const longestValue = 256;

/** SQL of what somebody counts as, before or after a change; null where they were not there, or are no more. */
const valuesOf = (time: 'before' | 'after'): Readonly<Record<string, string>> => {
  const ifThere = (sql: string): string => `case when ${time}_active is not null then ${sql} end`;
  return {
    EVERYONE: ifThere(`''`),
    STATUS: `case ${time}_active when true then 'ACTIVE' when false then 'DISABLED' end`,
    SOURCE: `${time}_source`,
    DEPARTMENT: ifThere(`left(coalesce(${time}_department, ''), ${longestValue})`),
    LANGUAGE: ifThere(`left(coalesce(${time}_language, ''), ${longestValue})`),
  };
};

const [before, after] = [valuesOf('before'), valuesOf('after')];
const dimensions = Object.keys(after).map((dimension) => `('${dimension}', ${before[dimension]}, ${after[dimension]})`);

/** SQL that counts changes of people into rows like those of `people_counts`. */
function countChanges(condition: string): string {
  return `
    select organisation_id, dimension, value, ${quarterOf('changed_at')} as quarter_at, sum(added)::int as added, sum(removed)::int as removed
    from people_changes cross join lateral (values ${dimensions.join(', ')}) as change(dimension, before, after)
      cross join lateral (values (before, 0, 1), (after, 1, 0)) as counted(value, added, removed)
    where ${condition} and before is distinct from after and value is not null group by 1, 2, 3, 4
    union all
    select organisation_id, 'GROUP', group_id::text, ${quarterOf('changed_at')}, sum(added)::int, sum(removed)::int
    from membership_changes where ${condition} group by 1, 2, 3, 4`;
}

/** SQL that adds the changes of the present step of the roll-up to the counts of the organisation $1. */
export const addPeople = `
  insert into people_counts (organisation_id, dimension, value, quarter_at, added, removed) ${countChanges(inThisStep)}
  on conflict (organisation_id, dimension, value, quarter_at) do update set added = people_counts.added + excluded.added, removed = people_counts.removed + excluded.removed`;

/** SQL of all counts of people of the organisation $1 up to this moment, as of one snapshot. A quarter may stand in two rows. */
export const peopleNow = `
  select dimension, value, quarter_at, added, removed from people_counts where organisation_id = $1
  union all select dimension, value, quarter_at, added, removed from (${countChanges(notRolledUpYet)}) as not_yet`;
