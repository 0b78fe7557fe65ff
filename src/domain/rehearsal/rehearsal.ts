import { defineEntity, p } from '@mikro-orm/core';
import { rehearsalRole, tenantPolicies } from '../shared/row-level-security.ts';

/*
 * A rehearsal is a cycle played against a copy of the organisation. The copy is an organisation of its own, with the same users and
 * groups under the same ids, so that the SCIM facade serves it as it serves any other; nothing of it gets outside: it has no connection
 * and no e-mail domain, and the database keeps no mail, session or sign-in link of it (migrations/). See docs/adr/0040-rehearsals.md.
 */

/** For how many days a rehearsal lasts unless somebody discards it or says otherwise, and for how many at the most. */
export const rehearsalDays = 14;
export const mostRehearsalDays = 30;

export const RehearsalSchema = defineEntity({
  name: 'Rehearsal',
  tableName: 'rehearsals',
  properties: {
    organisationId: p.uuid().primary(),
    // The organisation that is the copy.
    copyId: p.uuid().primary(),
    // The copy's, for its Tenant URL.
    slug: p.text(),
    // Of the copy's only API token.
    tokenPrefix: p.text(),
    startedAt: p.datetime(3),
    endsAt: p.datetime(3),
    // When somebody discarded it, or began another one. Its rows are deleted a little later (delete-rehearsals.ts).
    endedAt: p.datetime(3).nullable(),
  },
  policies: [
    ...tenantPolicies(),
    { name: 'rehearsal', roles: [rehearsalRole], using: `organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid`, check: `organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid` },
  ],
  rowLevelSecurity: 'force',
});

/** A rehearsal as the rest of the code sees it. */
export interface Rehearsal {
  readonly copyId: string;
  readonly slug: string;
  readonly tokenPrefix: string;
  readonly startedAt: Date;
  readonly endsAt: Date;
}
