interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[]; readonly message: string }[];
}

/** The one refusal of a mutation, as `CODE field.path`; 'accepted' where there is none. */
export function refusalOf(data: Record<string, Payload>): string {
  const [payload] = Object.values(data);
  if (!payload) throw new Error('The answer has no payload');
  return payload.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join('; ') || 'accepted';
}
