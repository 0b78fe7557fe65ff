import type { Identity } from '../domain/connections/identity.ts';
import { ProviderFailure } from '../domain/connections/provider-failure.ts';
import { isEmailAddress } from '../domain/shared/email-address.ts';
import type { OidcClaims } from './oidc-sign-in.ts';

const longest = { subject: 255, text: 1000 };

/**
 * Who somebody is by the claims of an ID token. Entra's `oid` is the same in every application, and what SCIM sends as externalId
 * (objectId); `sub` is another one for each application.
 * @throws ProviderFailure
 */
export function identityOfClaims(claims: OidcClaims): Identity {
  const [tenantId, userName, upn] = textsOf(claims, 'tid', 'preferred_username', 'upn');
  const [objectId] = tenantId === undefined ? [] : textsOf(claims, 'oid');
  const [subject = ''] = objectId === undefined ? textsOf(claims, 'sub') : [objectId];
  if (subject === '' || subject.length > longest.subject) throw new ProviderFailure('CLAIMS', 'The ID token says of nobody who they are: sub is missing or too long.');
  return {
    issuer: claims.iss, subject, externalId: objectId, userNames: [...new Set([userName, upn].filter((name) => name !== undefined))], emails: emailsOf(claims), names: namesOf(claims),
  };
}

// A provider may say of an address that it has not verified it; Entra says nothing, so the organisation's own domains decide (decide-identity.ts).
function emailsOf(claims: OidcClaims): string[] {
  const [email] = textsOf(claims, 'email');
  const { email_verified: isVerified = true } = claims;
  return email !== undefined && isEmailAddress(email) && (isVerified === true || isVerified === 'true') ? [email] : [];
}

function namesOf(claims: OidcClaims): Identity['names'] {
  const [displayName, givenName, familyName] = textsOf(claims, 'name', 'given_name', 'family_name');
  return { ...(displayName === undefined ? {} : { displayName }), ...(givenName === undefined ? {} : { givenName }), ...(familyName === undefined ? {} : { familyName }) };
}

// What is no text, or none that can be kept, counts as missing.
function textsOf(claims: OidcClaims, ...names: string[]): (string | undefined)[] {
  return names.map((name) => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' && value.length <= longest.text && !value.includes('\0') && value.isWellFormed() ? value : undefined;
  });
}
