import { createVerify, randomBytes } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { asSigned, createEngine, type Sides } from './engine.ts';
import { quote, SamlRefused } from './errors.ts';
import { attributeOf, childOf, childrenOf, isNamed, parseXml, textOf } from './xml.ts';

/** Whose session it is, as the identity provider calls both. */
export interface SignedOutSession {
  readonly nameId: string;
  readonly nameIdFormat: string | null;
  readonly sessionIndex: string | null;
}

/** A request of an identity provider to end sessions. */
export interface SignOutRequest {
  readonly id: string;
  readonly nameId: string;
  /** Which sessions; empty where all of the person's are meant. */
  readonly sessionIndexes: readonly string[];
  readonly relayState: string | undefined;
  /** Whether the identity provider has signed it. Who has not, and does not know a session's index either, may be anybody. */
  readonly isSigned: boolean;
}

const unspecified = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';

/**
 * Writes a request (LogoutRequest, SAML 2.0 Core §3.7.1) for the redirect binding.
 * @returns where to send the browser; undefined where the identity provider has no address for it
 */
export async function writeSignOutRequest(sides: Sides, { nameId, nameIdFormat, sessionIndex }: SignedOutSession): Promise<string | undefined> {
  const { identityProvider: { entityId, signOutUrl } } = sides;
  if (signOutUrl === null) return undefined;
  const profile = { issuer: entityId, nameID: nameId, nameIDFormat: nameIdFormat ?? unspecified, ...(sessionIndex === null ? {} : { sessionIndex }) };
  return asSigned(await createEngine(sides, newMessageId).getLogoutUrlAsync(profile, '', {}));
}

/**
 * Writes the answer to a request of the identity provider (LogoutResponse, Core §3.7.2) for the redirect binding.
 * @returns where to send the browser; undefined where the identity provider has no address for it
 */
export async function writeSignOutResponse(sides: Sides, request: SignOutRequest, succeeded: boolean): Promise<string | undefined> {
  const { identityProvider: { entityId, signOutUrl } } = sides;
  if (signOutUrl === null) return undefined;
  const profile = { ID: request.id, issuer: entityId, nameID: request.nameId, nameIDFormat: unspecified };
  return asSigned(await createEngine(sides, newMessageId).getLogoutResponseUrlAsync(profile, request.relayState ?? '', {}, succeeded));
}

function newMessageId(): string {
  return `_${randomBytes(20).toString('hex')}`;
}

/** What a request to end sessions must fit. */
export interface SignOutExpectations extends Pick<Sides, 'serviceProvider' | 'identityProvider'> {
  /** How far the clocks may be apart, in seconds. */
  readonly clockSkew: number;
  readonly now: Date;
}

// How long a request may be under way, in seconds, so that nobody sends an old one again.
const longestWay = 300;

/**
 * Reads a request to end sessions that came by the redirect binding (SAML 2.0 Bindings §3.4.4).
 * @param query of the address as it came, since its very characters are signed
 * @throws SamlRefused
 */
export function readSignOutRequest(query: string, { serviceProvider, identityProvider, clockSkew, now }: SignOutExpectations): SignOutRequest {
  const parameters = readQuery(query);
  const root = inflate(parameters.get('SAMLRequest')?.value ?? '');
  const isSigned = verifySignature(parameters, identityProvider.certificates);
  const issuer = textOf(childOf(root, 'assertion', 'Issuer'));
  if (issuer !== identityProvider.entityId) {
    throw new SamlRefused('ISSUER', `The request to sign out is of ${quote(issuer)}, and the connection is with “${identityProvider.entityId}”.`, { where: 'LogoutRequest/Issuer', remedy: 'Import the metadata again.' });
  }
  const destination = attributeOf(root, 'Destination');
  if (destination !== undefined && destination !== serviceProvider.signOutUrl) {
    throw new SamlRefused('RECIPIENT', `The request to sign out is meant for ${quote(destination)}, and here is “${serviceProvider.signOutUrl}”.`, { where: 'LogoutRequest/@Destination', remedy: 'In Entra: “Basic SAML Configuration → Logout Url” must be exactly the address here.' });
  }
  assertRecent(root, clockSkew, now);
  const [id, nameId] = [attributeOf(root, 'ID'), textOf(childOf(root, 'assertion', 'NameID'))];
  if (id === undefined || nameId === undefined) throw malformed('LogoutRequest', 'The request to sign out must have an ID and a NameID that is not encrypted.');
  return { id, nameId, isSigned, sessionIndexes: childrenOf(root, 'protocol', 'SessionIndex').flatMap((index) => textOf(index) ?? []), relayState: parameters.get('RelayState')?.value };
}

