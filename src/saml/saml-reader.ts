import { ProviderFailure } from '../domain/connections/provider-failure.ts';
import type { SamlProvider, SamlReader } from '../domain/connections/saml-configuration.ts';
import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { readCertificate } from './certificates.ts';
import { MetadataRefused } from './errors.ts';
import { distinct, readEntityId, readMetadata, readProviderAddress, type IdentityProviderMetadata } from './read-metadata.ts';
import { createSigningKey } from './signing-key.ts';

const accept = 'application/samlmetadata+xml, application/xml, text/xml';
const timeout = 10_000;

/**
 * Understands what SAML identity providers say of themselves.
 * @param fetch the way to the addresses that organisations name (docs/adr/0018)
 * @param allowHttp whether addresses may be http, for development and tests
 */
export function createSamlReader(fetch: GuardedFetch, allowHttp: boolean): SamlReader {
  return {
    fetchMetadata: async (url) => {
      const xml = await get(fetch, url);
      return reading(() => readMetadata(xml, allowHttp, new Date()));
    },
    readMetadata: (xml) => reading(() => readMetadata(xml, allowHttp, new Date())),
    readByHand: ({ entityId, signInUrl, signOutUrl, certificates }) => reading(() => ({
      entityId: readEntityId(entityId), signInUrl: readProviderAddress(signInUrl.href, 'signInUrl', allowHttp),
      signOutUrl: signOutUrl ? readProviderAddress(signOutUrl.href, 'signOutUrl', allowHttp) : null, certificates: distinct(certificates.map(readCertificate)),
    })),
    createKey: () => createSigningKey('Rollcall', new Date()),
  };
}

async function get(fetch: GuardedFetch, url: string): Promise<string> {
  const what = 'Give the address that Entra shows as “App Federation Metadata Url”, or the file itself (metadataXml).';
  const signal = AbortSignal.timeout(timeout);
  try {
    const answer = await fetch(url, { headers: { accept }, signal });
    if (answer.status !== 200) throw new Error(`the answer is ${answer.status}, and must be 200`);
    return await answer.text();
  } catch (error) {
    const reason = signal.aborted ? `there was no answer within ${timeout / 1000} seconds` : (error as Error).message;
    throw new ProviderFailure('DISCOVERY', `The metadata cannot be had: ${reason}. ${what}`);
  }
}

function reading(read: () => IdentityProviderMetadata): SamlProvider {
  try {
    const { certificates, ...provider } = read();
    return { ...provider, certificates: certificates.map((certificate) => ({ ...certificate, notBefore: certificate.notBefore.toISOString(), notAfter: certificate.notAfter.toISOString() })) };
  } catch (error) {
    if (error instanceof MetadataRefused) throw new ProviderFailure('DISCOVERY', error.message);
    throw error;
  }
}
