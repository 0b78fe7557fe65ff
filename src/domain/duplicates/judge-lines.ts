import { setImmediate } from 'node:timers/promises';
import type { Candidate, LineOutcome } from './duplicate-check.ts';
import { indexPeople, type KnownPerson, type PeopleIndex } from './people-index.ts';
import type { DirectoryList, DirectoryPerson } from './read-directory-list.ts';

/** What is foretold of a line, or of somebody who is in none. */
export interface Judgement {
  readonly line: Partial<DirectoryPerson>;
  readonly outcome: LineOutcome;
  readonly reason: string;
  readonly userId: string | null;
  readonly candidates: readonly Candidate[];
}

// So many at once, and then others are served.
const sliceLength = 250;

/**
 * Foretells what the first cycle does with each line, by the rules that the SCIM facade matches by: `userName` without regard to upper and
 * lower case and, where the directory looks for it, `externalId` as it is.
 */
export async function judgeLines({ people: lines, problems }: DirectoryList, people: readonly KnownPerson[], matchesByExternalId: boolean): Promise<Judgement[]> {
  const index = indexPeople(people);
  const matches = lines.map((line) => matchOf(line, index, matchesByExternalId));
  const taken = new Set(matches.map((match) => match?.person.id));
  const isFree = (person: KnownPerson): boolean => !taken.has(person.id);
  const judgements: Judgement[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % sliceLength === 0) await setImmediate();
    judgements.push(matchesByExternalId && !matches[at] && isAmbiguous(line, index) ? ambiguous(line) : judgeLine(line, matches[at], index.candidatesOf(line, isFree)));
  }
  for (const { number, userName, reason } of problems) judgements.push({ line: { number, ...(userName === null ? {} : { userName }) }, outcome: 'PROBLEM', reason, userId: null, candidates: [] });
  judgements.sort((one, other) => (one.line.number ?? 0) - (other.line.number ?? 0));
  const named = new Set([...taken, ...judgements.flatMap(({ candidates }) => candidates.map(({ userId }) => userId))]);
  return [...judgements, ...people.filter((person) => !person.isManaged && !named.has(person.id)).map(notSent)];
}

interface Match {
  readonly person: KnownPerson;
  readonly by: string;
}

function matchOf(line: DirectoryPerson, index: PeopleIndex, matchesByExternalId: boolean): Match | undefined {
  const person = index.byUserName(line.userNameKey);
  if (person) return { person, by: `userName “${line.userName}”` };
  if (!matchesByExternalId || line.externalId === null) return undefined;
  const [one, ...more] = index.byExternalId(line.externalId);
  return one && more.length === 0 ? { person: one, by: `externalId “${line.externalId}”` } : undefined;
}

function isAmbiguous({ externalId }: DirectoryPerson, index: PeopleIndex): boolean {
  return externalId !== null && index.byExternalId(externalId).length > 1;
}

function ambiguous(line: DirectoryPerson): Judgement {
  return { line, outcome: 'PROBLEM', reason: `Several users have the externalId “${line.externalId}”: Entra cannot tell whom to match, and skips this person. Merge them, or give one of them another externalId.`, userId: null, candidates: [] };
}

function judgeLine(line: DirectoryPerson, match: Match | undefined, candidates: readonly Candidate[]): Judgement {
  const also = candidates[0];
  if (match) {
    const { person, by } = match;
    const disabled = person.isActive ? '' : ' They are disabled here, and enabled again if Entra sends active as true.';
    const other = also ? ` Somebody else here may be the same person: ${also.reason}` : '';
    return { line, outcome: 'MATCHED', reason: `Matched by ${by} to “${person.displayName ?? person.userName}”.${disabled}${other}`, userId: person.id, candidates };
  }
  if (also) return { line, outcome: 'LOOKS_ALIKE', reason: `Entra finds nobody with the userName “${line.userName}” and creates a user, but somebody here may be this person: ${also.reason}`, userId: null, candidates };
  return { line, outcome: 'CREATED', reason: `Created: nobody has the userName “${line.userName}”, and nobody looks like this person.`, userId: null, candidates };
}

function notSent(person: KnownPerson): Judgement {
  const { userName, displayName, userNameKey } = person;
  return {
    line: { userName, displayName, userNameKey }, outcome: 'NOT_SENT', userId: person.id, candidates: [],
    reason: `“${displayName ?? userName}” is managed by hand and in no line: the first cycle leaves them alone.`,
  };
}
