import { Invalid } from '../shared/errors.ts';
import { ProviderFailure } from './provider-failure.ts';

/** A certificate with which a SAML identity provider signs. Moments are in ISO 8601. */
export interface SamlCertificate {
  readonly pem: string;
  /** SHA-1 in hexadecimal, as Entra shows it. */
  readonly thumbprint: string;
  readonly subject: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** Since when the provider's metadata tells it no more; see {@link followedCertificates}. */
  readonly untoldSince?: string;
}

/** What is known of a SAML identity provider. */
export interface SamlProvider {
  /** Entra: *Microsoft Entra Identifier*. */
  readonly entityId: string;
  /** Entra: *Login URL*. */
  readonly signInUrl: string;
  /** Entra: *Logout URL*; null where it has none. */
  readonly signOutUrl: string | null;
  /** Several count at once, so that a certificate can be replaced while people sign in. */
  readonly certificates: readonly SamlCertificate[];
}

/** How to speak SAML 2.0 with an identity provider, without the private key. */
export interface SamlConfiguration extends SamlProvider {
  /** Where the metadata came from; null where it did not come from an address. */
  readonly metadataUrl: string | null;
  /** In which the public half of the key is told with which requests are signed; null where they are not. */
  readonly ownCertificate: string | null;
}

/** A provider as somebody types it in. */
export interface SamlByHand {
  readonly entityId: string;
  readonly signInUrl: URL;
  readonly signOutUrl?: URL | null;
  readonly certificates: readonly string[];
}

/** What an owner says of a SAML connection; of the description exactly one. */
export interface SamlInput {
  readonly description: { readonly metadataUrl?: URL | null; readonly metadataXml?: string | null; readonly byHand?: SamlByHand | null };
  readonly keepsCertificates?: boolean | null;
  readonly signsRequests?: boolean | null;
}

/** Understands what identity providers say of themselves; each throws {@link ProviderFailure}. */
export interface SamlReader {
  fetchMetadata(url: string): Promise<SamlProvider>;
  readMetadata(xml: string): SamlProvider;
  readByHand(given: SamlByHand): SamlProvider;
  /** Makes a key to sign requests with. */
  createKey(): Promise<{ readonly privateKey: string; readonly certificate: string }>;
}

/**
 * Reads the provider out of what an owner says.
 * @param field the path of the input
 * @throws Invalid
 */
export async function readSamlProvider(reader: SamlReader, { description: { metadataUrl, metadataXml, byHand } }: SamlInput, field: readonly string[]): Promise<SamlProvider> {
  const path = [...field, 'description'];
  if (metadataUrl) return orInvalid(() => reader.fetchMetadata(metadataUrl.href), [...path, 'metadataUrl']);
  if (typeof metadataXml === 'string') return orInvalid(() => reader.readMetadata(metadataXml), [...path, 'metadataXml']);
  if (byHand) return orInvalid(() => reader.readByHand(byHand), [...path, 'byHand']);
  throw new Invalid(`${path.join('.')} must describe the identity provider: give metadataUrl, metadataXml or byHand.`, path);
}

async function orInvalid<Result>(read: () => Result | Promise<Result>, field: readonly string[]): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProviderFailure) throw new Invalid(`${field.join('.')}: ${error.message}`, field, { cause: error });
    throw error;
  }
}

/** How many certificates of a provider count at once: each is tried on every response. */
export const mostCertificates = 10;

/** For how long a certificate counts that the provider's metadata tells no more: it may still be signed with somewhere. */
const daysUntold = 7;

/** Until when a certificate counts that is told no more; undefined where it is told, and counts until further notice. */
export function countsUntil({ untoldSince }: SamlCertificate): Date | undefined {
  return untoldSince === undefined ? undefined : new Date(Date.parse(untoldSince) + daysUntold * 86_400_000);
}

/** The certificates that count once metadata was read again: those that it tells, and for a while those that it told before, the last ones first. */
export function followedCertificates(told: SamlProvider, known: SamlProvider, now: Date): readonly SamlCertificate[] {
  const isTold = ({ thumbprint }: SamlCertificate): boolean => told.certificates.some((certificate) => certificate.thumbprint === thumbprint);
  const untold = known.certificates.filter((certificate) => !isTold(certificate)).map((certificate) => ({ ...certificate, untoldSince: certificate.untoldSince ?? now.toISOString() }));
  return [...told.certificates, ...untold.filter((certificate) => (countsUntil(certificate) ?? now) > now)].slice(0, mostCertificates);
}

/** The certificates that count: those that came, and before they end those that were known, where they shall be kept; the last ones first. */
export function certificatesOf(came: SamlProvider, known: SamlProvider | undefined, keeps: boolean, now: Date): readonly SamlCertificate[] {
  const kept = keeps && known?.entityId === came.entityId ? known.certificates.filter(({ notAfter }) => new Date(notAfter) > now) : [];
  return [...new Map([...came.certificates, ...kept].map((certificate) => [certificate.thumbprint, certificate])).values()].slice(0, mostCertificates);
}
