import { organisationOf } from '../access/authorise.ts';
import { domainOfAddress } from '../email-domains/domain-name.ts';
import type { Row } from '../shared/batch.ts';
import { fold } from '../shared/fold.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { directoryDecidesSql } from '../single-sign-on/directory-connection.ts';
import type { UserProfile } from '../users/user-profile.ts';
import { matchingRules, type Connection, type MatchingRule } from './connection.ts';
import type { Identity } from './identity.ts';

/**
 * Why somebody is not let in. `NOBODY`: no user is theirs. `SEVERAL`: it cannot be said which one is. `DISABLED`, `BLOCKED`: the user may not
 * sign in. `LINKED_OTHERWISE`: the user belongs to another identity of the same provider. `REMOVED`: the directory has deleted them.
 */
export type IdentityRefusal = 'NOBODY' | 'SEVERAL' | 'DISABLED' | 'BLOCKED' | 'LINKED_OTHERWISE' | 'REMOVED';

/** What becomes of somebody who comes from the identity provider; `reason` is a sentence for who looks after the connection. */
export type IdentityDecision = { readonly reason: string } & (
  | { readonly match: 'LINKED' | MatchingRule; readonly userId: string; readonly userName: string }
  | { readonly match: 'CREATED'; readonly profile: UserProfile }
  | { readonly refusal: IdentityRefusal }
);

interface Candidate {
  readonly how: 'LINKED' | MatchingRule;
  readonly userId: string;
  readonly userName: string;
  readonly email: string | null;
  readonly mayNot: 'DISABLED' | 'BLOCKED' | undefined;
  /** The subject of the same issuer with which the user is linked. */
  readonly linkedSubject: string | null;
}

/** What the organisation knows that bears on it. */
interface Knowledge {
  readonly candidates: readonly Candidate[];
  /** Which of the domains of the addresses the organisation has verified. */
  readonly verifiedDomains: ReadonlySet<string>;
  readonly directoryDecides: boolean;
  readonly wasDeletedByDirectory: boolean;
}

const findCandidates = `
  with candidates as (
    select 'LINKED' as how, user_id as id from linked_identities where organisation_id = $1 and issuer = $2 and subject = $3
    union all select 'EXTERNAL_ID', id from users where organisation_id = $1 and external_id = $4
    union all select 'USER_NAME', id from users where organisation_id = $1 and user_name_key = any($5::text[])
    union all select 'EMAIL', id from users where organisation_id = $1 and email_hash in (select md5(lower(address)) from unnest($6::text[]) as address) and lower(email) in (select lower(address) from unnest($7::text[]) as address)
  )
  select how, users.id, user_name, email, active, sign_in_blocked, (select subject from linked_identities where organisation_id = $1 and user_id = users.id and issuer = $2) as linked_subject
  from candidates join users on users.organisation_id = $1 and users.id = candidates.id`;

const findFacts = `
  select array(select domain from email_domains where organisation_id = $1 and verified_at is not null and domain = any($2::text[])) as domains,
    ${directoryDecidesSql} as directory_decides,
    exists (select from provisioning_events where organisation_id = $1 and resource_type = 'USER' and decision = 'DELETED' and lower(resource_name) = any($3::text[])) as was_deleted`;

/**
 * Decides who somebody is, and changes nothing. First by the link with the provider's stable subject; then by the rules that the
 * organisation chose, the surest first; never in another organisation, never by an address of a domain that the organisation has not
 * verified, never where there are two. Whoever may be here already, by a rule that was not chosen, is not created once more.
 */
export async function decideIdentity(scope: Scope, connection: Pick<Connection, 'matchBy' | 'createsUsers'>, identity: Identity): Promise<IdentityDecision> {
  const known = await lookUp(scope, identity);
  const linked = known.candidates.find(({ how }) => how === 'LINKED');
  if (linked) return admit(linked, identity);
  for (const rule of matchingRules) {
    if (!connection.matchBy.includes(rule)) continue;
    const found = candidatesBy(rule, known);
    if (found.length > 1) return { refusal: 'SEVERAL', reason: `${named[rule]} is that of ${found.length} users (${found.map(({ userName }) => userName).join(', ')}), so it cannot be said whose identity this is.` };
    if (found[0]) return admit(found[0], identity);
  }
  return decideStranger(connection, identity, known);
}

const named: Readonly<Record<MatchingRule, string>> = { EXTERNAL_ID: 'The externalId', USER_NAME: 'The userName', EMAIL: 'The e-mail address' };
const told: Readonly<Record<'LINKED' | MatchingRule, string>> = {
  LINKED: 'is linked with this identity', EXTERNAL_ID: 'has the externalId that the identity provider tells', USER_NAME: 'has the userName that the identity provider tells',
  EMAIL: 'has the e-mail address that the identity provider tells, of a domain that the organisation has verified',
};

