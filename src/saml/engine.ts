import { stringify } from 'node:querystring';
import { SAML, ValidateInResponseTo, type CacheProvider, type Profile } from '@node-saml/node-saml';
import type { ServiceProvider } from '../domain/connections/service-provider.ts';
import type { IdentityProvider, SigningKey } from './identity-provider.ts';

/** The two sides of a connection, as they are in its messages. */
export interface Sides {
  readonly serviceProvider: ServiceProvider;
  readonly identityProvider: IdentityProvider;
  /** Without it, requests are not signed. */
  readonly signingKey: SigningKey | undefined;
}

// Requests are kept in the database, by whoever begins them.
const nothingKept: CacheProvider = { saveAsync: async () => null, getAsync: async () => null, removeAsync: async () => null };

/** Hands out the assertion of which the signature was verified, as it was signed, for read-assertion.ts to look at what it says. */
class Engine extends SAML {
  protected override async processValidlySignedAssertionAsync(this: SAML, xml: string): Promise<{ profile: Profile; loggedOut: boolean }> {
    return { profile: { issuer: '', nameID: '', nameIDFormat: '', getAssertionXml: () => xml }, loggedOut: false };
  }
}

/**
 * node-saml for one connection. It writes messages and verifies XML signatures; what a message that is signed must say is looked at by
 * read-assertion.ts, by a clock that is handed in.
 * @param newId makes the id of a message, which must begin with a letter or `_`
 */
export function createEngine({ serviceProvider, identityProvider, signingKey }: Sides, newId: () => string): SAML {
  return new Engine({
    issuer: serviceProvider.entityId,
    callbackUrl: serviceProvider.acsUrl,
    entryPoint: identityProvider.signInUrl,
    // node-saml sends requests and responses to one address; Entra has one for both.
    logoutUrl: identityProvider.signOutUrl ?? identityProvider.signInUrl,
    idpCert: [...identityProvider.certificates],
    ...(signingKey && { privateKey: signingKey.privateKey, publicCert: signingKey.certificate }),
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    // Whichever format of NameID and whichever way to authenticate is the identity provider's to decide; Entra refuses what it would not have chosen (AADSTS75011).
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    // One of the two must be signed in any case.
    wantAssertionsSigned: false,
    wantAuthnResponseSigned: false,
    validateInResponseTo: ValidateInResponseTo.never,
    cacheProvider: nothingKept,
    generateUniqueId: newId,
  });
}

/**
 * The address of a message, encoded as what was signed. node-saml signs one encoding of the parameters and sends another, which differ in spaces and
 * some other characters, whereas receivers verify what they see (SAML 2.0 Bindings §3.4.4.1).
 */
export function asSigned(address: string): string {
  const { origin, pathname, searchParams } = new URL(address);
  // Put together by hand, since a URL would encode it in its own way once more.
  return `${origin}${pathname}?${stringify(Object.fromEntries(searchParams))}`;
}
