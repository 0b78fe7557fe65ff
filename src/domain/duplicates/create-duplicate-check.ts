import { authorise, organisationOf } from '../access/authorise.ts';
import type { Statement } from '../shared/batch.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement, runStatements } from '../shared/statements.ts';
import { storableText } from '../shared/text.ts';
import { newId } from '../shared/uuid.ts';
import { readPeople } from './directory-people.ts';
import { DuplicateCheckSchema, type DuplicateCheck, type ExternalIdSource, type UserNameSource } from './duplicate-check.ts';
import { judgeLines, type Judgement } from './judge-lines.ts';
import { readDirectoryList } from './read-directory-list.ts';

/** What is to be checked. */
export interface NewDuplicateCheck {
  /** What the directory would send, as text; see read-directory-list.ts. */
  readonly list: string;
  readonly fileName?: string | null;
  readonly userNameFrom?: UserNameSource | null;
  readonly externalIdFrom?: ExternalIdSource | null;
  readonly matchesByExternalId?: boolean | null;
}

/** The most checks that an organisation may make in an hour. */
const mostInAnHour = 60;
const countRecent = `select count(*)::int as count from duplicate_checks where organisation_id = $1 and created_at > $2`;

const insertCheck = `
  insert into duplicate_checks (organisation_id, id, file_name, user_name_from, external_id_from, matches_by_external_id, created_at) values ($1, $2, $3, $4, $5, $6, $7)`;
const insertLines = `
  insert into duplicate_check_lines (organisation_id, id, check_id, line_number, user_name, user_name_key, external_id, mail, display_name, outcome, reason, user_id, candidates)
  select $1, id, $2, line_number, user_name, user_name_key, external_id, mail, display_name, outcome, reason, user_id, candidates
  from jsonb_to_recordset($3::jsonb) as line(id uuid, line_number int, user_name text, user_name_key text, external_id text, mail text, display_name text, outcome text, reason text, user_id uuid, candidates jsonb)`;
const linesAtOnce = 5000;

/**
 * Foretells what the first cycle would do with a list of people, and keeps it. Changes nobody.
 * @throws Invalid where the text is no such list, or there were too many checks
 */
export async function createDuplicateCheck(scope: Scope, input: NewDuplicateCheck): Promise<DuplicateCheck> {
  authorise(scope.actor, 'user:write');
  const organisationId = organisationOf(scope.actor);
  const [recent] = await runStatement(scope.session, { name: 'recent-checks', text: countRecent, values: [organisationId, new Date(scope.now.getTime() - 3_600_000)] });
  if ((recent?.['count'] as number) >= mostInAnHour) throw new Invalid(`There were ${mostInAnHour} duplicate checks within an hour: wait some minutes.`, []);
  const fileName = storableText(input.fileName, ['fileName'])?.slice(0, 200).toWellFormed() ?? null;
  const [userNameFrom, externalIdFrom, matchesByExternalId] = [input.userNameFrom ?? 'USER_PRINCIPAL_NAME', input.externalIdFrom ?? 'OBJECT_ID', input.matchesByExternalId ?? false];
  const list = await readDirectoryList(input.list, { userNameFrom, externalIdFrom });
  const judgements = await judgeLines(list, await readPeople(scope), matchesByExternalId);
  const check: DuplicateCheck = scope.em.map(DuplicateCheckSchema, {
    organisation_id: organisationId, id: newId(), file_name: fileName, user_name_from: userNameFrom, external_id_from: externalIdFrom, matches_by_external_id: matchesByExternalId, created_at: scope.now,
  } as never);
  const statements: Statement[] = [{ name: 'insert-check', text: insertCheck, values: [organisationId, check.id, fileName, userNameFrom, externalIdFrom, matchesByExternalId, scope.now] }];
  for (let start = 0; start < judgements.length; start += linesAtOnce) {
    const rows = judgements.slice(start, start + linesAtOnce).map(toRow);
    statements.push({ name: 'insert-check-lines', text: insertLines, values: [organisationId, check.id, JSON.stringify(rows)] });
  }
  await runStatements(scope.session, statements);
  return check;
}

function toRow({ line, outcome, reason, userId, candidates }: Judgement): Record<string, unknown> {
  return {
    id: newId(), line_number: line.number ?? null, user_name: line.userName ?? null, user_name_key: line.userNameKey ?? null, external_id: line.externalId ?? null, mail: line.mail ?? null,
    display_name: line.displayName ?? null, outcome, reason, user_id: userId, candidates,
  };
}
