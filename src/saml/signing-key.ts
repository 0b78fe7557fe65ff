// The library makes its parts by reflection, which is not in Node.
import 'reflect-metadata';
import { PemConverter, X509CertificateGenerator } from '@peculiar/x509';
import type { SigningKey } from './identity-provider.ts';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const years = 10;

/**
 * Makes a key to sign requests with, and the certificate that its public half is told in. The certificate is signed by the key itself: identity
 * providers take it from our metadata, not from an authority.
 */
export async function createSigningKey(commonName: string, now: Date): Promise<SigningKey> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const notAfter = new Date(Date.UTC(now.getUTCFullYear() + years, now.getUTCMonth(), 1));
  const certificate = await X509CertificateGenerator.createSelfSigned({ name: [{ CN: [commonName.slice(0, 64)] }], notBefore: now, notAfter, keys, signingAlgorithm: algorithm });
  const privateKey = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { privateKey: `${PemConverter.encode(privateKey, 'PRIVATE KEY')}\n`, certificate: `${certificate.toString('pem')}\n` };
}
