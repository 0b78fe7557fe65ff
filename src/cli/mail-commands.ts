import { buffer } from 'node:stream/consumers';
import { Option, type Command } from 'commander';
import { findMails } from '../domain/mail/find-mails.ts';
import { mailStates } from '../domain/mail/mail.ts';
import { recordBounce } from '../domain/mail/record-bounce.ts';
import { retryMails } from '../domain/mail/retry-mails.ts';
import { readDeliveryNotification } from '../mail/delivery-notification.ts';
import { allItems } from './all-items.ts';
import { asOperator } from './operator.ts';
import { table } from './table.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const ofOrganisation = (): Option => new Option('--organisation <slug>', 'the organisation’s slug').makeOptionMandatory();

/** Adds the commands about mails. */
export function addMailCommands(program: Command): void {
  const mail = program.command('mail').description('Mails of organisations');
  mail.command('bounce').description('Read a message that has come back to the address that mails are from, on standard input, and note that its mail was not delivered. Any other message is left alone.')
    .action(async () => {
      const notification = await readDeliveryNotification(await buffer(process.stdin));
      if ('ignored' in notification) return print(`Nothing was noted: ${notification.ignored}.`);
      const { mail: { organisationId, id }, reason } = notification.failed;
      await asOperator(async ({ inOrganisationOf }) => print(
        await recordBounce(inOrganisationOf(organisationId), id, reason) ? `The mail ${id} has bounced.` : `Nothing was noted: the mail ${id} is not there, has not left, or has bounced already.`));
    });
  mail.command('list').description('List the mails of an organisation.').addOption(ofOrganisation())
    .addOption(new Option('--state <state>', 'only those in this state').choices(mailStates.map((state) => state.toLowerCase())))
    .action(({ organisation: slug, state }: { organisation: string; state?: string }) => asOperator(async ({ inOrganisation }) => {
      const scope = await inOrganisation(slug);
      const all = await allItems((page) => findMails(scope, page, state === undefined ? null : { state: { eq: state.toUpperCase() } }));
      print(table(['id', 'kind', 'to', 'state', 'attempts', 'changed', 'why'], all.map((one) => [
        one.id, one.kind.toLowerCase(), one.email, one.state.toLowerCase(), String(one.attemptCount), one.changedAt.toISOString(), one.reason ?? '',
      ])));
    }));
  mail.command('retry').description('Send mails again that failed or bounced: all of them, or none.').addOption(ofOrganisation()).argument('<id...>', 'their ids, as `mail list` shows them')
    .action((ids: string[], { organisation: slug }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
      const { length } = await retryMails(await inOrganisation(slug), ids);
      print(`${length} ${length === 1 ? 'mail is' : 'mails are'} queued again.`);
    }));
}
