import type { Secrets } from '../shared/secrets.ts';
import { encryptConnectionSecret } from './connection-secret.ts';
import { isSaml, type Connection } from './connection.ts';
import type { DescribedProvider } from './described-provider.ts';
import { certificatesOf, readSamlProvider, type SamlConfiguration, type SamlInput, type SamlReader } from './saml-configuration.ts';

/** What describing a SAML provider takes beside the database. */
export interface SamlTools {
  readonly secrets: Secrets;
  readonly saml: SamlReader;
}

/**
 * A SAML provider. With what requests are signed stays, since the provider knows it.
 * @param field the path of the input
 * @throws Invalid
 */
export async function describeSaml({ secrets, saml }: SamlTools, organisationId: string, input: SamlInput, field: readonly string[], now: Date): Promise<DescribedProvider> {
  const provider = await readSamlProvider(saml, input, field);
  return {
    kind: 'SAML',
    keep: async (present) => {
      const known = present && isSaml(present.configuration) ? present.configuration : undefined;
      const kept = keptKey(present, known);
      const { ownCertificate, encryptedSecret } = (input.signsRequests ?? kept !== undefined) ? (kept ?? (await newKey())) : { ownCertificate: null, encryptedSecret: null };
      const certificates = certificatesOf(provider, known, input.keepsCertificates ?? false, now);
      return { configuration: { ...provider, certificates, metadataUrl: input.description.metadataUrl?.href ?? null, ownCertificate }, encryptedSecret, isSame: known?.entityId === provider.entityId };
    },
  };

  async function newKey(): Promise<{ ownCertificate: string; encryptedSecret: string }> {
    const { privateKey, certificate } = await saml.createKey();
    return { ownCertificate: certificate, encryptedSecret: await encryptConnectionSecret(secrets, organisationId, privateKey) };
  }
}

function keptKey(present: Connection | null, known: SamlConfiguration | undefined): { ownCertificate: string; encryptedSecret: string } | undefined {
  const encryptedSecret = present?.encryptedSecret;
  const ownCertificate = known?.ownCertificate;
  return typeof encryptedSecret === 'string' && typeof ownCertificate === 'string' ? { ownCertificate, encryptedSecret } : undefined;
}
