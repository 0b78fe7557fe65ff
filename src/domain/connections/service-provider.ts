import { authorise, organisationOf } from '../access/authorise.ts';
import { OrganisationSchema } from '../organisations/organisation.ts';
import type { Scope } from '../shared/scope.ts';

/** What an organisation is to a SAML identity provider. */
export interface ServiceProvider {
  /** Entra: *Identifier (Entity ID)*. It is also where the metadata is. */
  readonly entityId: string;
  /** Where responses are posted to. Entra: *Reply URL (Assertion Consumer Service URL)*. */
  readonly acsUrl: string;
  /** Where the identity provider signs people out. Entra: *Logout Url*. */
  readonly signOutUrl: string;
}

/** @param publicUrl how the service is reached from outside, without a slash at the end */
export function serviceProviderOf(publicUrl: string, slug: string): ServiceProvider {
  const base = `${publicUrl}/saml/${slug}`;
  return { entityId: `${base}/metadata`, acsUrl: `${base}/acs`, signOutUrl: `${base}/sign-out` };
}

/** That of the caller's organisation. */
export async function ownServiceProvider(scope: Scope, publicUrl: string): Promise<ServiceProvider> {
  authorise(scope.actor, 'single-sign-on:read');
  const { slug } = await scope.em.findOneOrFail(OrganisationSchema, { id: organisationOf(scope.actor) });
  return serviceProviderOf(publicUrl, slug);
}
