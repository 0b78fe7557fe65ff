import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid, NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { loadInvitations } from './find-invitations.ts';
import type { Invitation } from './invitation-record.ts';

/** The most invitations that one request may change. */
const idLimit = 1000;

/**
 * Checks that the invitations are there, for use cases that change several.
 * @returns the ids, each once, and what reads the invitations afterwards
 * @throws Invalid where there are too many; NotFound where one is not there
 */
export async function invitationsToChange(scope: Scope, given: readonly string[]): Promise<{ ids: readonly string[]; read: () => Promise<Invitation[]> }> {
  authorise(scope.actor, 'invitation:write');
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  if (ids.length > idLimit) throw new Invalid(`ids names ${ids.length} invitations: at most ${idLimit} at once.`, ['ids']);
  const known = await runStatement(scope.session, {
    name: 'known-invitations', text: 'select id from invitations where organisation_id = $1 and id = any($2::uuid[])', values: [organisationOf(scope.actor), ids.filter(isUuid)],
  });
  if (known.length < ids.length) {
    const missing = ids.find((id) => known.every((row) => row['id'] !== id)) ?? '';
    throw new NotFound(`There is no invitation with the id ${missing} in this organisation.`, ['ids']);
  }
  return { ids, read: async () => (await loadInvitations(scope, ids)).filter((invitation) => invitation !== null) };
}
