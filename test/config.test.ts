import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../src/config.ts';

test('without settings everything has a default', () => {
  expect(readConfig({})).toEqual({
    PORT: 3000, HOST: '127.0.0.1', DATABASE_POOL_SIZE: 10, ENCRYPTION_KEY: [], DATA_DIR: path.resolve('.data'), LOG_LEVEL: 'info', TRUST_PROXY: 0, REQUESTS_PER_MINUTE: 300_000, REFUSALS_PER_MINUTE: 600, COST_PER_MINUTE: 1_000_000,
    LOOKUP_EVENTS_PER_SECOND: 500, LOOKUP_EVENT_DAYS: 90, DUPLICATE_CHECK_DAYS: 180, ACCESS_TOKENS_PER_MINUTE: 300, ALLOW_PRIVATE_JWKS: false, ALLOW_PRIVATE_PROVIDERS: false, SAML_CLOCK_SKEW_SECONDS: 120, DNS_SERVERS: [], MAILS_PER_SECOND: 10, STREAMS: 1000, STREAMS_PER_CALLER: 20, STREAM_DRAIN_SECONDS: 30, SIGN_INS_PER_MINUTE: 120, SINGLE_SIGN_ONS_PER_MINUTE: 6000, SESSION_IDLE_MINUTES: 480, SESSION_HOURS: 168, SHUTDOWN_SECONDS: 25,
  });
});

test('an empty setting is one that is not set, and others than ours do not matter', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', HOME: '/root', PORTS: 'x' })).toEqual(readConfig({}));
});

test('settings are read', () => {
  expect(readConfig({ PORT: '0', PUBLIC_URL: 'https://rollcall.example//', DATABASE_URL: 'postgresql://a:b@c:5/d', TRUST_PROXY: '2' })).toMatchObject({
    PORT: 0, PUBLIC_URL: 'https://rollcall.example', DATABASE_URL: 'postgresql://a:b@c:5/d', TRUST_PROXY: 2,
  });
});

test.each([
  ['PORT', 'eighty', 'must be a whole number'], ['PORT', '-1', 'must be a whole number'], ['PORT', '80.5', 'must be a whole number'], ['PORT', '65536', '65535'],
  ['ENCRYPTION_KEY', 'short', 'must be 32 random bytes in base64url'], ['ENCRYPTION_KEY', `${'a'.repeat(43)},${'b'.repeat(42)}`, 'must be 32 random bytes in base64url'],
  ['LOG_LEVEL', 'loud', '"fatal"|"error"'], ['PUBLIC_URL', 'rollcall.example', 'must be an address such as https://rollcall.example'], ['PUBLIC_URL', 'ftp://rollcall.example', 'must be an address'],
  ['DATABASE_URL', 'localhost:5432/rollcall', 'must be an address such as postgresql://'], ['DATABASE_URL', 'mysql://localhost/rollcall', 'must be an address'],
  ['DATABASE_POOL_SIZE', '0', '1'], ['METRICS_TOKEN', 'short', 'must have at least 16 characters'], ['REQUESTS_PER_MINUTE', '0', '60'], ['REFUSALS_PER_MINUTE', '1', '10'], ['SHUTDOWN_SECONDS', '601', '600'],
  ['ACCESS_TOKENS_PER_MINUTE', '0', '1'], ['ALLOW_PRIVATE_JWKS', 'yes', 'must be true or false'], ['ALLOW_PRIVATE_PROVIDERS', '1', 'must be true or false'], ['SAML_CLOCK_SKEW_SECONDS', '601', '600'], ['DNS_SERVERS', '192.0.2.53,ns.example', 'must be addresses such as 192.0.2.53'],
])('%s=%s is refused in one line that says what it must be', (name, value, reason) => {
  const refusal = expect.stringMatching(new RegExp(`^Wrong settings: ${name} [^\n]*\\. See \\.env\\.example\\.$`)) as string;
  expect(() => readConfig({ [name]: value })).toThrow(expect.objectContaining({ message: refusal }) as Error);
  expect(() => readConfig({ [name]: value })).toThrow(reason);
});

test('every wrong setting is named at once', () => {
  expect(() => readConfig({ PORT: 'x', METRICS_TOKEN: 'y' })).toThrow(/PORT .*; METRICS_TOKEN /);
});

test('.env.example shows each setting', () => {
  const shown = readFileSync(path.join(import.meta.dirname, '../.env.example'), 'utf8').split('\n').flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
  const all = { ...readConfig({ PUBLIC_URL: 'https://a.example', DATABASE_URL: 'postgres://a/b', DATABASE_SESSION_URL: 'postgres://c/b', METRICS_TOKEN: 'x'.repeat(16), TRUSTED_DOCUMENTS: 'manifest.json', SMTP_URL: 'smtp://a', MAIL_FROM: 'a@b.example', MAIL_BOUNCES_TO: 'a@c.example', DEVELOPMENT_INBOX: 'false' }) };
  expect(shown.toSorted()).toEqual(Object.keys(all).toSorted());
});