interface Parameter {
  /** As it came. */
  readonly raw: string;
  readonly value: string;
}

function readQuery(query: string): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const raw of query.split('&')) {
    const [name = '', ...rest] = raw.split('=');
    if (parameters.has(name)) throw malformed(name.slice(0, 50), 'The request to sign out names a parameter twice.');
    parameters.set(name, { raw, value: decode(rest.join('=')) });
  }
  return parameters;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw malformed('SAMLRequest', 'The request to sign out is not encoded as an address is.');
  }
}

const largest = 64 * 1024;

function inflate(base64: string): Element {
  try {
    const xml = inflateRawSync(Buffer.from(base64, 'base64'), { maxOutputLength: largest }).toString('utf8');
    const root = parseXml(xml);
    if (isNamed(root, 'protocol', 'LogoutRequest') && attributeOf(root, 'Version') === '2.0') return root;
  } catch (error) {
    throw malformed('SAMLRequest', `The request to sign out cannot be read: ${(error as Error).message}.`);
  }
  throw malformed('SAMLRequest', 'What came is no LogoutRequest of SAML 2.0.');
}

const hashes: Readonly<Record<string, string>> = { 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': 'RSA-SHA256', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': 'RSA-SHA512' };

/** Bindings §3.4.4.1: over the parameters as they came, in this order. */
function verifySignature(parameters: ReadonlyMap<string, Parameter>, certificates: readonly string[]): boolean {
  const signature = parameters.get('Signature');
  if (!signature) return false;
  const hash = hashes[parameters.get('SigAlg')?.value ?? ''];
  if (hash === undefined) {
    throw new SamlRefused('ALGORITHM', `The request to sign out is signed with ${quote(parameters.get('SigAlg')?.value)}; it must be RSA with SHA-256 or SHA-512.`, { where: 'SigAlg', remedy: 'In Entra: “SAML Certificates → Edit → Signing Algorithm: SHA-256”.' });
  }
  const signed = ['SAMLRequest', 'RelayState', 'SigAlg'].flatMap((name) => parameters.get(name)?.raw ?? []).join('&');
  const bytes = Buffer.from(signature.value, 'base64');
  if (certificates.some((certificate) => createVerify(hash).update(signed).verify(certificate, bytes))) return true;
  throw new SamlRefused('SIGNATURE', 'The signature of the request to sign out cannot be verified.', { where: 'Signature', remedy: 'If the certificate was replaced in Entra, import the metadata again.' });
}

function assertRecent(root: Element, clockSkew: number, now: Date): void {
  const issued = Date.parse(attributeOf(root, 'IssueInstant') ?? '');
  const end = attributeOf(root, 'NotOnOrAfter');
  const tolerance = clockSkew * 1000;
  const isRecent = Math.abs(now.getTime() - issued) <= tolerance + longestWay * 1000 && (end === undefined || now.getTime() - tolerance < Date.parse(end));
  if (!isRecent) throw new SamlRefused('EXPIRED', 'The request to sign out is old, or of the future.', { where: 'LogoutRequest/@IssueInstant', remedy: 'Set the clocks right, here and at the identity provider.' });
}

function malformed(where: string, message: string): SamlRefused {
  return new SamlRefused('MALFORMED', message, { where, remedy: 'The identity provider must follow the Single Logout Profile of SAML 2.0 with the redirect binding.' });
}
