import { authorise, organisationOf } from '../access/authorise.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import type { Statement } from '../shared/batch.ts';
import { Invalid, Taken } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { sourceOf, type Source } from '../shared/source.ts';
import { runStatements, violatedUnique } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';
import { newAccount } from './lifecycle-outcomes.ts';
import { emailOf } from './user-email.ts';
import { userFields } from './user-fields.ts';
import type { UserProfile } from './user-profile.ts';
import { toUser, userColumns, type User } from './user-record.ts';
import { userValues, type UserValues } from './user-values.ts';
import { whileFieldsStand } from './while-fields-stand.ts';

const fieldColumns = userFields.flatMap((field) => field.column ?? []);
const columns = ['organisation_id', 'id', 'user_name', 'user_name_key', 'external_id', 'email', 'active', 'source', 'managed_by_directory', 'version', 'created_at', 'updated_at', 'attributes', 'search', ...fieldColumns];
const parameters = columns.map((_, index) => `$${index + 1}`);
const lookups = `$${columns.length + 1}`;
const eventParameter = `$${columns.length + 2}`;

const insertUser = `
  with created as (
    insert into users (${columns.join(', ')}) values (${parameters.join(', ')}) returning ${userColumns.join(', ')}
  ), looked_up as (
    insert into user_lookup_values (organisation_id, attribute, value_key, user_id)
    select $1::uuid, value.attribute, value.value_key, $2::uuid
    from jsonb_to_recordset(${lookups}::jsonb) as value(attribute text, value_key text)
  ), kept as (${insertEvent(eventParameter, 'created')})
  select * from created`;

/**
 * Creates a user.
 * @param also what happens in the same transaction, after it
 * @param source where the user comes from
 * @throws Taken where the userName is in use in the organisation; Invalid where a value cannot be stored
 */
export async function createUser(scope: Scope, profile: UserProfile, also: (userId: string) => readonly Statement[] = () => [], source: Source = sourceOf(scope.origin)): Promise<User> {
  authorise(scope.actor, 'user:write');
  if (profile.userName === undefined || profile.userName === null) throw new Invalid('userName is missing.', ['userName']);
  const id = newId();
  const event = eventValues(scope, {
    resourceType: 'USER', resourceId: id, resourceName: profile.userName, decision: 'CREATED',
    reason: `Created: no user had the userName “${profile.userName}”.`,
  });
  return whileFieldsStand(scope, profile, (fields, hold) => insert({ scope, id, profile, source, event }, userValues(profile, fields), hold, also(id)));
}

interface NewUser {
  readonly scope: Scope;
  readonly id: string;
  readonly profile: UserProfile;
  readonly source: Source;
  readonly event: string;
}

async function insert({ scope, id, profile, source, event }: NewUser, written: UserValues, hold: readonly Statement[], also: readonly Statement[]): Promise<User> {
  const { columns: given, attributes, search, lookups: lookupValues } = written;
  const account = newAccount(scope, profile.active);
  const userName = given['user_name'] as string;
  const values = [
    organisationOf(scope.actor), id, userName, given['user_name_key'], given['external_id'] ?? null, emailOf(userName, profile.emails), account.active,
    source, account.managed, 1, scope.now, scope.now, attributes, search, ...fieldColumns.map((column) => given[column] ?? null),
    JSON.stringify(lookupValues), event,
  ];
  try {
    const rows = await runStatements(scope.session, [...hold, { name: 'create-user', text: insertUser, values }, ...also]);
    return toUser(rows[hold.length]?.[0]);
  } catch (error) {
    throw userNameTaken(error, userName);
  }
}

/** The refusal of a userName that is in use, where the error says so; else the error itself. */
export function userNameTaken(error: unknown, userName: string): unknown {
  if (violatedUnique(error) !== 'users_user_name_unique') return error;
  return new Taken(`The userName “${userName}” belongs to another user of this organisation (upper and lower case are the same).`, ['userName']);
}
