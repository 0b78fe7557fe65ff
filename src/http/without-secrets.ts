const secret = /(^|:)password$/i;
const leftOut = '(left out)';

/** A body for keeping, without passwords: neither as an attribute nor as what a PATCH sets `password` to. */
export function withoutSecrets(body: unknown): unknown {
  if (body === undefined) return null;
  const json = JSON.stringify(body);
  // Most bodies have none, and to copy them would be for nothing.
  if (!/password/i.test(json)) return body;
  return JSON.parse(json, (key, value: unknown) => (secret.test(key.trim()) ? leftOut : withoutSecretValue(value)));
}

function withoutSecretValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const isSecret = Object.entries(value).some(([name, path]) => name.toLowerCase() === 'path' && typeof path === 'string' && secret.test(path.trim()));
  if (!isSecret) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, name.toLowerCase() === 'value' ? leftOut : item]));
}
