import { createHash } from 'node:crypto';
import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';

// The table is that of all assertions (RFC 7523 has them, too); what is hashed keeps the kinds apart.
const forget = 'delete from oauth_used_assertions where organisation_id = $1 and expires_at < $2';
const use = 'insert into oauth_used_assertions (organisation_id, assertion_hash, expires_at) values ($1, $2, $3) on conflict do nothing returning assertion_hash';

/**
 * Uses an assertion of SAML up (SAML 2.0 Profiles §4.1.4.5), of many attempts at once and on whichever replica one. Needs no permission: the assertion
 * has been verified.
 * @param assertion `usableUntil`: until when it could be presented
 * @returns whether this is the first time
 */
export async function useSamlAssertion(scope: Scope, { issuer, id, usableUntil }: { readonly issuer: string; readonly id: string; readonly usableUntil: Date }): Promise<boolean> {
  const hash = createHash('sha256').update(JSON.stringify(['SAML', issuer, id])).digest('hex');
  const [, used] = await runStatements(scope.session, [
    { name: 'forget-assertions', text: forget, values: [organisationOf(scope.actor), scope.now] },
    { name: 'use-saml-assertion', text: use, values: [organisationOf(scope.actor), hash, usableUntil] },
  ]);
  return used?.[0] !== undefined;
}
