import { authorise, organisationOf } from '../access/authorise.ts';
import { rolesToGive } from '../access/effective-role.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import type { Row } from '../shared/batch.ts';
import { Invalid, NotFound, VersionMismatch } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { requiredText, storableText } from '../shared/text.ts';
import { isUuid } from '../shared/uuid.ts';
import { asksAsDirectory, isManagedSql, managedByDirectory } from '../single-sign-on/directory-connection.ts';
import { survivingIdSql } from '../users/merged-users.ts';
import { indexable } from '../users/user-values.ts';
import { displayNameTaken, unknownMemberWarnings } from './create-group.ts';
import { groupColumns, toGroup, type Group } from './group-record.ts';
import { partMemberIds, refuseUnknownMembers } from './member-ids.ts';

/** What to change of a group. An absent field means 'as it is', `null` means 'none'. */
export interface GroupChange {
  readonly displayName?: string | null;
  readonly externalId?: string | null;
  /** Make these the members; not together with the two below. */
  readonly setMemberIds?: readonly string[] | null;
  readonly addMemberIds?: readonly string[] | null;
  readonly removeMemberIds?: readonly string[] | null;
  /** What to do with ids to set or add that name no user; `REFUSE` unless told otherwise. */
  readonly unknownMembers?: 'REFUSE' | 'SKIP' | null;
  /** Refuse where the group no longer has this version. */
  readonly expectedVersion?: number | null;
}

/** What a change of a group did. */
export interface ChangedGroup {
  readonly group: Group;
  readonly addedCount: number;
  readonly removedCount: number;
  /** The ids that were passed over because they name no user. */
  readonly unknownMemberIds: readonly string[];
}

// A statement of its own: the next one sees what the changes before it did, once it has waited for them.
const lockGroup = 'select from groups where organisation_id = $1 and id = $2 for update';

// Never reads the members but those that it adds or removes; only where $11 says so, all who are not wanted go.
const changeGroup = `
  with wanted as (select distinct ${survivingIdSql('given.id')} as id from unnest($7::uuid[]) as given(id)),
  known as (select users.id from users join wanted on wanted.id = users.id where users.organisation_id = $1),
  unknown as (select id::text from wanted where id not in (select id from known) union all select unnest($8::text[])),
  before as (
    select ${groupColumns.join(', ')}, unchanged, permitted, grantable, permitted and grantable and unchanged and (not $6::boolean or not exists (select from unknown)) as accepted
    from groups, lateral (select $3::int is null or version = $3 as unchanged, $12::boolean or not ${isManagedSql('groups', '$12')} as permitted,
      role is null or $12::boolean or not $13::boolean or role = any($14::text[]) as grantable) as conditions where organisation_id = $1 and id = $2
  ), removed as (
    delete from group_members using before
    where accepted and organisation_id = $1 and group_id = $2 and user_id = any(array(select ${survivingIdSql('given.id')} from unnest($9::uuid[]) as given(id)))
    returning user_id
  ), replaced as (
    delete from group_members using before
    where $11::boolean and accepted and organisation_id = $1 and group_id = $2 and not exists (select from wanted where wanted.id = user_id)
    returning user_id
  ), added as (
    insert into group_members (organisation_id, group_id, user_id, added_at)
    select $1, $2, known.id, $4 from known, before where accepted
    on conflict do nothing returning user_id
  ), counts as (select (select count(*)::int from added) as added, (select count(*)::int from removed) + (select count(*)::int from replaced) as removed),
  changed as (
    update groups set version = groups.version + 1, updated_at = $4, managed_by_directory = groups.managed_by_directory or $12::boolean,
      display_name = case when $10::jsonb ? 'display_name' then $10::jsonb ->> 'display_name' else groups.display_name end,
      display_name_key = case when $10::jsonb ? 'display_name' then $10::jsonb ->> 'display_name_key' else groups.display_name_key end,
      external_id = case when $10::jsonb ? 'external_id' then $10::jsonb ->> 'external_id' else groups.external_id end
    from before, counts
    where groups.organisation_id = $1 and groups.id = $2 and accepted
      and (added > 0 or removed > 0 or ($12::boolean and not groups.managed_by_directory)
        or ($10::jsonb ? 'display_name' and groups.display_name is distinct from $10::jsonb ->> 'display_name')
        or ($10::jsonb ? 'external_id' and groups.external_id is distinct from $10::jsonb ->> 'external_id'))
    returning ${groupColumns.map((column) => `groups.${column}`).join(', ')}
  ), kept as (${insertEvent('$5', 'before left join changed on true, counts where accepted', {
    resource_name: 'coalesce(changed.display_name, before.display_name)',
    decision: `case when changed.id is null then 'UNCHANGED' else 'CHANGED' end`,
    reason: `case when changed.id is null then 'Unchanged: the group was already as asked.' else 'Changed: ' || added || ' members added, ' || removed || ' removed' || case when $10::jsonb = '{}' then '.' else '; name or externalId set.' end
      || case when $12::boolean and not before.managed_by_directory then ' From now on the directory manages this group.' else '' end end`,
    warnings: unknownMemberWarnings,
  })})
  select unchanged, permitted, grantable, accepted, added, removed, array(select id from unknown) as unknown,
    ${groupColumns.map((column) => `case when changed.id is null then before.${column} else changed.${column} end as ${column}`).join(', ')}
  from before left join changed on true, counts`;

