import { authorise } from '../access/authorise.ts';
import { OrganisationSchema } from '../organisations/organisation.ts';
import type { Scope } from '../shared/scope.ts';
import type { SingleSignOnSettings } from './single-sign-on-settings.ts';

/** What to paste into Entra as *Tenant URL*: the SCIM base URL of the organisation of these settings. */
export async function tenantUrlOf(scope: Scope, settings: SingleSignOnSettings, publicUrl: string): Promise<string> {
  authorise(scope.actor, 'single-sign-on:read');
  const organisation = await scope.em.findOneOrFail(OrganisationSchema, { id: settings.organisationId });
  return tenantUrl(publicUrl, organisation.slug);
}

/** The SCIM base URL of the organisation with this slug. */
export function tenantUrl(publicUrl: string, slug: string): string {
  return `${publicUrl}/scim/v2/${slug}`;
}

/** The slug of the organisation whose SCIM base URL this is; none that there could be where it is no such URL. */
export function slugOfTenantUrl(publicUrl: string, url: string): string {
  const start = tenantUrl(publicUrl, '');
  return url.startsWith(start) ? url.slice(start.length) : '';
}
