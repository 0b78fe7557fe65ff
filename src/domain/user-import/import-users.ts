import { authorise, organisationOf } from '../access/authorise.ts';
import type { LineProblem } from '../csv/read-columns.ts';
import { DomainError, Taken } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { createUser } from '../users/create-user.ts';
import { readImport, type ImportedPerson } from './read-import.ts';

/** What came of an import, or would come of it. */
export interface UserImport {
  /** How many users were made; of a preview how many would be. */
  readonly createdCount: number;
  /** How many are here already, and were left as they are. */
  readonly existingCount: number;
  readonly problems: readonly LineProblem[];
  readonly unknownColumns: readonly string[];
}

const findExisting = 'select user_name_key as key from users where organisation_id = $1 and user_name_key = any($2::text[])';
const atOnce = 4;

/**
 * Makes users of the lines of a file. Who is here already, by userName, is left alone, so that the same file can be given again.
 * @param isPreview whether to say what would be done, and do nothing
 * @throws Invalid where the text is no such file
 */
export async function importUsers(scope: Scope, list: string, isPreview: boolean): Promise<UserImport> {
  authorise(scope.actor, 'user:write');
  const { people, problems, unknownColumns } = await readImport(list);
  const rows = await runStatement(scope.session, { name: 'find-existing', text: findExisting, values: [organisationOf(scope.actor), people.map(({ userNameKey }) => userNameKey)] });
  const existing = new Set(rows.map(({ key }) => key));
  const wanted = people.filter(({ userNameKey }) => !existing.has(userNameKey));
  const known = people.length - wanted.length;
  if (isPreview) return { createdCount: wanted.length, existingCount: known, problems, unknownColumns };
  const outcomes: (LineProblem | 'CREATED' | 'EXISTING')[] = [];
  for (let start = 0; start < wanted.length; start += atOnce) outcomes.push(...(await Promise.all(wanted.slice(start, start + atOnce).map((person) => make(scope, person)))));
  const refused = outcomes.filter((outcome) => typeof outcome === 'object');
  return {
    createdCount: outcomes.filter((outcome) => outcome === 'CREATED').length, existingCount: known + outcomes.filter((outcome) => outcome === 'EXISTING').length, unknownColumns,
    problems: [...problems, ...refused].toSorted((one, other) => one.number - other.number),
  };
}

async function make(scope: Scope, { number, userName, profile }: ImportedPerson): Promise<LineProblem | 'CREATED' | 'EXISTING'> {
  try {
    await createUser(scope, profile, () => [], 'IMPORT');
    return 'CREATED';
  } catch (error) {
    // Somebody was faster.
    if (error instanceof Taken) return 'EXISTING';
    if (error instanceof DomainError && error.code === 'INVALID') return { number, userName, reason: error.message };
    throw error;
  }
}
