import { createHmac, hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

/** What is encrypted, or authenticated, for one purpose means nothing for another: each has keys of its own. */
export interface Secrets {
  /** The text encrypted and authenticated, to be kept in a column (JWE, RFC 7516, `dir` with `A256GCM`). */
  encrypt(purpose: string, text: string): Promise<string>;
  /** @throws Error where it was encrypted for another purpose, with a key that is no longer listed, or was changed since */
  decrypt(purpose: string, encrypted: string): Promise<string>;
  /** HMAC-SHA-256 of the text in base64url, by the first key. */
  hmac(purpose: string, text: string): string;
  /** The same by each key, to check one that was made with a key that has been replaced since. */
  hmacs(purpose: string, text: string): string[];
}

/** How many bytes a key has. */
export const keyBytes = 32;

/**
 * Secrets under a list of keys: the first encrypts, all decrypt, so that a key can be replaced while the service runs.
 * @param keys each of 32 random bytes; from each one a key for every purpose is derived (HKDF, RFC 5869)
 */
export function createSecrets(keys: readonly [Uint8Array, ...Uint8Array[]]): Secrets {
  const [first] = keys;
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  return {
    encrypt: (purpose, text) => new CompactEncrypt(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: idOf(first) }).encrypt(derive(first, `encrypt ${purpose}`)),
    decrypt: async (purpose, encrypted) => {
      const { plaintext } = await compactDecrypt(encrypted, ({ kid }) => {
        const key = byId.get(kid ?? '');
        if (!key) throw new Error('It was encrypted with a key that ENCRYPTION_KEY does not list. Add the key that was used before behind the present one.');
        return derive(key, `encrypt ${purpose}`);
      }, { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] });
      return new TextDecoder().decode(plaintext);
    },
    hmac: (purpose, text) => hmacBy(first, purpose, text),
    hmacs: (purpose, text) => keys.map((key) => hmacBy(key, purpose, text)),
  };
}

function hmacBy(key: Uint8Array, purpose: string, text: string): string {
  return createHmac('sha256', derive(key, `authenticate ${purpose}`)).update(text).digest('base64url');
}

// Tells keys apart and tells nothing of them.
function idOf(key: Uint8Array): string {
  return Buffer.from(derive(key, 'name')).subarray(0, 6).toString('base64url');
}

function derive(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), `rollcall ${purpose}`, keyBytes));
}
