import { authorise, organisationOf } from '../access/authorise.ts';
import { OrganisationSchema } from '../organisations/organisation.ts';
import type { Scope } from '../shared/scope.ts';

/** Where browsers go and come back, of one organisation. */
export interface ConnectionUrls {
  readonly signIn: string;
  /** Where browsers come back to from an OIDC provider: an address of its own for each organisation, so that no provider can pass a code of another one on (RFC 9700 §4.4). */
  readonly oidcRedirect: string;
  /** Where browsers come back to when they have signed out. */
  readonly signedOut: string;
}

/** @param publicUrl how the service is reached from outside */
export function connectionUrls(publicUrl: string, slug: string): ConnectionUrls {
  const signIn = `${publicUrl}/sign-in/${slug}`;
  return { signIn, oidcRedirect: `${signIn}/callback`, signedOut: `${publicUrl}/signed-out` };
}

/** Those of the caller's organisation. */
export async function connectionUrlsOf(scope: Scope, publicUrl: string): Promise<ConnectionUrls> {
  authorise(scope.actor, 'single-sign-on:read');
  const { slug } = await scope.em.findOneOrFail(OrganisationSchema, { id: organisationOf(scope.actor) });
  return connectionUrls(publicUrl, slug);
}

/** Where the path of a test is: shown when it has ended, and begun below it. */
export function connectionTestPath(id: string): string {
  return `/single-sign-on/tests/${id}`;
}

/** Where a test begins. */
export function startUrlOf(publicUrl: string, { id }: { readonly id: string }, loginHint: string | null | undefined): URL {
  const url = new URL(`${publicUrl}${connectionTestPath(id)}/start`);
  if (loginHint) url.searchParams.set('login_hint', loginHint);
  return url;
}
