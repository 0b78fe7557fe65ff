import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

/**
 * The organisation's own 32 random bytes, by which the service signs what it hands to a client and gets back, such as
 * cursors. Needs no permission: it never leaves the service. See docs/adr/0010-cursors-are-signed.md.
 */
export async function signingKeyOf(scope: Scope): Promise<Uint8Array> {
  const [row] = await runStatement(scope.session, { name: 'signing-key', text: 'select signing_key from organisations where id = $1', values: [organisationOf(scope.actor)] });
  if (!row) throw new Error('The organisation of the caller is not there');
  return row['signing_key'] as Buffer;
}
