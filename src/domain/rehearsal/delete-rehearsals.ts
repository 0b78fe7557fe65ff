import type { EntityManager } from '@mikro-orm/postgresql';
import { authorise, organisationOf } from '../access/authorise.ts';
import type { Statement } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement, runStatements } from '../shared/statements.ts';
import { rehearsalSession } from './rehearsal-session.ts';

/** A rehearsal that is over. */
export interface EndedRehearsal {
  readonly organisationId: string;
  readonly copyId: string;
}

// Whatever its token has asked for has been answered by then, and events of lookups have been written.
const minutesToRest = 5;

const find = 'select organisation_id, copy_id from rehearsals where least(ended_at, ends_at) < $1 order by organisation_id, copy_id';

/** The rehearsals of all organisations that are over and whose copies can be deleted. For the service itself. */
export async function findEndedRehearsals(scope: Scope): Promise<EndedRehearsal[]> {
  authorise(scope.actor, 'platform:read');
  const rows = await runStatement(scope.session, { name: 'find-ended-rehearsals', text: find, values: [new Date(scope.now.getTime() - minutesToRest * 60_000)] });
  return rows.map((row) => ({ organisationId: row['organisation_id'] as string, copyId: row['copy_id'] as string }));
}

// What refers to others comes before them, and the trail after all that is written to it.
const last = ['groups', 'users', 'organisations', 'audit_entries', 'audit_seals', 'rehearsals'];

/** Deletes the copy of a rehearsal of the caller's organisation: every row that is the copy's, and then what told of it. */
export async function deleteRehearsal(scope: Scope, copyId: string): Promise<void> {
  authorise(scope.actor, 'platform:write');
  const organisationId = organisationOf(scope.actor);
  const tables = tablesOfOrganisations(scope.em).filter((table) => !last.includes(table));
  const deletion = (table: string): Statement => {
    if (table === 'rehearsals') return { text: 'delete from rehearsals where organisation_id = $1 and copy_id = $2', values: [organisationId, copyId] };
    return { text: `delete from ${table} where ${table === 'organisations' ? 'id' : 'organisation_id'} = $1`, values: [copyId] };
  };
  await runStatements(rehearsalSession(scope), [...tables, ...last].map(deletion));
}

function tablesOfOrganisations(em: EntityManager): string[] {
  const tables = [...em.getMetadata().getAll().values()].filter(({ properties }) => 'organisationId' in properties).map(({ tableName }) => tableName);
  return [...new Set(tables)].toSorted();
}
