import type { PolicyDef } from '@mikro-orm/core';

/** The role in which requests of one organisation run. Owns nothing. */
export const runtimeRole = 'rollcall_runtime';
/** The role in which the platform's own work for all organisations runs. Owns nothing. */
export const platformRole = 'rollcall_platform';
/** The role that makes, compares and deletes the copies of rehearsals: it reads its organisation and writes nothing but that one's copies. Owns nothing. */
export const rehearsalRole = 'rollcall_rehearsal';

/**
 * The second wall between organisations (the first is that use cases ask only for the actor's organisation):
 * the runtime role sees and writes rows of the organisation that is set for the transaction, and none where none is set.
 * @param column the column that holds the organisation's id
 * @param platform SQL condition on the rows that the platform role may see, as far as it may read the table at all
 */
export function tenantPolicies(column = 'organisation_id', platform = 'true'): PolicyDef[] {
  const own = `${column} = nullif(current_setting('rollcall.organisation', true), '')::uuid`;
  return [
    { name: 'own_organisation', roles: [runtimeRole], using: own, check: own },
    { name: 'platform', roles: [platformRole], using: platform, check: platform },
  ];
}

/** For tables of the operators: no organisation sees any row. */
export function operatorPolicies(): PolicyDef[] {
  return [{ name: 'platform', roles: [platformRole], using: 'true', check: 'true' }];
}
