import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../../shared/row-level-security.ts';

/*
 * The life of a hold. Its state follows from what is kept (hold-record.ts has it as SQL); hold_back (migrations/) acts by it.
 *
 *   state      where                                           what becomes of a request of the client that would disable or delete
 *   RELEASED   somebody let it through                         passes: of those who were held for seven days, of others in that cycle
 *   ENDED      nobody was asked for again for 48 hours         counts as if there had been no hold
 *   REJECTED   somebody refused it                             held: of those who were held, and of others in that cycle
 *   OPEN       whatever else                                   held
 *
 * Directories ask again for what failed, Entra with each cycle and later once a day: what they no longer ask for they no longer want.
 */

/** What owners decide on a hold. */
const holdDecisions = ['RELEASED', 'REJECTED'] as const;
export type HoldDecision = (typeof holdDecisions)[number];

/** What a directory wants to become of a user. */
const heldChanges = ['DISABLE', 'DELETE'] as const;

export const ProvisioningHoldSchema = defineEntity({
  name: 'ProvisioningHold',
  tableName: 'provisioning_holds',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    clientId: p.uuid(),
    beganAt: p.datetime(3),
    // `startedAt` of the brake: in which cycle of the client.
    cycleStartedAt: p.datetime(3),
    lastAskedAt: p.datetime(3),
    passedCount: p.integer(),
    peopleBefore: p.integer().nullable(),
    mostPeople: p.integer(),
    decision: p.enum([...holdDecisions]).nullable(),
    decidedAt: p.datetime(3).nullable(),
  },
  indexes: [{ name: 'provisioning_holds_client_index', properties: ['organisationId', 'clientId', 'beganAt'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A user whom a hold keeps from being disabled or deleted. */
export const HeldUserSchema = defineEntity({
  name: 'HeldUser',
  tableName: 'held_users',
  properties: {
    organisationId: p.uuid().primary(),
    holdId: p.uuid().primary(),
    // The user's.
    id: p.uuid().primary(),
    userName: p.text(),
    change: p.enum([...heldChanges]),
    firstAskedAt: p.datetime(3),
    lastAskedAt: p.datetime(3),
    passedAt: p.datetime(3).nullable(),
  },
  indexes: [{ name: 'held_users_user_index', properties: ['organisationId', 'id'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
