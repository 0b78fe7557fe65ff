import { organisationOf } from '../access/authorise.ts';
import type { Statement } from '../shared/batch.ts';
import { Taken } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements, violatedUnique } from '../shared/statements.ts';
import { createUser } from '../users/create-user.ts';
import type { Connection } from './connection.ts';
import { decideIdentity, type IdentityDecision, type IdentityRefusal } from './decide-identity.ts';
import type { Identity } from './identity.ts';
import type { linkCauses } from './linked-identity.ts';

/** Who may sign in, or why not; `reason` is for who looks after the connection, not for who stands at the door. */
export type IdentityOutcome = { readonly userId: string; readonly reason: string } | { readonly refusal: IdentityRefusal; readonly reason: string };

const unlinkOthers = 'delete from linked_identities where organisation_id = $1 and issuer = $2 and user_id = $4 and subject <> $3';
const link = `
  insert into linked_identities (organisation_id, issuer, subject, user_id, cause, created_at, last_used_at) values ($1, $2, $3, $4, $5, $6, $6)
  on conflict (organisation_id, issuer, subject) do update set last_used_at = excluded.last_used_at where linked_identities.user_id = excluded.user_id
  returning user_id`;
const use = 'update linked_identities set last_used_at = $5 where organisation_id = $1 and issuer = $2 and subject = $3 and user_id = $4 returning user_id';
const attempts = 3;

/**
 * Who somebody is whom an identity provider has sent, of whichever kind the connection is. They are linked with the provider's subject, so
 * that from then on no name and no address counts; where the organisation wants it, who is not here yet is created.
 * Needs no permission: the provider that the organisation chose vouches for them.
 */
export async function signInByIdentity(scope: Scope, connection: Connection, identity: Identity): Promise<IdentityOutcome> {
  for (let attempt = 1; ; attempt++) {
    const decision = await decideIdentity(scope, connection, identity);
    if ('refusal' in decision) return decision;
    try {
      return { userId: await carryOut(scope, identity, decision), reason: decision.reason };
    } catch (error) {
      // Somebody was linked or created in between, perhaps the same person from another browser: decide again.
      if (attempt === attempts || !(error instanceof Taken || violatedUnique(error) !== undefined)) throw error;
    }
  }
}

async function carryOut(scope: Scope, identity: Identity, decision: Exclude<IdentityDecision, { refusal: unknown }>): Promise<string> {
  const named = [organisationOf(scope.actor), identity.issuer, identity.subject];
  const toLink = (userId: string, cause: (typeof linkCauses)[number]): Statement => ({ name: 'link-identity', text: link, values: [...named, userId, cause, scope.now] });
  if (decision.match === 'CREATED') return (await createUser(scope, decision.profile, (userId) => [toLink(userId, 'CREATED')])).id;
  const { userId, match } = decision;
  const statements = match === 'LINKED' ? [{ name: 'use-linked-identity', text: use, values: [...named, userId, scope.now] }] : [toLink(userId, match)];
  if (match === 'EXTERNAL_ID') statements.unshift({ name: 'unlink-other-identities', text: unlinkOthers, values: [...named, userId] });
  const rows = await runStatements(scope.session, statements);
  if (!rows.at(-1)?.[0]) throw new Taken('The identity was linked anew or unlinked a moment ago.');
  return userId;
}
