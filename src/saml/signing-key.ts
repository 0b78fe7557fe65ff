import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import forge from 'node-forge';
import type { SigningKey } from './identity-provider.ts';

const bits = 2048;
const years = 10;

/**
 * Makes a key to sign requests with, and the certificate that its public half is told in. The certificate is signed by the key itself: identity
 * providers take it from our metadata, not from an authority.
 */
export async function createSigningKey(commonName: string, now: Date): Promise<SigningKey> {
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: bits, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey);
  // X.509 takes it for a number, which must be positive.
  certificate.serialNumber = `00${randomBytes(16).toString('hex')}`;
  certificate.validity.notBefore = now;
  certificate.validity.notAfter = new Date(Date.UTC(now.getUTCFullYear() + years, now.getUTCMonth(), 1));
  const name = [{ name: 'commonName', value: commonName.slice(0, 64) }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.sign(forge.pki.privateKeyFromPem(pair.privateKey), forge.md.sha256.create());
  return { privateKey: pair.privateKey, certificate: forge.pki.certificateToPem(certificate).replaceAll('\r', '') };
}
