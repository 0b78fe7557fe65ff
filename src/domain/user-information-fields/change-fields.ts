import type { EntityManager } from '@mikro-orm/postgresql';
import { OrganisationSchema } from '../organisations/organisation.ts';
import { Taken } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { organisationOf } from '../access/authorise.ts';
import { UserInformationFieldSchema, type UserInformationField } from './user-information-field.ts';
import { renewUserInformationFields } from './user-information-fields.ts';

/** A change of the fields of an organisation, in its transaction. */
export interface FieldsChange {
  readonly em: EntityManager;
  readonly organisationId: string;
  /** All fields, for the change to be made on. */
  readonly fields: readonly UserInformationField[];
}

// Whoever writes values holds the same lock together with others (hold-fields.ts), so that
// nothing is written under a field while it changes or goes.
const lock = `select pg_advisory_xact_lock(hashtextextended('user-information-fields ' || ?::text, 0))`;

/**
 * Runs a change of the organisation's fields in one transaction, alone among such changes, and gives the fields their new
 * revision.
 */
export async function changeFields<Result>(scope: Scope, change: (change: FieldsChange) => Promise<Result>): Promise<Result> {
  const organisationId = organisationOf(scope.actor);
  const result = await scope.em.transactional(async (em) => {
    await em.execute(lock, [organisationId]);
    const fields = await em.find(UserInformationFieldSchema, { organisationId }, { orderBy: { nameKey: 'asc' } });
    const changed = await change({ em, organisationId, fields });
    await em.flush();
    const left = await em.count(UserInformationFieldSchema, { organisationId });
    await em.nativeUpdate(OrganisationSchema, { id: organisationId }, { userInformationRevision: left > 0 ? crypto.randomUUID() : null });
    return changed;
  });
  await renewUserInformationFields(scope);
  return result;
}

/** @throws Taken where another field has the name */
export function assertNameIsFree(fields: readonly UserInformationField[], { id, name, nameKey }: Pick<UserInformationField, 'name' | 'nameKey'> & { id?: string }): void {
  if (!fields.some((field) => field.nameKey === nameKey && field.id !== id)) return;
  throw new Taken(`Another user information field of this organisation is called “${name}” (upper and lower case are the same): choose another name.`, ['name']);
}