function admit(candidate: Candidate, { subject }: Identity): IdentityDecision {
  const { how, userId, userName, mayNot, linkedSubject } = candidate;
  // That a directory gave the user the new identity's externalId says that the old one is no more.
  if (how !== 'LINKED' && how !== 'EXTERNAL_ID' && linkedSubject !== null && linkedSubject !== subject) {
    return { refusal: 'LINKED_OTHERWISE', reason: `The user ${userName} ${told[how]}, but is linked with another identity of the same provider: a name may have been given to somebody else. If it is the same person, unlink the user (unlinkIdentities).` };
  }
  if (mayNot) return { refusal: mayNot, reason: `The user ${userName} ${told[how]}, and is ${mayNot === 'DISABLED' ? 'disabled' : 'blocked from signing in'}.` };
  return { match: how, userId, userName, reason: `The user ${userName} ${told[how]}.` };
}

function candidatesBy(rule: MatchingRule, { candidates, verifiedDomains }: Knowledge): Candidate[] {
  const found = candidates.filter(({ how, email }) => how === rule && (rule !== 'EMAIL' || isVerified(email ?? '', verifiedDomains)));
  return [...new Map(found.map((one) => [one.userId, one])).values()];
}

function isVerified(address: string, verifiedDomains: ReadonlySet<string>): boolean {
  return verifiedDomains.has(domainOfAddress(address) ?? '');
}

function decideStranger({ createsUsers }: Pick<Connection, 'createsUsers'>, identity: Identity, { candidates: [present], verifiedDomains, directoryDecides, wasDeletedByDirectory }: Knowledge): IdentityDecision {
  if (present) return notRecognised(present);
  const address = identity.emails.find((one) => isVerified(one, verifiedDomains));
  const userName = identity.userNames[0] ?? address;
  if (directoryDecides) return { refusal: 'NOBODY', reason: 'No user of this organisation is this person, and a directory decides over SCIM who is in it: assign them there.' };
  if (!createsUsers) return { refusal: 'NOBODY', reason: 'No user of this organisation is this person, and the connection does not create users (createsUsers).' };
  if (wasDeletedByDirectory) return { refusal: 'REMOVED', reason: `The directory has deleted ${userName ?? 'this person'}, so signing in does not create them again: create the user by hand.` };
  if (userName === undefined || (address === undefined && !isVerified(userName, verifiedDomains))) {
    return { refusal: 'NOBODY', reason: 'No user of this organisation is this person, and signing in creates only people with an address of a domain that the organisation has verified.' };
  }
  return { match: 'CREATED', profile: profileOf(identity, userName, address), reason: `No user of this organisation is this person: the user ${userName} is created.` };
}

function notRecognised({ how, userName }: Candidate): IdentityDecision {
  const unverified = how === 'EMAIL' ? ' Or the domain of the address is not verified.' : '';
  return { refusal: 'NOBODY', reason: `The user ${userName} ${told[how].replace(/, of a domain.*/, '')}, but the organisation does not recognise people by that.${unverified}` };
}

function profileOf({ externalId, names: { displayName, givenName, familyName } }: Identity, userName: string, address: string | undefined): UserProfile {
  return {
    userName, active: true, ...(externalId === undefined ? {} : { externalId }), ...(displayName === undefined ? {} : { displayName }),
    name: { givenName: givenName ?? null, familyName: familyName ?? null },
    ...(address === undefined ? {} : { emails: [{ value: address, type: 'work', primary: true }] }),
  };
}

async function lookUp(scope: Scope, { issuer, subject, externalId, userNames, emails }: Identity): Promise<Knowledge> {
  const organisationId = organisationOf(scope.actor);
  const domains = [...new Set([...emails, ...userNames].map(domainOfAddress).filter((domain) => domain !== undefined))];
  const [rows = [], [facts] = []] = await runStatements(scope.session, [
    { name: 'identity-candidates', text: findCandidates, values: [organisationId, issuer, subject, externalId ?? null, userNames.map(fold), emails, emails] },
    { name: 'identity-facts', text: findFacts, values: [organisationId, domains, userNames.map((name) => name.toLowerCase())] },
  ]);
  return {
    candidates: rows.map(toCandidate), verifiedDomains: new Set(facts?.['domains'] as string[]),
    directoryDecides: facts?.['directory_decides'] === true, wasDeletedByDirectory: facts?.['was_deleted'] === true,
  };
}

function toCandidate(row: Row): Candidate {
  return {
    how: row['how'] as Candidate['how'], userId: row['id'] as string, userName: row['user_name'] as string, email: row['email'] as string | null, linkedSubject: row['linked_subject'] as string | null,
    mayNot: row['active'] === false ? 'DISABLED' : row['sign_in_blocked'] === true ? 'BLOCKED' : undefined,
  };
}
