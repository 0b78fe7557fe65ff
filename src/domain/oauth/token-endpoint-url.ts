import { authorise } from '../access/authorise.ts';
import { OrganisationSchema } from '../organisations/organisation.ts';
import type { Scope } from '../shared/scope.ts';
import type { SingleSignOnSettings } from '../single-sign-on/single-sign-on-settings.ts';

/** What to paste into Entra as *Token endpoint*: where the OAuth clients of the organisation of these settings get their access tokens. */
export async function tokenEndpointOf(scope: Scope, settings: SingleSignOnSettings, publicUrl: string): Promise<string> {
  authorise(scope.actor, 'single-sign-on:read');
  const organisation = await scope.em.findOneOrFail(OrganisationSchema, { id: settings.organisationId });
  return tokenEndpoint(publicUrl, organisation.slug);
}

/** The issuer of the access tokens of the organisation with this slug (RFC 8414 §2). */
export function tokenIssuer(publicUrl: string, slug: string): string {
  return `${publicUrl}/oauth/${slug}`;
}

/** The token endpoint of the organisation with this slug (RFC 6749 §3.2). */
export function tokenEndpoint(publicUrl: string, slug: string): string {
  return `${tokenIssuer(publicUrl, slug)}/token`;
}
