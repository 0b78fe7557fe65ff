import type { Command } from 'commander';
import { organisationOf } from '../domain/access/authorise.ts';
import { createPlatformToken } from '../domain/platform/create-platform-token.ts';
import { findPlatformTokens } from '../domain/platform/find-platform-tokens.ts';
import { findPlatformUses } from '../domain/platform/find-platform-uses.ts';
import { platformTokenStatus } from '../domain/platform/platform-token.ts';
import { revokePlatformToken } from '../domain/platform/revoke-platform-token.ts';
import { allItems } from './all-items.ts';
import { readExpiry } from './expiry.ts';
import { asOperator } from './operator.ts';
import { table } from './table.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface UsesOptions {
  readonly token?: string;
  readonly organisation?: string;
  readonly last: string;
}

/** Adds the commands for platform tokens. */
export function addPlatformCommands(program: Command): void {
  const token = program.command('platform-token').description('Tokens of the platform’s own analysts: for figures across organisations (platformAnalytics over GraphQL), and for nothing else');
  token.command('create').description('Make a platform token. Prints its secret, once, and nothing else, on standard output.')
    .requiredOption('--name <name>', 'whose it is')
    .option('--expires <when>', 'a date such as 2027-01-31, or a number of days such as 30d, within 366 days', '90d')
    .action(({ name, expires }: { name: string; expires: string }) => asOperator(async ({ platform }) => {
      print((await createPlatformToken(platform, { name, expiresAt: readExpiry('--expires', expires, platform.now) ?? platform.now })).secret);
    }));
  token.command('list').description('List the platform tokens.').action(() => asOperator(async ({ platform }) => {
    const all = await allItems((page) => findPlatformTokens(platform, page));
    print(table(['id', 'name', 'secret', 'status', 'expires', 'last used'], all.map((one) => [
      one.id, one.name, `${one.prefix}…`, platformTokenStatus(one, platform.now).toLowerCase(), one.expiresAt.toISOString(), one.lastUsedAt?.toISOString() ?? 'never',
    ])));
  }));
  token.command('revoke').description('End a platform token at once.').argument('<id>', 'the token’s id, as `platform-token list` shows it')
    .action((id: string) => asOperator(async ({ platform }) => {
      const revoked = await revokePlatformToken(platform, id);
      print(`The platform token ${revoked.name} (${revoked.prefix}…) is revoked.`);
    }));
  token.command('uses').description('What was asked with platform tokens, the newest first: one line of JSON for each use.')
    .option('--token <id>', 'only with this one').option('--organisation <slug>', 'only where this organisation’s own figures were shown').option('--last <number>', 'how many at the most', '100')
    .action(({ token: platformTokenId, organisation, last }: UsesOptions) => asOperator(async ({ platform, inOrganisation }) => {
      if (!/^\d{1,4}$/.test(last)) throw new Error(`--last must be a number, not “${last}”.`);
      const organisationId = organisation === undefined ? undefined : organisationOf((await inOrganisation(organisation)).actor);
      const { items } = await findPlatformUses(platform, { first: Number(last) }, { platformTokenId, organisationId });
      for (const use of items) print(JSON.stringify(use));
    }));
}
