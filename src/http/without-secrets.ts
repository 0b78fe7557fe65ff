/** A copy of a body for keeping: without the values of keys that name a secret. */
export function withoutSecrets(body: unknown): unknown {
  if (body === undefined) return null;
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (/(^|:)password$/i.test(key) ? '(left out)' : value)));
}
