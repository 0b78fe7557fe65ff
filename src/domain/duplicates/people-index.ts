import { fold } from '../shared/fold.ts';
import type { Candidate, CandidateRule } from './duplicate-check.ts';
import type { DirectoryPerson } from './read-directory-list.ts';
import { areSimilar, nameKeys, nameWords, type NameWords } from './similar-names.ts';

/** Somebody who is here, as far as a duplicate check looks at them. */
export interface KnownPerson {
  readonly id: string;
  readonly userName: string;
  readonly userNameKey: string;
  readonly externalId: string | null;
  readonly displayName: string | null;
  readonly name: string;
  readonly isActive: boolean;
  readonly isManaged: boolean;
  /** Folded. */
  readonly addresses: readonly string[];
}

interface Indexed extends KnownPerson {
  readonly words: NameWords;
}

/** The people who are here, to be found by what a line says. */
export interface PeopleIndex {
  byUserName(key: string): KnownPerson | undefined;
  byExternalId(externalId: string): readonly KnownPerson[];
  /**
   * Who may be the person of a line, the surest first.
   * @param isFree whether somebody can be it at all: not who is matched by another line
   */
  candidatesOf(line: DirectoryPerson, isFree: (person: KnownPerson) => boolean): readonly Candidate[];
}

const mostCandidates = 3;
// Where a name is as common as that, it says nothing.
const mostOfOneName = 2000;

export function indexPeople(people: readonly KnownPerson[]): PeopleIndex {
  const byUserName = new Map<string, Indexed>();
  const [byExternalId, byAddress, byLocalPart, byName] = [new Map<string, Indexed[]>(), new Map<string, Indexed[]>(), new Map<string, Indexed[]>(), new Map<string, Indexed[]>()];
  for (const one of people) {
    const person: Indexed = { ...one, words: nameWords(one.name) };
    byUserName.set(person.userNameKey, person);
    if (person.externalId !== null) add(byExternalId, person.externalId, person);
    for (const address of person.addresses) add(byAddress, address, person);
    for (const part of new Set(person.addresses.map(localPartOf))) add(byLocalPart, part, person);
    for (const key of nameKeys(person.words)) add(byName, key, person);
  }
  return {
    byUserName: (key) => byUserName.get(key),
    byExternalId: (externalId) => found(byExternalId, externalId),
    candidatesOf: (line, isFree) => {
      const candidates = new Map<string, Candidate>();
      for (const { person, rule, reason } of suggestions(line, { byExternalId, byAddress, byLocalPart, byName })) {
        if (!candidates.has(person.id) && person.userNameKey !== line.userNameKey && isFree(person)) candidates.set(person.id, { userId: person.id, rule, reason });
      }
      return [...candidates.values()].slice(0, mostCandidates);
    },
  };
}

type ByText = Map<string, Indexed[]>;

interface Suggestion {
  readonly person: Indexed;
  readonly rule: CandidateRule;
  readonly reason: string;
}

interface Indexes {
  readonly byExternalId: ByText;
  readonly byAddress: ByText;
  readonly byLocalPart: ByText;
  readonly byName: ByText;
}

function suggestions(line: DirectoryPerson, { byExternalId, byAddress, byLocalPart, byName }: Indexes): Suggestion[] {
  const words = nameWords(line.name);
  const withAddress = (map: ByText, keyOf: (address: string) => string): { person: Indexed; address: string }[] => line.addresses.flatMap((address) => found(map, keyOf(address)).map((person) => ({ person, address })));
  const namesakes = new Set(nameKeys(words).map((key) => found(byName, key)).filter(({ length }) => length <= mostOfOneName).flat());
  return [
    ...found(byExternalId, line.externalId).map((person): Suggestion => ({ person, rule: 'SAME_EXTERNAL_ID', reason: `“${person.userName}” already has the externalId “${line.externalId}”.` })),
    ...withAddress(byAddress, (address) => address).map(({ person, address }): Suggestion => ({ person, rule: 'SAME_ADDRESS', reason: `“${person.userName}” has the address “${address}”.` })),
    ...withAddress(byLocalPart, localPartOf).filter(({ person }) => sayNothingElse(words, person.words)).map(({ person, address }): Suggestion => ({ person, rule: 'SAME_LOCAL_PART', reason: sameBeforeAt(person, address) })),
    ...[...namesakes].filter((person) => areSimilar(words, person.words)).map((person): Suggestion => ({ person, rule: 'SIMILAR_NAME', reason: sameName(person, line) })),
  ];
}

function found(map: ByText, key: string | null): readonly Indexed[] {
  return key === null ? [] : map.get(key) ?? [];
}

function sameName(person: KnownPerson, line: DirectoryPerson): string {
  return `“${person.userName}” is called “${person.displayName ?? person.name}”, and this person “${line.displayName ?? line.name}”.`;
}

function add(map: ByText, key: string, person: Indexed): void {
  const there = map.get(key);
  if (!there) map.set(key, [person]);
  else if (there.at(-1) !== person) there.push(person);
}

// Without what is written behind a plus sign: the mail comes to the same person.
function localPartOf(address: string): string {
  const [local = ''] = fold(address).split('@');
  return local.split('+')[0] || local;
}

// Two people who are john@… somewhere and are called John Smith and John Miller are two.
function sayNothingElse(one: NameWords, other: NameWords): boolean {
  return one.length < 2 || other.length < 2 || areSimilar(one, other);
}

function sameBeforeAt(person: KnownPerson, address: string): string {
  const theirs = person.addresses.find((one) => localPartOf(one) === localPartOf(address)) ?? person.userName;
  return `“${person.userName}” has the address “${theirs}”, and this person “${address}”: the same before the @.`;
}
