import { authorise, organisationOf } from '../../access/authorise.ts';
import { Invalid, NotFound } from '../../shared/errors.ts';
import type { Scope } from '../../shared/scope.ts';
import { runStatement } from '../../shared/statements.ts';
import { isUuid } from '../../shared/uuid.ts';
import type { HoldDecision } from './hold.ts';
import { readHolds } from './find-holds.ts';
import type { ProvisioningHold } from './hold-record.ts';

// hold_back locks the brake first, and so waits for the decision or comes before it.
const lockBrake = `
  select from provisioning_brakes where organisation_id = $1 and client_id = (select client_id from provisioning_holds where organisation_id = $1 and id = $2) for update`;

// What is released in a cycle is released for the rest of it, too; in the next cycle the brake counts anew.
const decide = `
  with decided as (
    update provisioning_holds set decision = $3, decided_at = $4 where organisation_id = $1 and id = $2 and decision is distinct from 'RELEASED' and decision is distinct from $3
    returning client_id, cycle_started_at
  )
  update provisioning_brakes set is_released = ($3 = 'RELEASED') from decided
  where organisation_id = $1 and provisioning_brakes.client_id = decided.client_id and started_at = decided.cycle_started_at`;

/**
 * Lets the directory disable and delete whom a hold keeps as they are, when it asks for them again.
 * @throws NotFound; Invalid where the hold has ended
 */
export async function releaseProvisioningHold(scope: Scope, id: string): Promise<ProvisioningHold> {
  return decideHold(scope, id, 'RELEASED');
}

/**
 * Goes on refusing to disable and delete whom a hold keeps as they are, until the directory no longer asks for it. It can be released after all.
 * @throws NotFound; Invalid where the hold has ended or was released
 */
export async function rejectProvisioningHold(scope: Scope, id: string): Promise<ProvisioningHold> {
  return decideHold(scope, id, 'REJECTED');
}

async function decideHold(scope: Scope, id: string, decision: HoldDecision): Promise<ProvisioningHold> {
  authorise(scope.actor, 'single-sign-on:write');
  const hold = await readHold(scope, id);
  if (hold.state === 'ENDED') throw new Invalid('The hold has ended by itself: the directory has not asked again for 48 hours, so there is nothing to decide.', ['id']);
  if (hold.state === 'RELEASED' && decision === 'REJECTED') throw new Invalid('The hold was released already. To hold back what still comes, pause SCIM (updateSingleSignOn).', ['id']);
  const organisationId = organisationOf(scope.actor);
  await runStatement(scope.session, { name: 'decide-hold', text: decide, values: [organisationId, id, decision, scope.now] }, { name: 'lock-brake-of-hold', text: lockBrake, values: [organisationId, id] });
  return readHold(scope, id);
}

async function readHold(scope: Scope, id: string): Promise<ProvisioningHold> {
  const [hold] = isUuid(id) ? await readHolds(scope, [id]) : [];
  if (!hold) throw new NotFound(`There is no hold with the id ${id} in this organisation.`, ['id']);
  return hold;
}
