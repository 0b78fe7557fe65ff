import type { Command } from 'commander';
import { organisationOf } from '../domain/access/authorise.ts';
import { NotFound } from '../domain/shared/errors.ts';
import { createOperatorLink, minutesOfOperatorLink } from '../domain/sign-in-links/create-operator-link.ts';
import { signInLinkPath } from '../domain/sign-in-links/sign-in-link.ts';
import { findUsers } from '../domain/users/find-users.ts';
import { asOperator } from './operator.ts';

/** Adds the command that makes a link to sign in. */
export function addSignInLinkCommand(program: Command): void {
  program.command('sign-in-link').description(`Make a link that lets a user in, once, within ${minutesOfOperatorLink} minutes. Prints it alone, on standard output. Whoever has it is that user: hand it over in secret.`)
    .requiredOption('--organisation <slug>', 'the organisation’s slug').requiredOption('--user <userName>', 'the name that the user signs in with')
    .action(({ organisation, user }: { organisation: string; user: string }) => asOperator(async ({ inOrganisation, secrets, publicUrl }) => {
      const scope = await inOrganisation(organisation);
      const { items: [found] } = await findUsers(scope, { first: 1 }, { userName: { eq: user } });
      if (!found) throw new NotFound(`Nobody in ${organisation} has the userName “${user}”.`);
      const id = await createOperatorLink(scope, found.id);
      process.stdout.write(`${publicUrl}${signInLinkPath(await secrets(), { organisationId: organisationOf(scope.actor), id })}\n`);
    }));
}
