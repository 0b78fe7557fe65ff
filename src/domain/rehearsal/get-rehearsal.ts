import { authorise, organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import type { Rehearsal } from './rehearsal.ts';

const find = 'select copy_id, slug, token_prefix, started_at, ends_at from rehearsals where organisation_id = $1 and ended_at is null and ends_at > $2';

/** The rehearsal of the caller's organisation that is open; null where none is. */
export async function getRehearsal(scope: Scope): Promise<Rehearsal | null> {
  authorise(scope.actor, 'provisioning:read');
  const [row] = await runStatement(scope.session, { name: 'find-rehearsal', text: find, values: [organisationOf(scope.actor), scope.now] });
  return row ? toRehearsal(row) : null;
}

function toRehearsal(row: Row): Rehearsal {
  return {
    copyId: row['copy_id'] as string, slug: row['slug'] as string, tokenPrefix: row['token_prefix'] as string,
    startedAt: new Date(row['started_at'] as string), endsAt: new Date(row['ends_at'] as string),
  };
}
