import { mostCertificates } from '../domain/connections/saml-configuration.ts';
import { readCertificate, type SigningCertificate } from './certificates.ts';
import { MetadataRefused, quote } from './errors.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, isNamed, namespaces, parseXml, textOf } from './xml.ts';

/** What the metadata of an identity provider says. */
export interface IdentityProviderMetadata {
  readonly entityId: string;
  readonly signInUrl: string;
  readonly signOutUrl: string | null;
  /** All with which it may sign, in the order of the metadata. */
  readonly certificates: readonly SigningCertificate[];
}

const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/**
 * Reads the metadata of an identity provider (SAML 2.0 Metadata), such as Entra's *Federation Metadata XML*. A signature on it is not verified: there is
 * nothing to verify it by before it is read, and it comes from whoever sets up the connection, or over TLS from where they say.
 * @param allowHttp whether addresses may be http, for development and tests
 * @throws MetadataRefused
 */
export function readMetadata(xml: string, allowHttp: boolean, now: Date): IdentityProviderMetadata {
  const entity = soleProvider(parse(xml));
  assertValid(entity, now);
  const entityId = readEntityId(attributeOf(entity, 'entityID'));
  const descriptor = idpDescriptorOf(entity);
  if (!descriptor) throw new MetadataRefused('The metadata is not that of an identity provider: it has no IDPSSODescriptor for SAML 2.0. In Entra copy the “App Federation Metadata Url” of the enterprise application.');
  const signInUrl = addressOf(descriptor, 'SingleSignOnService', allowHttp);
  if (signInUrl === null) throw new MetadataRefused('The metadata names no address to sign in at (SingleSignOnService with the binding HTTP-Redirect).');
  return { entityId, signInUrl, signOutUrl: addressOf(descriptor, 'SingleLogoutService', allowHttp), certificates: certificatesOf(descriptor) };
}

function parse(xml: string): Element {
  try {
    return parseXml(xml.replace(/^\uFEFF/, '').trim());
  } catch (error) {
    throw new MetadataRefused(`The metadata cannot be read: ${(error as Error).message}. Give the XML as the identity provider has it (Entra: “Federation Metadata XML”).`, { cause: error });
  }
}

function soleProvider(root: Element): Element {
  if (isNamed(root, 'metadata', 'EntityDescriptor')) return root;
  if (!isNamed(root, 'metadata', 'EntitiesDescriptor')) throw new MetadataRefused(`The metadata begins with ${quote(root.nodeName)}, and must be an EntityDescriptor of SAML 2.0.`);
  const providers = descendantsOf(root, 'EntityDescriptor').filter((entity) => isNamed(entity, 'metadata', 'EntityDescriptor') && idpDescriptorOf(entity));
  const [provider] = providers;
  if (!provider || providers.length > 1) throw new MetadataRefused(`The metadata is of ${providers.length} identity providers, and must be of one: give its own EntityDescriptor.`);
  return provider;
}

function idpDescriptorOf(entity: Element): Element | undefined {
  return childrenOf(entity, 'metadata', 'IDPSSODescriptor').find((role) => attributeOf(role, 'protocolSupportEnumeration')?.split(/\s+/).includes(namespaces.protocol));
}

function assertValid(entity: Element, now: Date): void {
  const validUntil = attributeOf(entity, 'validUntil');
  if (validUntil !== undefined && !(Date.parse(validUntil) > now.getTime())) throw new MetadataRefused(`The metadata was valid until ${quote(validUntil)}: get it anew.`);
}

const longestEntityId = 1024;

/** @throws MetadataRefused */
export function readEntityId(entityId: string | undefined): string {
  if (entityId === undefined || entityId === '' || entityId.length > longestEntityId) throw new MetadataRefused(`The identity provider must be named (entityID) in at most ${longestEntityId} characters.`);
  if (entityId.includes('{tenantid}')) throw new MetadataRefused('This metadata is of all tenants at once. In Entra copy the “App Federation Metadata Url” of the enterprise application, in which the tenant’s id stands.');
  return entityId;
}

function addressOf(descriptor: Element, service: string, allowHttp: boolean): string | null {
  const found = childrenOf(descriptor, 'metadata', service).find((one) => attributeOf(one, 'Binding') === redirect);
  const location = attributeOf(found, 'Location');
  return location === undefined ? null : readProviderAddress(location, service, allowHttp);
}

/**
 * An address of an identity provider that browsers are sent to.
 * @param what what it is, for the message
 * @throws MetadataRefused
 */
export function readProviderAddress(address: string, what: string, allowHttp: boolean): string {
  const url = URL.parse(address);
  if (!url || !(url.protocol === 'https:' || (allowHttp && url.protocol === 'http:')) || url.username !== '' || address.length > 2000) {
    throw new MetadataRefused(`The address ${quote(address)} (${what}) must be an https:// address.`);
  }
  return url.href;
}

function certificatesOf(descriptor: Element): SigningCertificate[] {
  const keys = childrenOf(descriptor, 'metadata', 'KeyDescriptor').filter((key) => (attributeOf(key, 'use') ?? 'signing') === 'signing');
  const texts = keys.flatMap((key) => childrenOf(key, 'signature', 'KeyInfo')).flatMap((info) => childrenOf(info, 'signature', 'X509Data'))
    .flatMap((data) => childOf(data, 'signature', 'X509Certificate') ?? []).map((certificate) => textOf(certificate) ?? '');
  return distinct(texts.map(readCertificate));
}

/**
 * The certificates, each once.
 * @throws MetadataRefused where there are none, or too many
 */
export function distinct(certificates: readonly SigningCertificate[]): SigningCertificate[] {
  const byThumbprint = new Map(certificates.map((certificate) => [certificate.thumbprint, certificate]));
  if (byThumbprint.size === 0) throw new MetadataRefused('There is no certificate to verify signatures by (in metadata: KeyDescriptor with use="signing").');
  if (byThumbprint.size > mostCertificates) throw new MetadataRefused(`There are ${byThumbprint.size} certificates to verify signatures by; at most ${mostCertificates} are taken.`);
  return [...byThumbprint.values()];
}
