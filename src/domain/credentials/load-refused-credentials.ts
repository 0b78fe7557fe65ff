import { organisationOf } from '../access/authorise.ts';
import { authoriseTokenDetails } from '../api-tokens/find-api-tokens.ts';
import type { Scope } from '../shared/scope.ts';
import { RefusedCredentialSchema, type RefusedCredential } from './refused-credential.ts';

/** What is known of refusals of each of these secrets, in the order of the ids; `null` where none was ever refused. */
export async function loadRefusedCredentials(scope: Scope, credentialIds: readonly string[]): Promise<(RefusedCredential | null)[]> {
  authoriseTokenDetails(scope);
  const found = await scope.em.find(RefusedCredentialSchema, { organisationId: organisationOf(scope.actor), credentialId: { $in: [...credentialIds] } });
  const byId = new Map(found.map((refused) => [refused.credentialId, refused]));
  return credentialIds.map((id) => byId.get(id) ?? null);
}
