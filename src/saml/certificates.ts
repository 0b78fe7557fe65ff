import { X509Certificate } from 'node:crypto';
import { MetadataRefused } from './errors.ts';

/** A certificate with which an identity provider signs. */
export interface SigningCertificate {
  readonly pem: string;
  /** SHA-1 of the certificate in hexadecimal, as Entra shows it; it tells certificates apart and proves nothing. */
  readonly thumbprint: string;
  readonly subject: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const leastBits = 2048;

/**
 * Reads a certificate: PEM, or its Base64 alone as in metadata and in Entra's *Certificate (Base64)*.
 * @throws MetadataRefused where it is none, or its key is not RSA of at least 2048 bits
 */
export function readCertificate(text: string): SigningCertificate {
  const base64 = text.replaceAll(/-----(BEGIN|END) CERTIFICATE-----/g, '').replaceAll(/\s+/g, '');
  const certificate = parseCertificate(base64);
  if (!certificate) throw new MetadataRefused('This is not an X.509 certificate. In Entra download “Certificate (Base64)” under “SAML Certificates”, and give all of it.');
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
  if (type !== 'rsa' || (details?.modulusLength ?? 0) < leastBits) {
    throw new MetadataRefused(`The key of the certificate is ${type ?? 'of an unknown kind'}${details?.modulusLength ? ` with ${details.modulusLength} bits` : ''}; it must be RSA with at least ${leastBits} bits, as Entra’s are.`);
  }
  return {
    pem: `-----BEGIN CERTIFICATE-----\n${certificate.raw.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    thumbprint: certificate.fingerprint.replaceAll(':', ''),
    subject: certificate.subject,
    notBefore: certificate.validFromDate,
    notAfter: certificate.validToDate,
  };
}

/** The thumbprint of a certificate that a message brings along; undefined where it is none. */
export function thumbprintOf(base64: string): string | undefined {
  return parseCertificate(base64.replaceAll(/\s+/g, ''))?.fingerprint.replaceAll(':', '');
}

function parseCertificate(base64: string): X509Certificate | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
}
