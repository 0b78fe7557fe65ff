import { authorise, organisationOf } from '../access/authorise.ts';
import { NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { endOpenRehearsal } from './end-open-rehearsal.ts';
import { rehearsalSession } from './rehearsal-session.ts';

/**
 * Ends the rehearsal that is open. Its token is of no use from then on; the copy is deleted by a job.
 * @param slug the copy's
 * @throws NotFound where no such one is open
 */
export async function discardRehearsal(scope: Scope, slug: string): Promise<void> {
  authorise(scope.actor, 'api-token:write');
  const ended = (await runStatements(rehearsalSession(scope), endOpenRehearsal(organisationOf(scope.actor), scope.now, slug))).at(-1);
  if (!ended?.[0]) throw new NotFound('This rehearsal is not open in this organisation: it has ended, or another one was begun.', ['tenantUrl']);
}
