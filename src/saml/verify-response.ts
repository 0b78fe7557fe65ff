import { readAssertion, type Expectations, type VerifiedAssertion } from './read-assertion.ts';
import { thumbprintOf, readCertificate } from './certificates.ts';
import { createEngine } from './engine.ts';
import { quote, SamlRefused } from './errors.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, isNamed, parseXml, textOf } from './xml.ts';

/** A response as it came: nothing of it is verified. */
interface ReceivedResponse {
  readonly base64: string;
  readonly root: Element;
}

// Entra's have some 10 KiB, and with many groups some 40.
const largest = 256 * 1024;

/**
 * Verifies a response that a browser has posted (SAML 2.0 Profiles §4.1.4, Bindings §3.5): the signature first, and then only what was signed is
 * read. Whether an assertion has been used before is the caller's to find out, by its id and until its `usableUntil`.
 * @param base64 the form's `SAMLResponse`
 * @throws SamlRefused
 */
export async function verifyResponse(base64: string, expected: Expectations): Promise<VerifiedAssertion> {
  const response = receive(base64);
  assertSuccess(response.root);
  const assertion = soleAssertion(response.root);
  assertAlgorithms(response.root);
  assertSigned(response.root, assertion);
  assertAddressed(response.root, expected);
  return readAssertion(await signedAssertion(response, expected), expected);
}

/** Whether a response says that it answers a request, not verified; also where it cannot be read. */
export function answersRequest(base64: string): boolean {
  try {
    return attributeOf(receive(base64).root, 'InResponseTo') !== undefined;
  } catch {
    return true;
  }
}

function receive(base64: string): ReceivedResponse {
  const where = 'SAMLResponse';
  const remedy = 'Begin the sign-in anew. If it stays so, see whether something between the browser and this service changes forms.';
  const text = base64.replaceAll(/\s+/g, '');
  if (text === '' || text.length > largest || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    throw new SamlRefused('MALFORMED', `The response is missing, is not Base64, or has more than ${largest / 1024} KiB.`, { where, remedy });
  }
  try {
    const root = parseXml(Buffer.from(text, 'base64').toString('utf8'));
    if (isNamed(root, 'protocol', 'Response') && attributeOf(root, 'Version') === '2.0') return { base64: text, root };
    throw new SamlRefused('MALFORMED', `What came is ${quote(root.nodeName)}, and must be a Response of SAML 2.0.`, { where, remedy: 'Choose SAML 2.0 at the identity provider.' });
  } catch (error) {
    if (error instanceof SamlRefused) throw error;
    throw new SamlRefused('MALFORMED', `The response is not XML as it must be: ${(error as Error).message}.`, { where, remedy, cause: error });
  }
}

const success = 'urn:oasis:names:tc:SAML:2.0:status:Success';

function assertSuccess(root: Element): void {
  const status = childOf(root, 'protocol', 'Status');
  const outer = status && childOf(status, 'protocol', 'StatusCode');
  const value = attributeOf(outer, 'Value');
  if (value === success) return;
  const inner = attributeOf(outer && childOf(outer, 'protocol', 'StatusCode'), 'Value');
  const codes = [value, inner].flatMap((code) => code?.split(':').at(-1) ?? []).join(', ');
  const told = textOf(status && childOf(status, 'protocol', 'StatusMessage'));
  throw new SamlRefused('PROVIDER_REFUSED', `The identity provider has refused: ${quote(codes)}${told === undefined ? '' : `, ${quote(told)}`}.`, {
    where: 'Response/Status', remedy: 'Entra tells why under “Sign-in logs”. Often the user is not assigned to the application (“Users and groups”).',
  });
}

function soleAssertion(root: Element): Element {
  const [assertion, ...more] = childrenOf(root, 'assertion', 'Assertion');
  if (childrenOf(root, 'assertion', 'EncryptedAssertion').length > 0) {
    throw new SamlRefused('ENCRYPTED', 'The assertion is encrypted, which is not supported: it comes over TLS.', {
      where: 'Response/EncryptedAssertion', remedy: 'Remove the certificate under “Token encryption” of the enterprise application in Entra.',
    });
  }
  // Elements with that name anywhere else are how signatures are wrapped.
  const everywhere = descendantsOf(root, 'Assertion').length + descendantsOf(root, 'Response').length;
  if (assertion && more.length === 0 && everywhere === 1) return assertion;
  throw new SamlRefused('MALFORMED', `The response holds ${everywhere} assertions or responses, and must hold exactly one assertion, directly below it.`, {
    where: 'Response/Assertion', remedy: 'Begin the sign-in anew. An identity provider sends exactly one; more than one are a sign of somebody who changes responses.',
  });
}

