import { samlOf, type Connection } from '../../domain/connections/connection.ts';
import { connectionSecret } from '../../domain/connections/connection-secret.ts';
import { serviceProviderOf } from '../../domain/connections/service-provider.ts';
import type { SamlCertificate, SamlReader } from '../../domain/connections/saml-configuration.ts';
import type { SamlSession } from '../../domain/sessions/provider-session.ts';
import type { Secrets } from '../../domain/shared/secrets.ts';
import type { Sides } from '../../saml/engine.ts';
import { writeSignInRequest } from '../../saml/sign-in-request.ts';
import { writeSignOutRequest } from '../../saml/sign-out.ts';
import type { ConnectionDoor } from './connection-door.ts';

/** What must be known again when the browser comes back. */
export interface SamlKept {
  readonly requestId: string;
}

/** Both sides of a SAML connection, with our key where requests are signed. */
export async function samlSides(secrets: Secrets, connection: Connection, publicUrl: string, slug: string): Promise<Sides> {
  const { certificates, ownCertificate, ...provider } = samlOf(connection);
  return {
    serviceProvider: serviceProviderOf(publicUrl, slug),
    identityProvider: { ...provider, certificates: certificates.map(({ pem }) => pem) },
    signingKey: ownCertificate === null ? undefined : { privateKey: await connectionSecret(secrets, connection), certificate: ownCertificate },
  };
}

/** SAML 2.0. */
export function createSamlDoor(saml: SamlReader, secrets: Secrets, publicUrl: string): ConnectionDoor {
  return {
    check: async (connection, note) => {
      const { entityId, metadataUrl, certificates } = samlOf(connection);
      const told = metadataUrl === null ? [] : (await saml.fetchMetadata(metadataUrl)).certificates;
      note('DISCOVERY', `The provider is ${entityId}.`);
      const others = told.filter(({ thumbprint }) => !certificates.some((known) => known.thumbprint === thumbprint));
      note('KEYS', `It may sign with ${list(certificates)}.${others.length === 0 ? '' : ` Its metadata tells others, which count here when the connection is set from it again: ${list(others)}.`}`);
    },
    begin: async (connection, { slug, state }) => {
      const { id, url } = await writeSignInRequest(await samlSides(secrets, connection, publicUrl, slug), state);
      return { url: new URL(url), kept: { requestId: id } satisfies SamlKept };
    },
    endSession: async (connection, { slug, providerSessionId }) => {
      if (providerSessionId === null) return undefined;
      const url = await writeSignOutRequest(await samlSides(secrets, connection, publicUrl, slug), JSON.parse(providerSessionId) as SamlSession);
      return url === undefined ? undefined : new URL(url);
    },
  };
}

function list(certificates: readonly SamlCertificate[]): string {
  return certificates.map(({ thumbprint, notAfter }) => `the certificate ${thumbprint}, until ${notAfter.slice(0, 10)}`).join('; ');
}
