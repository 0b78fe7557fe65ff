import type { PolicyDef } from '@mikro-orm/core';

/** The role in which requests of one organisation run. Owns nothing. */
export const runtimeRole = 'rollcall_runtime';
/** The role in which the platform's own work for all organisations runs. Owns nothing. */
export const platformRole = 'rollcall_platform';

/**
 * The second wall between organisations (the first is that use cases ask only for the actor's organisation):
 * the runtime role sees and writes rows of the organisation that is set for the transaction, and none where none is set.
 * @param column the column that holds the organisation's id
 */
export function tenantPolicies(column = 'organisation_id'): PolicyDef[] {
  const own = `${column} = nullif(current_setting('rollcall.organisation', true), '')::uuid`;
  return [
    { name: 'own_organisation', roles: [runtimeRole], using: own, check: own },
    { name: 'platform', roles: [platformRole], using: 'true', check: 'true' },
  ];
}
