import { authorise } from '../access/authorise.ts';
import { domainOfAddress } from '../email-domains/domain-name.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

/** An organisation to which somebody who signs in may belong. */
export interface Realm {
  readonly organisationId: string;
  readonly slug: string;
  readonly name: string;
}

const find = 'select organisations.id, slug, name from email_domains join organisations on organisations.id = email_domains.organisation_id where domain = $1 and verified_at is not null';

/**
 * The organisation that has verified the domain of an address (home-realm discovery); undefined where none has. For the service itself, since it
 * looks in all organisations.
 */
export async function findRealmOfAddress(scope: Scope, address: string): Promise<Realm | undefined> {
  authorise(scope.actor, 'platform:read');
  const domain = domainOfAddress(address);
  if (domain === undefined) return undefined;
  const [row] = await runStatement(scope.session, { name: 'realm-of-domain', text: find, values: [domain] });
  return row && { organisationId: row['id'] as string, slug: row['slug'] as string, name: row['name'] as string };
}
