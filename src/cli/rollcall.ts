import { Argument, Command, Option } from 'commander';
import { organisationPermissions, presets, roleNames } from '../domain/access/permissions.ts';
import { apiTokenStatus } from '../domain/api-tokens/api-token.ts';
import { cancelApiTokenRotation } from '../domain/api-tokens/cancel-rotation.ts';
import { createApiToken } from '../domain/api-tokens/create-api-token.ts';
import { findApiTokens } from '../domain/api-tokens/find-api-tokens.ts';
import { revokeApiToken } from '../domain/api-tokens/revoke-api-token.ts';
import { rotateApiToken } from '../domain/api-tokens/rotate-api-token.ts';
import { createOrganisation } from '../domain/organisations/create-organisation.ts';
import { findOrganisations } from '../domain/organisations/find-organisations.ts';
import { NotFound } from '../domain/shared/errors.ts';
import { findUsers } from '../domain/users/find-users.ts';
import { updateUserAccess } from '../domain/users/update-user-access.ts';
import { allItems } from './all-items.ts';
import { addAuditCommands } from './audit-commands.ts';
import { addClientCommands } from './client-commands.ts';
import { readExpiry } from './expiry.ts';
import { addMailCommands } from './mail-commands.ts';
import { asOperator } from './operator.ts';
import { readPermissions } from './permissions.ts';
import { addPlatformCommands } from './platform-commands.ts';
import { addRehearsalCommands } from './rehearsal-commands.ts';
import { addSignInLinkCommand } from './sign-in-link-command.ts';
import { table } from './table.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const program = new Command('rollcall').description('The operator’s commands. They work on the same database as a server that may be running.').showHelpAfterError();

const organisation = program.command('organisation').description('Organisations');
organisation.command('create').description('Create an organisation, with SCIM enabled and invitations sent manually.')
  .requiredOption('--slug <slug>', 'the word that stands for it in addresses: lower-case letters, digits, hyphens')
  .requiredOption('--name <name>', 'the name to show')
  .action(({ slug, name }: { slug: string; name: string }) => asOperator(async ({ platform }) => print((await createOrganisation(platform, { slug, name })).id)));
organisation.command('list').description('List all organisations.').action(() => asOperator(async ({ platform }) => {
  const all = await allItems((page) => findOrganisations(platform, page));
  print(table(['slug', 'name', 'id', 'created'], all.map((one) => [one.slug, one.name, one.id, one.createdAt.toISOString()])));
}));

const token = program.command('token').description('API tokens of an organisation');
const ofOrganisation = (): Option => new Option('--organisation <slug>', 'the organisation’s slug').makeOptionMandatory();

interface TokenOptions {
  readonly organisation: string;
  readonly name: string;
  readonly permission: readonly string[];
  readonly preset?: keyof typeof presets;
  readonly expires?: string;
}

token.command('create').description('Make an API token. Prints its secret, once, and nothing else, on standard output.')
  .addOption(ofOrganisation())
  .requiredOption('--name <name>', 'a name to recognise it by')
  .option('--permission <word...>', `what it may do: ${organisationPermissions.join(', ')}`, [])
  .addOption(new Option('--preset <name>', 'a named set of permissions; entra is what Microsoft Entra ID needs').choices(Object.keys(presets)))
  .option('--expires <when>', 'a date such as 2027-01-31, or a number of days such as 90d; without it the token does not expire')
  .action((options: TokenOptions) => asOperator(async ({ inOrganisation }) => {
    const scope = await inOrganisation(options.organisation);
    const { secret } = await createApiToken(scope, { name: options.name, permissions: readPermissions('token', options), expiresAt: readExpiry('--expires', options.expires, scope.now) });
    print(secret);
  }));
token.command('list').description('List the API tokens of an organisation.').addOption(ofOrganisation())
  .action(({ organisation: slug }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
    const scope = await inOrganisation(slug);
    const all = await allItems((page) => findApiTokens(scope, page));
    print(table(['id', 'name', 'secret', 'status', 'expires', 'last used', 'permissions'], all.map((one) => [
      one.id, one.name, `${one.prefix}…`, apiTokenStatus(one, scope.now).toLowerCase(), one.expiresAt?.toISOString() ?? 'never',
      one.lastUsedAt?.toISOString() ?? 'never', one.permissions.join(' '),
    ])));
  }));
token.command('rotate').description('Make a successor of a token. Prints its secret, once, and nothing else, on standard output. The old token retires once the new one has been used and the old one has rested for 48 hours.')
  .addOption(ofOrganisation()).argument('<id>', 'the token’s id, as `token list` shows it')
  .option('--expires <when>', 'when the successor ends: a date or a number of days; without it, after as long a time as the old one was given')
  .option('--retire-by <when>', 'when the old token retires at the latest, whether or not the new one has been used: a date or a number of days')
  .action((id: string, { organisation: slug, expires, retireBy }: { organisation: string; expires?: string; retireBy?: string }) => asOperator(async ({ inOrganisation }) => {
    const scope = await inOrganisation(slug);
    const times = { ...(expires ? { expiresAt: readExpiry('--expires', expires, scope.now) } : {}), retireBy: readExpiry('--retire-by', retireBy, scope.now) };
    print((await rotateApiToken(scope, id, times)).secret);
  }));
token.command('cancel-rotation').description('Take a rotation back: the successor is revoked, and the token goes on as before.')
  .addOption(ofOrganisation()).argument('<id>', 'the id of the token that was to be replaced')
  .action((id: string, { organisation: slug }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
    const kept = await cancelApiTokenRotation(await inOrganisation(slug), id);
    print(`The token ${kept.name} (${kept.prefix}…) goes on; its successor is revoked.`);
  }));
token.command('revoke').description('End a token at once.').addOption(ofOrganisation()).argument('<id>', 'the token’s id, as `token list` shows it')
  .action((id: string, { organisation: slug }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
    const revoked = await revokeApiToken(await inOrganisation(slug), id);
    print(`The token ${revoked.name} (${revoked.prefix}…) is revoked.`);
  }));

const user = program.command('user').description('Users of an organisation');
user.command('set-role').description('Give a user a role, for example the first owner of an organisation.')
  .addOption(ofOrganisation()).argument('<userName>', 'the name that the user signs in with').addArgument(new Argument('<role>').choices(roleNames.map((name) => name.toLowerCase())))
  .action((userName: string, role: string, { organisation: slug }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
    const scope = await inOrganisation(slug);
    const { items: [found] } = await findUsers(scope, { first: 1 }, { userName: { eq: userName } });
    if (!found) throw new NotFound(`Nobody in ${slug} has the userName “${userName}”.`);
    const { userName: changed, role: given } = await updateUserAccess(scope, found.id, { role: roleNames.find((name) => name.toLowerCase() === role) ?? null });
    print(`${changed} has the role ${given.toLowerCase()}.`);
  }));

addClientCommands(program);
addAuditCommands(program);
addPlatformCommands(program);
addSignInLinkCommand(program);
addMailCommands(program);
addRehearsalCommands(program);

program.command('migrate').description('Bring the database to the newest state. The server does so at its start as well.')
  .action(() => asOperator(async ({ migrations }) => print(migrations.length > 0 ? `Migrated: ${migrations.join(', ')}.` : 'The database is in the newest state.')));

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`rollcall: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
