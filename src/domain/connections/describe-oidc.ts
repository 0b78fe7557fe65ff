import { Invalid } from '../shared/errors.ts';
import type { Secrets } from '../shared/secrets.ts';
import { requiredText } from '../shared/text.ts';
import { encryptConnectionSecret } from './connection-secret.ts';
import { isOidc, type Connection } from './connection.ts';
import type { DescribedProvider } from './described-provider.ts';
import { readOidcConfiguration, type OidcConfiguration, type OidcInput } from './oidc-configuration.ts';

const longestSecret = 2000;

/**
 * An OIDC provider. Its secret stays where it is left out, as long as it is for the same provider.
 * @param field the path of the input
 * @throws Invalid
 */
export function describeOidc(secrets: Secrets, organisationId: string, oidc: OidcInput, field: readonly string[]): DescribedProvider {
  const path = [...field, 'clientSecret'];
  const given = oidc.clientSecret ?? undefined;
  const secret = given === undefined ? undefined : requiredText(given, path).trim();
  if (secret !== undefined && secret.length > longestSecret) throw new Invalid(`provider.oidc.clientSecret must not have more than ${longestSecret} characters.`, path);
  const configuration = readOidcConfiguration(oidc, field);
  return {
    kind: 'OIDC',
    keep: async (present) => {
      const isSame = present !== null && isSameProvider(present.configuration, configuration);
      const kept = isSame ? (present.encryptedSecret ?? null) : null;
      if (secret === undefined && kept === null) {
        throw new Invalid('provider.oidc.clientSecret is missing. It can be left out only where the issuer and the client id stay as they are: a secret is meant for one provider.', path);
      }
      return { configuration, isSame, encryptedSecret: secret === undefined ? kept : await encryptConnectionSecret(secrets, organisationId, secret) };
    },
  };
}

function isSameProvider(one: Connection['configuration'], other: OidcConfiguration): boolean {
  return isOidc(one) && one.issuer === other.issuer && one.clientId === other.clientId;
}
