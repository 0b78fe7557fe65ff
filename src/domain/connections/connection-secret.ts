import type { Secrets } from '../shared/secrets.ts';

// For one organisation alone: copied into another's row it means nothing.
const purposeOf = (organisationId: string): string => `secret of the connection of ${organisationId}`;

/** A secret of an organisation's connection as it is kept. */
export function encryptConnectionSecret(secrets: Secrets, organisationId: string, secret: string): Promise<string> {
  return secrets.encrypt(purposeOf(organisationId), secret);
}

/** The secret that is kept; empty where there is none. It is told to the identity provider and to nobody else. */
export async function connectionSecret(secrets: Secrets, { organisationId, encryptedSecret = null }: { organisationId: string; encryptedSecret?: string | null }): Promise<string> {
  return encryptedSecret === null ? '' : secrets.decrypt(purposeOf(organisationId), encryptedSecret);
}
