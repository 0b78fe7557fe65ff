import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import type { MailKind, MailValues } from './mail-kinds.ts';

/** A mail that is being sent, with what it takes to write it. */
export type ClaimedMail = {
  readonly [Kind in MailKind]: {
    readonly kind: Kind;
    readonly values: MailValues[Kind];
    readonly id: string;
    readonly organisationId: string;
    readonly organisationName: string;
    readonly recipient: string;
    readonly language: string | null;
    /** The number of this attempt, which only the steps of this attempt know. */
    readonly attempt: number;
    readonly createdAt: Date;
  };
}[MailKind];

const claim = `
  with late as (
    update mails set state = 'FAILED', reason = 'It could not be sent while it was of use.', changed_at = $3
    where organisation_id = $1 and id = $2 and state in ('QUEUED', 'SENDING', 'HANDED_OVER') and not_after < $3
  )
  update mails set state = case state when 'HANDED_OVER' then state else 'SENDING' end, attempt = attempt + 1, changed_at = $3
  from organisations
  where organisation_id = $1 and mails.id = $2 and state in ('QUEUED', 'SENDING', 'HANDED_OVER') and (not_after < $3) is not true and organisations.id = $1
  returning mails.id, organisation_id, kind, "values", recipient, language, attempt, mails.created_at, organisations.name`;

/**
 * Begins an attempt to send a mail. Whoever began one before can no longer hand it over.
 * @returns undefined where it is not to be sent any more
 */
export async function claimMail(scope: Scope, id: string): Promise<ClaimedMail | undefined> {
  const [row] = await runStatement(scope.session, { name: 'claim-mail', text: claim, values: [organisationOf(scope.actor), id, scope.now] });
  if (!row) return undefined;
  return {
    id: row['id'], organisationId: row['organisation_id'], organisationName: row['name'], kind: row['kind'], values: row['values'],
    recipient: row['recipient'], language: row['language'], attempt: row['attempt'], createdAt: new Date(row['created_at'] as string),
  } as ClaimedMail;
}
