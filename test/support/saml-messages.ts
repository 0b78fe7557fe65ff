import { SignedXml } from 'xml-crypto';
import type { SigningKey } from '../../src/saml/identity-provider.ts';

/** What a response says. Moments are in ISO 8601. */
export interface ResponseParts {
  readonly assertionId: string;
  readonly issuer: string;
  readonly acsUrl: string;
  readonly audience: string;
  /** Empty where it answers no request. */
  readonly inResponseTo: string;
  readonly nameId: string;
  readonly nameIdFormat: string;
  readonly notBefore: string;
  readonly notOnOrAfter: string;
  readonly sessionIndex: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

/** A response in the form of Entra's, not signed. */
export function responseXml(parts: ResponseParts): string {
  const { assertionId, issuer, acsUrl, inResponseTo, notBefore, notOnOrAfter } = parts;
  const answers = inResponseTo === '' ? '' : ` InResponseTo="${inResponseTo}"`;
  const attributes = Object.entries(parts.attributes).map(([name, values]) => `<Attribute Name="${name}">${values.map((value) => `<AttributeValue>${value}</AttributeValue>`).join('')}</Attribute>`).join('');
  return `<samlp:Response ID="_r${assertionId}" Version="2.0" IssueInstant="${notBefore}" Destination="${acsUrl}"${answers} xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><Issuer xmlns="urn:oasis:names:tc:SAML:2.0:assertion">${issuer}</Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><Assertion ID="${assertionId}" IssueInstant="${notBefore}" Version="2.0" xmlns="urn:oasis:names:tc:SAML:2.0:assertion"><Issuer>${issuer}</Issuer><Subject><NameID Format="${parts.nameIdFormat}">${parts.nameId}</NameID><SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><SubjectConfirmationData${answers} NotOnOrAfter="${notOnOrAfter}" Recipient="${acsUrl}"/></SubjectConfirmation></Subject><Conditions NotBefore="${notBefore}" NotOnOrAfter="${notOnOrAfter}"><AudienceRestriction><Audience>${parts.audience}</Audience></AudienceRestriction></Conditions><AttributeStatement>${attributes}</AttributeStatement><AuthnStatement AuthnInstant="${notBefore}" SessionIndex="${parts.sessionIndex}"><AuthnContext><AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</AuthnContextClassRef></AuthnContext></AuthnStatement></Assertion></samlp:Response>`;
}

const strong = { signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', digest: 'http://www.w3.org/2001/04/xmlenc#sha256' };

/** Signs the response, or the assertion in it, as an identity provider does; the signature is prefixed `ds`. */
export function signXml(xml: string, what: 'Response' | 'Assertion', { privateKey, certificate }: SigningKey, algorithms: Partial<typeof strong> = {}): string {
  const { signature, digest } = { ...strong, ...algorithms };
  const signed = new SignedXml({ privateKey, publicCert: certificate, idAttribute: 'ID', signatureAlgorithm: signature, canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#' });
  if (signature.includes('hmac')) {
    // The public certificate as the secret, which everybody has.
    signed.enableHMAC();
    signed.privateKey = certificate;
  }
  const xpath = what === 'Response' ? '/*' : "/*/*[local-name()='Assertion']";
  signed.addReference({ xpath, digestAlgorithm: digest, transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'] });
  signed.computeSignature(xml, { prefix: 'ds', location: { reference: `${xpath}/*[local-name()='Issuer']`, action: 'after' } });
  return signed.getSignedXml();
}

/** As a form carries it. */
export function toBase64(xml: string): string {
  return Buffer.from(xml).toString('base64');
}
