import { SamlRefused } from './errors.ts';
import type { VerifiedAssertion } from './read-assertion.ts';

/** Who somebody is, in terms that have nothing of SAML. */
export interface SamlIdentity {
  readonly issuer: string;
  /** The issuer's own and lasting name for the person. */
  readonly subject: string;
  /** The `externalId` that Entra's provisioning gives them: the object id. */
  readonly externalId: string | undefined;
  /** What they may be called here, the likeliest first. */
  readonly userNames: readonly string[];
  readonly emails: readonly string[];
  readonly names: { readonly displayName?: string; readonly givenName?: string; readonly familyName?: string };
}

const soap = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const microsoft = 'http://schemas.microsoft.com/identity/claims';
const nameIdFormats = {
  persistent: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  email: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  unspecified: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
};

/** Under which names identity providers send what is needed; the first that has a value counts. Entra's come first. */
const attributeNames = {
  objectId: [`${microsoft}/objectidentifier`],
  userName: [`${soap}/name`, `${soap}/upn`, 'urn:oid:1.3.6.1.4.1.5923.1.1.1.6'],
  email: [`${soap}/emailaddress`, 'email', 'mail', 'urn:oid:0.9.2342.19200300.100.1.3'],
  displayName: [`${microsoft}/displayname`, 'displayname', 'displayName', 'urn:oid:2.16.840.1.113730.3.1.241'],
  givenName: [`${soap}/givenname`, 'givenName', 'firstName', 'urn:oid:2.5.4.42'],
  familyName: [`${soap}/surname`, 'sn', 'lastName', 'urn:oid:2.5.4.4'],
} as const;

/**
 * Who an assertion is about. The lasting name is Entra's object id, or else a NameID that the identity provider says is persistent. Other NameIDs are
 * names that may be somebody else's next year.
 * @throws SamlRefused where there is no lasting name
 */
export function readIdentity({ issuer, nameId, nameIdFormat, attributes }: VerifiedAssertion): SamlIdentity {
  const values = (key: keyof typeof attributeNames): readonly string[] => attributeNames[key].map((name) => attributes.get(name) ?? []).find((found) => found.length > 0) ?? [];
  const objectId = values('objectId')[0];
  const subject = objectId ?? (nameIdFormat === nameIdFormats.persistent ? nameId : undefined);
  if (subject === undefined) {
    throw new SamlRefused('NO_SUBJECT', `The assertion has no lasting name of the person: neither ${attributeNames.objectId[0]} nor a NameID with the format persistent${nameIdFormat === undefined ? '' : `; its format is ${nameIdFormat.slice(0, 200)}`}.`, {
      where: 'Assertion/Subject/NameID', remedy: 'Entra sends the object id without further settings. With another identity provider, send the NameID in the format persistent.',
    });
  }
  const isName = nameIdFormat === undefined || nameIdFormat === nameIdFormats.email || nameIdFormat === nameIdFormats.unspecified;
  const named = (key: 'displayName' | 'givenName' | 'familyName'): object => (values(key)[0] === undefined ? {} : { [key]: values(key)[0] });
  return {
    issuer, subject, externalId: objectId,
    userNames: [...new Set([...values('userName'), ...(isName && nameId !== undefined ? [nameId] : [])])],
    emails: [...new Set(values('email'))],
    names: { ...named('displayName'), ...named('givenName'), ...named('familyName') },
  };
}

/** All that an assertion says of somebody, for people to look at. */
export function readClaims({ nameId, attributes }: VerifiedAssertion): Readonly<Record<string, readonly string[]>> {
  return { ...(nameId === undefined ? {} : { NameID: [nameId] }), ...Object.fromEntries(attributes) };
}
