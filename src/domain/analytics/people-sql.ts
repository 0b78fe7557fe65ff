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

/** SQL of the sums of a value up to a moment. */
function latestBefore(dimension: string, value: string, moment: string): string {
  return `(select added_so_far, removed_so_far from people_counts where organisation_id = $1 and dimension = ${dimension} and value = ${value} and quarter_at < ${moment} order by quarter_at desc limit 1)`;
}

/** SQL of the sums of values at boundaries; a value and a boundary may have several rows, to be added up. */
function soFarAt(values: string, boundaries: string): string {
  const chosen = `(select * from ${boundaries}) as boundary`;
  return `
    select value.value, boundary.n, is_first, is_last, added_so_far as added, removed_so_far as removed
    from ${values} cross join ${chosen} cross join lateral ${latestBefore('$3', 'value.value', 'boundary.moment')} as latest
    union all
    select value.value, boundary.n, is_first, is_last, added, removed
    from ${values} join pending using (value) join ${chosen} on pending.quarter_at < boundary.moment`;
}

/** SQL that adds the changes of the present step of the roll-up to the counts of the organisation $1. */
export const addPeople = `
  insert into people_counts (organisation_id, dimension, value, quarter_at, added, removed) ${countChanges(inThisStep)}
  on conflict (organisation_id, dimension, value, quarter_at) do update set added = people_counts.added + excluded.added, removed = people_counts.removed + excluded.removed`;

/** SQL that brings `added_so_far` and `removed_so_far` up to date once {@link addPeople} has run: of each value from its first change in this step on. */
export const addPeopleSoFar = `
  with touched as (
    select dimension, value, min(quarter_at) as since from (${countChanges(inThisStep)}) as changes group by 1, 2
  ), running as (
    select counts.dimension, counts.value, counts.quarter_at,
      coalesce(before.added_so_far, 0) + sum(counts.added) over so_far as added_so_far, coalesce(before.removed_so_far, 0) + sum(counts.removed) over so_far as removed_so_far
    from touched
      join people_counts as counts on counts.organisation_id = $1 and (counts.dimension, counts.value) = (touched.dimension, touched.value) and counts.quarter_at >= touched.since
      left join lateral ${latestBefore('touched.dimension', 'touched.value', 'touched.since')} as before on true
    window so_far as (partition by counts.dimension, counts.value order by counts.quarter_at)
  )
  update people_counts as counts set added_so_far = running.added_so_far, removed_so_far = running.removed_so_far
  from running where counts.organisation_id = $1 and (counts.dimension, counts.value, counts.quarter_at) = (running.dimension, running.value, running.quarter_at)`;

/**
 * SQL of the people of the organisation $1 by a dimension ($3) at each boundary of $2 (their number is `n`): how many had come to have a
 * value and how many had ceased to, for the $4 values that most have at the last boundary, in that order. What is not rolled up
 * yet is in it, as of one snapshot. Values that nobody had from the first boundary on are left out. Reads two rows for each value,
 * and one for each answer, however much happened.
 */
export const peopleSoFar = `
  with recursive known(value) as (
    (select value from people_counts where organisation_id = $1 and dimension = $3 order by value limit 1)
    union all
    select (select value from people_counts where organisation_id = $1 and dimension = $3 and value > known.value order by value limit 1) from known where known.value is not null
  ), pending as materialized (
    select value, quarter_at, added, removed from (${countChanges(notRolledUpYet)}) as changes where dimension = $3
  ), boundaries as (
    select moment, n, n = 1 as is_first, n = array_length($2::timestamptz[], 1) as is_last from unnest($2::timestamptz[]) with ordinality as boundary(moment, n)
  ), ends as (
    ${soFarAt('(select value from known where value is not null union select value from pending) as value', 'boundaries where is_first or is_last')}
  ), shown as (
    select value, coalesce(sum(added - removed) filter (where is_last), 0) as count from ends group by value
    having sum(added - removed) filter (where is_first) > 0 or sum(case when is_last then added + removed else -added - removed end) > 0
    order by 2 desc, value collate "C" limit $4
  )
  select value, count, n::int, sum(added)::float8 as added, sum(removed)::float8 as removed
  from (${soFarAt('shown as value', 'boundaries')}) as so_far join shown using (value) group by value, count, n order by count desc, value collate "C", n`;
