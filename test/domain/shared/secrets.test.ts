import { randomBytes } from 'node:crypto';
import { createSecrets } from '../../../src/domain/shared/secrets.ts';

const key = (): Uint8Array => new Uint8Array(randomBytes(32));
const [old, present] = [key(), key()];

test('what is encrypted is read with the same key and for the same purpose alone', async () => {
  const secrets = createSecrets([old]);
  const encrypted = await secrets.encrypt('client secret', 'gehëim');
  expect(encrypted).not.toContain('gehëim');
  expect(await secrets.encrypt('client secret', 'gehëim')).not.toBe(encrypted);
  await expect(secrets.decrypt('another purpose', encrypted)).rejects.toThrow('decryption operation failed');
  await expect(createSecrets([present]).decrypt('client secret', encrypted)).rejects.toThrow('a key that ENCRYPTION_KEY does not list');
  expect(await secrets.decrypt('client secret', encrypted)).toBe('gehëim');
});

test('what was changed or made otherwise is not read', async () => {
  const secrets = createSecrets([old]);
  const parts = (await secrets.encrypt('p', 'text')).split('.');
  const flipped = [...parts];
  flipped[3] = Buffer.from(Buffer.from(parts[3] ?? '', 'base64url').map((byte) => byte ^ 1)).toString('base64url');
  await expect(secrets.decrypt('p', flipped.join('.'))).rejects.toThrow('decryption operation failed');
  const header = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A128GCM', kid: 'x' })).toString('base64url');
  await expect(secrets.decrypt('p', [header, ...parts.slice(1)].join('.'))).rejects.toThrow('not allowed');
});

test('a key is replaced: the first encrypts, all decrypt', async () => {
  const before = await createSecrets([old]).encrypt('p', 'from before');
  const between = createSecrets([present, old]);
  expect(await between.decrypt('p', before)).toBe('from before');
  const after = await between.encrypt('p', 'since then');
  expect(await createSecrets([present]).decrypt('p', after)).toBe('since then');
});

test('an HMAC depends on key, purpose and text', () => {
  const hmac = createSecrets([old]).hmac('link', 'one');
  expect(hmac).toMatch(/^[\w-]{43}$/);
  expect(createSecrets([old, present]).hmac('link', 'one')).toBe(hmac);
  expect(new Set([hmac, createSecrets([present]).hmac('link', 'one'), createSecrets([old]).hmac('letter', 'one'), createSecrets([old]).hmac('link', 'two')]).size).toBe(4);
});
