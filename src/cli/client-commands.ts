import { Option, type Command } from 'commander';
import { organisationPermissions, presets } from '../domain/access/permissions.ts';
import { addClientSecret } from '../domain/oauth/add-client-secret.ts';
import { createOauthClient } from '../domain/oauth/create-oauth-client.ts';
import { deleteOauthClient } from '../domain/oauth/delete-oauth-client.ts';
import { findOauthClients, loadOauthClientSecrets } from '../domain/oauth/find-oauth-clients.ts';
import { oauthClientStatus } from '../domain/oauth/oauth-client.ts';
import { revokeClientSecret } from '../domain/oauth/revoke-client-secret.ts';
import { setFederation } from '../domain/oauth/set-federation.ts';
import { allItems } from './all-items.ts';
import { readExpiry } from './expiry.ts';
import { asOperator } from './operator.ts';
import { readPermissions } from './permissions.ts';
import { table } from './table.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const ofOrganisation = (): Option => new Option('--organisation <slug>', 'the organisation’s slug').makeOptionMandatory();

interface ClientOptions {
  readonly organisation: string;
  readonly name: string;
  readonly permission: readonly string[];
  readonly preset?: keyof typeof presets;
  readonly expires?: string;
}

interface FederationOptions {
  readonly organisation: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audience: readonly string[];
  readonly jwksUrl: string;
}

/** Adds the commands for OAuth clients. */
export function addClientCommands(program: Command): void {
  const client = program.command('client').description('OAuth clients of an organisation');
  client.command('create').description('Make an OAuth client. Prints its client_id alone; it needs a secret or a federation before it can be used.')
    .addOption(ofOrganisation()).requiredOption('--name <name>', 'a name to recognise it by')
    .option('--permission <word...>', `what it may do: ${organisationPermissions.join(', ')}`, [])
    .addOption(new Option('--preset <name>', 'a named set of permissions; entra is what Microsoft Entra ID needs').choices(Object.keys(presets)))
    .option('--expires <when>', 'a date such as 2027-01-31, or a number of days such as 90d; without it the client does not expire')
    .action((options: ClientOptions) => asOperator(async ({ inOrganisation }) => {
      const scope = await inOrganisation(options.organisation);
      const expiresAt = readExpiry('--expires', options.expires, scope.now);
      print((await createOauthClient(scope, { name: options.name, permissions: readPermissions('client', options), expiresAt })).id);
    }));
  client.command('list').description('List the OAuth clients of an organisation, with their secrets.').addOption(ofOrganisation())
    .action(({ organisation }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
      const scope = await inOrganisation(organisation);
      const clients = await allItems((page) => findOauthClients(scope, page));
      const secrets = await loadOauthClientSecrets(scope, clients.map(({ id }) => id));
      print(table(['client_id', 'name', 'status', 'last used', 'live secrets (id, beginning, end)', 'permissions', 'last refusal'], clients.map((one, index) => [
        one.id, one.name, oauthClientStatus(one, scope.now).toLowerCase(), one.lastUsedAt?.toISOString() ?? 'never',
        secrets[index]?.filter(({ revokedAt, expiresAt }) => !revokedAt && expiresAt > scope.now).map(({ id, prefix, expiresAt }) => `${id} ${prefix}… ${expiresAt.toISOString()}`).join(', ') || 'none',
        one.permissions.join(' '), one.lastRefusalReason ?? '',
      ])));
    }));
  client.command('delete').description('Delete an OAuth client with its secrets, its federation and its access tokens.').addOption(ofOrganisation())
    .argument('<client_id>').action((id: string, { organisation }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
      await deleteOauthClient(await inOrganisation(organisation), id);
      print('The OAuth client is deleted.');
    }));
  client.command('add-secret').description('Give an OAuth client a secret. Prints it, once, and nothing else, on standard output.').addOption(ofOrganisation())
    .argument('<client_id>').option('--expires <when>', 'a date, or a number of days, within three years; without it in a year')
    .action((id: string, { organisation, expires }: { organisation: string; expires?: string }) => asOperator(async ({ inOrganisation }) => {
      const scope = await inOrganisation(organisation);
      print((await addClientSecret(scope, id, readExpiry('--expires', expires, scope.now))).secret);
    }));
  client.command('revoke-secret').description('End a secret at once, and the access tokens that were got with it.').addOption(ofOrganisation())
    .argument('<id>', 'the secret’s id, as `client list` shows it').action((id: string, { organisation }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
      const { prefix } = await revokeClientSecret(await inOrganisation(organisation), id);
      print(`The secret ${prefix}… is revoked.`);
    }));
  client.command('federate').description('Let assertions of an issuer stand for an OAuth client (workload identity federation).').addOption(ofOrganisation())
    .argument('<client_id>').requiredOption('--issuer <iss>').requiredOption('--subject <sub>').requiredOption('--audience <aud...>', 'one or more; for Entra without /.default')
    .requiredOption('--jwks-url <url>', 'where the issuer’s public keys are')
    .action((id: string, { organisation, audience, ...options }: FederationOptions) => asOperator(async ({ inOrganisation }) => {
      const { issuer } = await setFederation(await inOrganisation(organisation), id, { ...options, audiences: audience });
      print(`Assertions of ${issuer} now stand for the OAuth client.`);
    }));
}