const admitted: Readonly<Record<'SignatureMethod' | 'DigestMethod', readonly string[]>> = {
  SignatureMethod: ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1'],
  DigestMethod: ['http://www.w3.org/2001/04/xmlenc#sha256', 'http://www.w3.org/2001/04/xmlenc#sha512'],
};

// By name alone, wherever they stand, so that whatever the verification takes for one has been looked at.
function assertAlgorithms(root: Element): void {
  for (const [name, algorithms] of Object.entries(admitted)) {
    const other = descendantsOf(root, name).map((method) => attributeOf(method, 'Algorithm') ?? '').find((algorithm) => !algorithms.includes(algorithm));
    if (other === undefined) continue;
    throw new SamlRefused('ALGORITHM', `The signature is made with ${quote(other)}; it must be RSA with SHA-256 or SHA-512.`, {
      where: `Signature/SignedInfo/…/${name}/@Algorithm`, remedy: 'In Entra: “SAML Certificates → Edit → Signing Algorithm: SHA-256”.',
    });
  }
}

function assertSigned(root: Element, assertion: Element): void {
  const own = [root, assertion].flatMap((element) => childrenOf(element, 'signature', 'Signature'));
  if (own.length === 0) {
    throw new SamlRefused('UNSIGNED', 'Neither the response nor the assertion in it is signed.', {
      where: 'Response/Signature', remedy: 'In Entra: “SAML Certificates → Edit → Signing Option: Sign SAML assertion”, or “Sign SAML response and assertion”.',
    });
  }
  if (own.length !== descendantsOf(root, 'Signature').length) {
    throw new SamlRefused('MALFORMED', 'There is a signature where none belongs: it must stand directly below the response or the assertion.', {
      where: '…/Signature', remedy: 'Begin the sign-in anew. If it stays so, somebody may be changing responses.',
    });
  }
}

/** Where a response is not signed itself, this proves nothing, but what is wrong is wrong. */
function assertAddressed(root: Element, { serviceProvider, identityProvider, requestId }: Expectations): void {
  const destination = attributeOf(root, 'Destination');
  if (destination !== undefined && destination !== serviceProvider.acsUrl) {
    throw new SamlRefused('RECIPIENT', `The response is meant for ${quote(destination)}, and here is “${serviceProvider.acsUrl}”.`, {
      where: 'Response/@Destination', remedy: 'In Entra: “Basic SAML Configuration → Reply URL (Assertion Consumer Service URL)” must be exactly the address here.',
    });
  }
  const inResponseTo = attributeOf(root, 'InResponseTo');
  if (inResponseTo !== undefined && inResponseTo !== requestId) {
    throw new SamlRefused('REQUEST', 'The response answers another request than the one that was made in this browser.', { where: 'Response/@InResponseTo', remedy: 'Begin the sign-in anew, in one window alone.' });
  }
  const issuer = textOf(childOf(root, 'assertion', 'Issuer'));
  if (issuer !== undefined && issuer !== identityProvider.entityId) throw otherIssuer('Response/Issuer', issuer, identityProvider.entityId);
}

function otherIssuer(where: string, issuer: string, expected: string): SamlRefused {
  return new SamlRefused('ISSUER', `The response is of ${quote(issuer)}, and the connection is with “${expected}”.`, {
    where, remedy: 'Import the metadata again, or set the entity id to the “Microsoft Entra Identifier” of the enterprise application.',
  });
}

/** The assertion out of what was signed, and never out of what came. */
async function signedAssertion({ base64, root }: ReceivedResponse, { serviceProvider, identityProvider }: Expectations): Promise<Element> {
  const { certificates } = identityProvider;
  const engine = createEngine({ serviceProvider, identityProvider, signingKey: undefined }, () => '_');
  try {
    const { profile } = await engine.validatePostResponseAsync({ SAMLResponse: base64 });
    const xml = profile?.getAssertionXml?.();
    if (xml === undefined) throw new Error('there is no signed assertion');
    return parseXml(xml);
  } catch (error) {
    const known = certificates.map((certificate) => readCertificate(certificate).thumbprint);
    const named = descendantsOf(root, 'X509Certificate').map((certificate) => thumbprintOf(textOf(certificate) ?? '')).find((thumbprint) => thumbprint !== undefined);
    const by = named === undefined ? '' : known.includes(named)
      ? ` It names the certificate ${named}, which is known here, so the response has been changed after it was signed, or not signed with that certificate.`
      : ` It names the certificate ${named}, which is not among those of the connection (${known.join(', ')}).`;
    throw new SamlRefused('SIGNATURE', `The signature cannot be verified.${by}`, {
      where: 'Signature', remedy: 'If the certificate was replaced in Entra, import the metadata again: several certificates may count at once.', cause: error,
    });
  }
}
