import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';

/*
 * The id of an account that was merged into another one leads to that one from then on, by every door: a directory that knows the
 * person by it goes on as if nothing had happened. See domain/duplicates/ and docs/adr/0034-merged-accounts.md.
 */

const merged = 'duplicate_cures.organisation_id = $1 and undone_at is null';

/** SQL of the id of the user to whom an id leads: mostly itself. For a statement whose first parameter is the organisation's id. */
export function survivingIdSql(id: string): string {
  return `surviving_user($1, ${id})`;
}

/** SQL of any of the ids under which a user's history stands, to compare with. For a statement whose first parameter is the organisation's id. */
export function anyIdOfPerson(id: string): string {
  return `any(ids_of_person($1, ${id}))`;
}

const findSurvivors = `select merged_id, user_id from duplicate_cures where ${merged} and merged_id = any($2::uuid[])`;

/** To whom ids lead that are no user's (any more), as far as they lead to anybody. Part of looking for a user by id. */
export async function survivorsOf({ session, actor }: Pick<Scope, 'session' | 'actor'>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return new Map();
  const rows = await runStatement(session, { name: 'find-survivors', text: findSurvivors, values: [organisationOf(actor), wanted] });
  return new Map(rows.map((row) => [row['merged_id'] as string, row['user_id'] as string]));
}

/**
 * Does something to the user with an id; where there is none, to whom that id leads.
 * @param work gives nothing where there is no user with the id
 */
export async function onSurvivor<Result>(scope: Scope, id: string, work: (id: string) => Promise<Result | undefined>): Promise<Result | undefined> {
  const result = await work(id);
  if (result !== undefined) return result;
  const survivor = (await survivorsOf(scope, [id])).get(id.toLowerCase());
  return survivor === undefined ? undefined : work(survivor);
}
