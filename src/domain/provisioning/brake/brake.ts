import { defineEntity, p } from '@mikro-orm/core';
import { credentialIdOf, isCredential } from '../../access/actor.ts';
import { Held } from '../../shared/errors.ts';
import { tenantPolicies } from '../../shared/row-level-security.ts';
import type { Scope } from '../../shared/scope.ts';
import { asksAsDirectory } from '../../single-sign-on/directory-connection.ts';

/*
 * How much one cycle of a directory may disable or delete. The statement that disables or deletes a user asks hold_back (migrations/),
 * which counts people for each client and cycle and holds what goes beyond the settings. All other statements ask nothing.
 * See docs/adr/0037-the-brake.md.
 */

/** What a client has disabled and deleted in the cycle in which it did so last. Written by hold_back alone. */
export const ProvisioningBrakeSchema = defineEntity({
  name: 'ProvisioningBrake',
  tableName: 'provisioning_brakes',
  properties: {
    organisationId: p.uuid().primary(),
    clientId: p.uuid().primary(),
    // The first and the last request of the cycle that wanted to disable or delete somebody.
    startedAt: p.datetime(3),
    lastAt: p.datetime(3),
    people: p.integer().default(0),
    // Who was enabled before the cycle; counted only where it comes to that.
    peopleBefore: p.integer().nullable(),
    // Whether somebody has released what goes beyond, for the rest of the cycle.
    isReleased: p.boolean().default(false),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** What a request that is held is answered, and what its event says. */
export const heldReason = 'Held: this client wants to disable or delete more people in one cycle than the single sign-on settings allow. Nothing was changed, and nothing is lost: ask again later. An owner decides on the page Provisioning.';

/** After how long the client is asked to come back: with Entra's next cycle. */
export const heldRetrySeconds = 2400;

/** The refusal of such a request. */
export function held(): Held {
  return new Held(heldReason, ['id']);
}

/** Whose disabling and deleting is counted: the client's that asks as the directory; of anybody else nothing is. */
export function brakedClientOf({ actor, origin }: Pick<Scope, 'actor' | 'origin'>): string | null {
  return asksAsDirectory({ origin }) && isCredential(actor) ? credentialIdOf(actor) : null;
}

/**
 * SQL of whether a change is held, for a statement whose first two parameters are the ids of the organisation and the user. It is to be
 * selected once from where the user's row is locked and known to be what the caller expects, since asking counts.
 * @param client the parameter with {@link brakedClientOf}
 * @param wanted SQL of whether the change would disable or delete the user
 * @param now the parameter with the time
 */
export function isHeldSql({ client, wanted, what, userName, now }: { client: string; wanted: string; what: 'DISABLE' | 'DELETE'; userName: string; now: string }): string {
  return `case when ${client}::uuid is not null and ${wanted} then hold_back($1, ${client}, $2, ${userName}, '${what}', ${now}) else false end`;
}
