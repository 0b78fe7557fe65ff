import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

const record = `
  update mails set state = 'BOUNCED', reason = $3, changed_at = $4
  where organisation_id = $1 and id = $2 and state in ('SENT', 'HANDED_OVER') returning id`;

/**
 * Keeps that a mail came back which a mail server had taken. What depends on the mail follows from its state: an invitation is `BOUNCED`.
 * @param reason what the server that gave up says
 * @returns false where there is no such mail, or it has not left or came back already
 */
export async function recordBounce(scope: Scope, mailId: string, reason: string): Promise<boolean> {
  authorise(scope.actor, 'platform:write');
  return (await runStatement(scope.session, { name: 'record-bounce', text: record, values: [organisationOf(scope.actor), mailId, reason.slice(0, 500), scope.now] })).length > 0;
}
