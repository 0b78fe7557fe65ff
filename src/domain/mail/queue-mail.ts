import { organisationOf } from '../access/authorise.ts';
import type { Statement } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';
import { mailKinds, type MailKind, type MailValues } from './mail-kinds.ts';

/** A mail to be sent. */
export interface NewMail<Kind extends MailKind = MailKind> {
  readonly kind: Kind;
  /** Whose it is: it is not sent where the user is no more. */
  readonly userId?: string;
  /** The address alone. */
  readonly recipient: string;
  /** As the recipient prefers it (BCP 47). */
  readonly language?: string | null | undefined;
  readonly values: MailValues[Kind];
  /** It is not sent after this moment. */
  readonly notAfter?: Date;
}

const insertMail = `
  with mail as (
    insert into mails (organisation_id, id, kind, recipient, language, "values", not_after, created_at, changed_at, user_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9) returning id
  ) select add_jobs('send-mail', array_agg(id), $10::int, $11::int) from mail`;

/**
 * The statement that queues a mail, to be run in the transaction of what causes it (`runStatements`): either both take place or
 * neither does. The right to cause a mail is that of the use case that does.
 */
export function mailStatement<Kind extends MailKind>(scope: Scope, { kind, userId, recipient, language, values, notAfter }: NewMail<Kind>): Statement {
  const { priority, attempts } = mailKinds[kind];
  const parameters = [organisationOf(scope.actor), newId(), kind, recipient, language ?? null, values, notAfter ?? null, scope.now, userId ?? null, priority, attempts];
  return { name: 'queue-mail', text: insertMail, values: parameters };
}

/** Queues a mail that nothing else in the database goes with. */
export async function queueMail<Kind extends MailKind>(scope: Scope, mail: NewMail<Kind>): Promise<void> {
  await runStatement(scope.session, mailStatement(scope, mail));
}
