import { isCredential } from '../access/actor.ts';
import { organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { fieldNameKey } from './field-name.ts';
import { toField } from './field-record.ts';
import { userInformationUrn, type UserInformationField } from './user-information-field.ts';

/** The user information fields of an organisation at one moment. */
export interface UserInformationFields {
  /** Another one after every change; null where there are no fields. */
  readonly revision: string | null;
  /** The URN of the SCIM schema that has them. */
  readonly urn: string;
  /** In the order of their names. */
  readonly all: readonly UserInformationField[];
  /** @returns undefined where there is none of that name, ignoring case */
  named(name: string): UserInformationField | undefined;
}

const none: UserInformationFields = { revision: null, urn: '', all: [], named: () => undefined };

// What is kept is true as long as its revision is, so it does not matter who else keeps it, or for how long.
const mostKept = 1000;
const kept = new Map<string, UserInformationFields>();
const ofOperation = new WeakMap<Scope, Promise<UserInformationFields>>();

/**
 * The fields of the caller's organisation. Needs no permission: whoever may ask the organisation for anything may know of
 * which words its users are made, as `/Schemas` tells. Costs nothing where the caller's token said that there are none, or
 * that they are those that this process knows.
 */
export function userInformationFieldsOf(scope: Scope): Promise<UserInformationFields> {
  return ofOperation.get(scope) ?? remember(scope, known(scope.actor) ?? read(scope));
}

/** Reads the fields anew, for when they have turned out to be others. */
export function renewUserInformationFields(scope: Scope): Promise<UserInformationFields> {
  return remember(scope, read(scope));
}

async function remember(scope: Scope, fields: UserInformationFields | Promise<UserInformationFields>): Promise<UserInformationFields> {
  const promise = Promise.resolve(fields);
  ofOperation.set(scope, promise);
  return promise;
}

function known(actor: Scope['actor']): UserInformationFields | undefined {
  if (!isCredential(actor) || actor.userInformationRevision === undefined) return undefined;
  if (actor.userInformationRevision === null) return none;
  const fields = kept.get(actor.organisationId);
  return fields?.revision === actor.userInformationRevision ? fields : undefined;
}

const selectFields = {
  name: 'user-information-fields',
  text: `select slug, user_information_revision as revision, (
    select json_agg(field order by name_key) from user_information_fields as field where organisation_id = $1
  ) as fields from organisations where id = $1`,
};

async function read(scope: Scope): Promise<UserInformationFields> {
  const organisationId = organisationOf(scope.actor);
  const [row] = await runStatement(scope.session, { ...selectFields, values: [organisationId] });
  if (!row) throw new Error('The organisation of the caller is not there');
  const all = ((row['fields'] ?? []) as Row[]).map(toField);
  const byName = new Map(all.map((field) => [field.nameKey, field]));
  const fields = { revision: row['revision'] as string | null, urn: userInformationUrn(row['slug'] as string), all, named: (name: string) => byName.get(fieldNameKey(name)) };
  keep(organisationId, fields);
  return fields;
}

function keep(organisationId: string, fields: UserInformationFields): void {
  // The one that was kept first goes first.
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept && !kept.has(organisationId)) kept.delete(oldest);
  kept.set(organisationId, fields);
}
