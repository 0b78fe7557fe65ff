/**
 * A copy of a body for keeping: without the values of keys that name a secret, and without what PostgreSQL cannot keep
 * (U+0000, half surrogate pairs).
 */
export function withoutSecrets(body: unknown): unknown {
  if (body === undefined) return null;
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (/(^|:)password$/i.test(key) ? '(left out)' : value)), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '\uFFFD') : value);
}
