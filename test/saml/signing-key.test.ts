import { createPublicKey, X509Certificate } from 'node:crypto';
import { createSigningKey } from '../../src/saml/signing-key.ts';

const { jest } = import.meta;
const now = new Date('2026-03-10T12:00:00Z');
afterEach(() => { jest.restoreAllMocks(); });

test('the certificate tells the public half of the key, and is signed with it', async () => {
  const { privateKey, certificate } = await createSigningKey('Rollcall', now);
  const read = new X509Certificate(certificate);
  expect([read.subject, read.issuer, read.validFromDate, read.validToDate]).toEqual(['CN=Rollcall', 'CN=Rollcall', now, new Date('2036-03-01T00:00:00Z')]);
  expect(read.publicKey.equals(createPublicKey(privateKey))).toBe(true);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
});

// DER allows a positive integer one way to be written (X.690 §8.3.2); a certificate with another is read by nobody.
test.each([['zeros in front', [0, 0, 0x11], '11'], ['a zero before its sign', [0, 0xff], 'FF'], ['its sign set', [0xff], 'FF'], ['its sign clear', [0x11], '11']])('a serial number by chance with %s can be read', async (_, start, first) => {
  jest.spyOn(crypto, 'getRandomValues').mockImplementation((into) => {
    if (into instanceof Uint8Array) into.fill(0x22).set(start);
    return into;
  });
  expect(new X509Certificate((await createSigningKey('Rollcall', now)).certificate).serialNumber).toMatch(new RegExp(`^${first}(22)+$`));
});
