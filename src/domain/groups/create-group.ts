import { authorise, organisationOf } from '../access/authorise.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import { Taken } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import type { Scope } from '../shared/scope.ts';
import { sourceOf } from '../shared/source.ts';
import { runStatement, violatedUnique } from '../shared/statements.ts';
import { requiredText, storableText } from '../shared/text.ts';
import { newId } from '../shared/uuid.ts';
import { asksAsDirectory } from '../single-sign-on/directory-connection.ts';
import { survivingIdSql } from '../users/merged-users.ts';
import { indexable } from '../users/user-values.ts';
import { groupColumns, toGroup, type Group } from './group-record.ts';
import { partMemberIds, refuseUnknownMembers } from './member-ids.ts';

/** A new group. */
export interface NewGroup {
  readonly displayName: string;
  readonly externalId?: string | null;
  readonly memberIds?: readonly string[] | null;
  /** What to do with ids that name no user; `REFUSE` unless told otherwise. */
  readonly unknownMembers?: 'REFUSE' | 'SKIP' | null;
}

/** SQL of the sentences that an event says about ids that were passed over. */
export const unknownMemberWarnings = `event.warnings || array(select 'No user has the id ' || id || ': it was not made a member.' from unknown)`;

const insertGroup = `
  with wanted as (select distinct ${survivingIdSql('given.id')} as id from unnest($9::uuid[]) as given(id)),
  known as (select users.id from users join wanted on wanted.id = users.id where users.organisation_id = $1),
  unknown as (select id::text from wanted where id not in (select id from known) union all select unnest($10::text[])),
  created as (
    insert into groups (organisation_id, id, display_name, display_name_key, external_id, source, managed_by_directory, version, created_at, updated_at)
    select $1, $2, $3, $4, $5, $6, $12, 1, $7, $7 where not $8::boolean or not exists (select from unknown)
    returning ${groupColumns.join(', ')}
  ), joined as (
    insert into group_members (organisation_id, group_id, user_id, added_at) select $1, created.id, known.id, $7 from known, created
  ), kept as (${insertEvent('$11', 'created', { warnings: unknownMemberWarnings })})
  select created.*, array(select id from unknown) as unknown from (select) as once left join created on true`;

/**
 * Creates a group.
 * @returns the group, and the ids that were passed over because they name no user
 * @throws Taken where the displayName is in use; Invalid where a value cannot be stored or an id names no user
 */
export async function createGroup(scope: Scope, input: NewGroup): Promise<{ group: Group; unknownMemberIds: string[] }> {
  authorise(scope.actor, 'group:write');
  const displayName = requiredText(input.displayName, ['displayName']);
  const externalId = storableText(input.externalId, ['externalId']);
  const { possible, impossible } = partMemberIds(input.memberIds ?? [], 'memberIds');
  const id = newId();
  const event = eventValues(scope, {
    resourceType: 'GROUP', resourceId: id, resourceName: displayName, decision: 'CREATED', reason: `Created: no group had the displayName “${displayName}”.`,
  });
  const values = [
    organisationOf(scope.actor), id, displayName, indexable(fold(displayName), 'displayName'), externalId === null ? null : indexable(externalId, 'externalId'),
    sourceOf(scope.origin), scope.now, input.unknownMembers !== 'SKIP', possible, impossible, event, asksAsDirectory(scope),
  ];
  try {
    const [row] = await runStatement(scope.session, { name: 'create-group', text: insertGroup, values });
    const unknownMemberIds = row?.['unknown'] as string[];
    if (row?.['id'] === null) refuseUnknownMembers(unknownMemberIds, 'memberIds');
    return { group: toGroup(row), unknownMemberIds };
  } catch (error) {
    throw displayNameTaken(error, displayName);
  }
}

/** The refusal of a displayName that is in use, where the error says so; else the error itself. */
export function displayNameTaken(error: unknown, displayName: string): unknown {
  if (violatedUnique(error) !== 'groups_display_name_unique') return error;
  return new Taken(`The displayName “${displayName}” belongs to another group of this organisation (upper and lower case are the same).`, ['displayName']);
}
