import { userFields } from '../users/user-fields.ts';

/*
 * Who and what is another one in the copy than in the organisation. Only what the rehearsal has touched is looked at: what somebody
 * changes in the organisation meanwhile is no difference that a cycle would make. $1 is the organisation, $2 the copy, $3 when it was made.
 */

// Beside these a directory changes nothing but who manages the account, and the id that the account has in it.
const columns = ['user_name', 'active', 'attributes', ...userFields.flatMap(({ column }) => column ?? [])];
const all = (table: string, names: readonly string[]): string => `(${names.map((name) => `${table}.${name}`).join(', ')})`;

// That the directory finds somebody and says which id they have there is no change of them.
const isOtherwise = (names: readonly string[]): string => `${all('real', names)} is distinct from ${all('copy', names)} or (real.external_id is not null and real.external_id is distinct from copy.external_id)`;

/*
 * Both organisations are read once and put side by side. It is a full join each time, which PostgreSQL never does row by row: of a copy that was
 * made a moment ago it does not know yet how large it is, and would take it for empty.
 */
const sideBySide = (table: string, names: readonly string[]): string => {
  const of = (organisation: string): string => `(select ${['id', 'created_at', 'updated_at', 'managed_by_directory', 'external_id', ...names].join(', ')} from ${table} where organisation_id = ${organisation})`;
  return `${of('$2')} as copy full join ${of('$1')} as real using (id)`;
};

// What was touched in the copy, and what is no longer there.
const isOfRehearsal = `(copy.updated_at >= $3 and (real.updated_at is not null or copy.created_at >= $3)) or (copy.updated_at is null and real.created_at <= $3)`;
const isMatched = `copy.managed_by_directory <> real.managed_by_directory or copy.external_id is distinct from real.external_id`;

/** SQL of the table `differences`, from `with` on. */
export const withDifferences = `with people as materialized (
  select id, coalesce(copy.user_name, real.user_name) as name, case when copy.updated_at is null then real.display_name else copy.display_name end as display_name,
    coalesce(copy.user_name_key, real.user_name_key) as name_key, copy.updated_at is null as is_gone,
    case when copy.updated_at is null then 'DELETED' when real.updated_at is null then 'CREATED' when real.active and not copy.active then 'DISABLED' when copy.active and not real.active then 'ENABLED'
      when ${isOtherwise(columns)} then 'CHANGED' when ${isMatched} then 'MATCHED' end as kind
  from ${sideBySide('users', [...new Set(['user_name_key', 'display_name', ...columns])])} where ${isOfRehearsal}
), other_members as materialized (
  select distinct group_id from (select group_id, user_id, true as is_there from group_members where organisation_id = $2) as copied
    full join (select group_id, user_id, true as is_there from group_members where organisation_id = $1) as own using (group_id, user_id)
  -- Somebody who has been deleted leaves all groups, which is told of them and not of each group.
  where copied.is_there is null and user_id not in (select id from people where is_gone) or own.is_there is null
), differences as materialized (
  select id, 'USER' as resource_type, name, display_name, name_key, kind from people where kind is not null
  union all select * from (
    select id, 'GROUP', coalesce(copy.display_name, real.display_name), null, coalesce(copy.display_name_key, real.display_name_key),
      case when copy.updated_at is null then 'DELETED' when real.updated_at is null then 'CREATED' when ${isOtherwise(['display_name'])} or id in (select group_id from other_members) then 'CHANGED' when ${isMatched} then 'MATCHED' end as kind
    from ${sideBySide('groups', ['display_name', 'display_name_key'])} where ${isOfRehearsal}
  ) as found where kind is not null
)`;