/**
 * Changes a group's name, directory id and members in one step; parallel changes of one group follow one another.
 * @throws NotFound, VersionMismatch, Taken (displayName), Invalid (also where the group gives a role that may do more than the caller), ManagedByDirectory
 */
export async function updateGroup(scope: Scope, id: string, change: GroupChange): Promise<ChangedGroup> {
  authorise(scope.actor, 'group:write');
  if (!isUuid(id)) throw noSuchGroup(id);
  const members = readMembers(change);
  const columns = readColumns(change);
  const event = eventValues(scope, { resourceType: 'GROUP', resourceId: id, resourceName: null, decision: 'CHANGED', reason: '' });
  const organisationId = organisationOf(scope.actor);
  const values = [
    organisationId, id, change.expectedVersion ?? null, scope.now, event, change.unknownMembers !== 'SKIP',
    members.wanted, members.impossible, members.remove, columns, members.replaceAll, asksAsDirectory(scope),
    changesMembers(change), rolesToGive(scope.actor),
  ];
  try {
    const lock = { name: 'lock-group', text: lockGroup, values: [organisationId, id] };
    const [row] = await runStatement(scope.session, { name: 'change-group', text: changeGroup, values }, lock);
    if (!row) throw noSuchGroup(id);
    assertPermitted(row, change);
    const unknownMemberIds = row['unknown'] as string[];
    if (!row['accepted']) refuseUnknownMembers(unknownMemberIds, members.field);
    return { group: toGroup(row), addedCount: row['added'] as number, removedCount: row['removed'] as number, unknownMemberIds };
  } catch (error) {
    throw displayNameTaken(error, change.displayName ?? '');
  }
}

/** The refusal of a change that was meant for another version of the group. */
export function groupHasChanged(version: unknown): VersionMismatch {
  return new VersionMismatch(`The group has changed since it was read (it has version ${String(version)}): read it again.`, ['expectedVersion']);
}

/** The refusal of a change of a group that gives a role which may do more than the caller. */
export function groupGrantsMore(role: unknown): Invalid {
  return new Invalid(`Who is in this group has the role ${String(role)}, which may do more than the caller, who cannot give or take it: ask an owner.`, ['id']);
}

/** The refusal where there is no such group in the organisation. */
export function noSuchGroup(id: string): NotFound {
  return new NotFound(`There is no group with the id ${id} in this organisation.`, ['id']);
}

function assertPermitted(row: Row, change: GroupChange): void {
  if (!row['permitted']) throw managedByDirectory('group', Object.keys(change).find((field) => field !== 'expectedVersion' && field !== 'unknownMembers' && change[field as keyof GroupChange] !== undefined));
  if (!row['grantable']) throw groupGrantsMore(row['role']);
  if (!row['unchanged']) throw groupHasChanged(row['version']);
}

function changesMembers({ setMemberIds, addMemberIds, removeMemberIds }: GroupChange): boolean {
  return Boolean(setMemberIds ?? addMemberIds ?? removeMemberIds);
}

function readMembers(change: GroupChange): { wanted: string[]; impossible: string[]; remove: string[]; replaceAll: boolean; field: string } {
  const set = change.setMemberIds ?? undefined;
  const add = change.addMemberIds ?? [];
  const remove = change.removeMemberIds ?? [];
  if (set && (add.length > 0 || remove.length > 0)) {
    throw new Invalid('setMemberIds says who all the members are: leave out addMemberIds and removeMemberIds.', ['setMemberIds']);
  }
  const field = set ? 'setMemberIds' : 'addMemberIds';
  const { possible, impossible } = partMemberIds(set ?? add, field);
  const removed = partMemberIds(remove, 'removeMemberIds').possible;
  const wanted = new Set(possible);
  const both = removed.find((id) => wanted.has(id));
  if (both) throw new Invalid(`${both} is both in addMemberIds and in removeMemberIds: decide on one.`, ['removeMemberIds']);
  return { wanted: possible, impossible, remove: removed, replaceAll: set !== undefined, field };
}

function readColumns(change: GroupChange): Record<string, string | null> {
  const columns: Record<string, string | null> = {};
  if (change.displayName !== undefined) {
    const displayName = requiredText(change.displayName, ['displayName']);
    columns['display_name'] = displayName;
    columns['display_name_key'] = indexable(fold(displayName), 'displayName');
  }
  if (change.externalId !== undefined) {
    const externalId = storableText(change.externalId, ['externalId']);
    columns['external_id'] = externalId === null ? null : indexable(externalId, 'externalId');
  }
  return columns;
}
