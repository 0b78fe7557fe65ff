import { fold } from '../../shared/fold.ts';
import { isUuid } from '../../shared/uuid.ts';
import { enterpriseUrn } from './attribute-target.ts';
import { entraRows } from './entra-rows.ts';
import { advise, areMostlyWrong, counted, isObjectId, lastSent, leastPeople, missingRow, neverSent, valuesOf, type MappingAdvice } from './mapping-advice.ts';
import type { MappedAccount, MappingEvidence } from './mapping-evidence.ts';
import type { SentRequest } from './sent-request.ts';

/** What the mapping of users should be other than it is. */
export function adviseOnUsers(evidence: MappingEvidence): MappingAdvice[] {
  const rules = [userNameMissing, activeMissing, externalIdOther, externalIdMissing, userNameOtherThanAccounts, userNameOtherThanEmail, emailMissing, emailUndecided, displayNameMissing, nameMissing, managerNotAnId];
  return rules.flatMap((rule) => rule(evidence) ?? []);
}

const people = (counts: { readonly length: number }): string => counted(counts.length, 'person', 'people');
const workEmail = 'emails[type eq "work"].value';
const userNameRow = { source: 'userPrincipalName', target: 'userName' } as const;

function userNameMissing({ users }: MappingEvidence): MappingAdvice | undefined {
  const [newest] = users.filter(({ isWhole }) => isWhole);
  if (!newest?.isRefused || valuesOf(newest, 'userName').length > 0) return undefined;
  return advise({
    code: 'USER_NAME_MISSING', severity: 'PROBLEM', resourceType: 'USER', ...missingRow('USER', 'userName'), judgedCount: 1, seenIn: [newest],
    reason: 'Somebody came without userName and was refused: nobody can be here without one.', remedy: 'In the mapping of users, map userName from userPrincipalName, with matching precedence 1.',
  });
}

// Entra's expression always has a value, so that one creation tells.
function activeMissing({ users }: MappingEvidence): MappingAdvice | undefined {
  const without = neverSent(users, 'active', 1);
  if (without.length === 0) return undefined;
  return advise({
    code: 'ACTIVE_MISSING', severity: 'PROBLEM', resourceType: 'USER', ...missingRow('USER', 'active'), judgedCount: without.length, seenIn: without,
    reason: `${people(without)} came without active. Whoever leaves is unassigned or disabled in Entra, which is told by active alone: they would stay enabled here.`,
    remedy: 'In the mapping of users, add the row that Entra has by default, with its expression on IsSoftDeleted.',
  });
}

function externalIdOther(evidence: MappingEvidence): MappingAdvice | undefined {
  const sent = lastSent(evidence.users, 'externalId');
  if (!areMostlyWrong(sent, isOther)) return undefined;
  const others = sent.filter(isOther);
  const source = commonSource(others.map(({ request, value }) => sourceOfExternalId(value, request, accountOf(request, evidence))));
  return advise({
    code: 'EXTERNAL_ID_NOT_OBJECT_ID', severity: source === null ? 'HINT' : 'WARNING', resourceType: 'USER', judgedCount: sent.length, seenIn: others.map(({ request }) => request),
    current: { source, target: 'externalId' }, recommended: { source: 'objectId', target: 'externalId' },
    reason: `The externalId of ${people(others)} is no object id${source === null ? '' : `; it looks like ${source}`}. An object id never changes, is nobody else’s, and is what Entra tells when somebody signs in. ${whyNot(source)}`,
    remedy: 'In the mapping of users, change the source attribute of externalId to objectId. With Entra’s next cycle the users here follow; nobody is created anew.',
  });
}

function isOther({ value }: { readonly value: string }): boolean {
  return !isObjectId(value);
}

function whyNot(source: string | null): string {
  return source === 'mailNickname' ? 'A mailNickname changes with the name, and two people can have the same.' : 'Any other attribute changes with the name or the address, or can be given to somebody else.';
}

function sourceOfExternalId(value: string, request: SentRequest, account: MappedAccount | undefined): string | null {
  const is = (text: string | null | undefined): boolean => typeof text === 'string' && fold(text) === fold(value);
  const userName = valuesOf(request, 'userName')[0] ?? account?.userName;
  const emails = [...valuesOf(request, 'emails'), ...(account?.emails ?? []).flatMap((email) => email.value ?? [])];
  if (is(userName)) return 'userPrincipalName';
  if (emails.some(is)) return 'mail';
  if (valuesOf(request, 'enterprise.employeeNumber').some(is)) return 'employeeId';
  return [userName, ...emails].some((address) => address?.includes('@') && is(address.slice(0, address.lastIndexOf('@')))) ? 'mailNickname' : null;
}

/** What most have in common; null where they have nothing. */
function commonSource(sources: readonly (string | null)[]): string | null {
  const [most, all] = [[...Map.groupBy(sources, (source) => source)].toSorted(([, a], [, b]) => b.length - a.length)[0], sources.length];
  return most && most[1].length * 2 > all ? most[0] : null;
}

function externalIdMissing({ users }: MappingEvidence): MappingAdvice | undefined {
  const without = neverSent(users, 'externalId', 1);
  if (without.length === 0) return undefined;
  return advise({
    code: 'EXTERNAL_ID_MISSING', severity: 'WARNING', resourceType: 'USER', current: null, recommended: { source: 'objectId', target: 'externalId' }, judgedCount: without.length, seenIn: without,
    reason: `${people(without)} came without externalId. When they sign in for the first time, nothing but their names and addresses tells who they are, and those can be given to somebody else.`,
    remedy: 'In the mapping of users, add a row: externalId from objectId.',
  });
}

function accountOf({ resourceId }: SentRequest, { accounts }: MappingEvidence): MappedAccount | undefined {
  return resourceId === null ? undefined : accounts.get(resourceId);
}

interface Person {
  readonly request: SentRequest;
  readonly account: MappedAccount;
}

/** Those of whom something was sent, each once, with who they are here now; the newest first. */
function peopleOf(evidence: MappingEvidence): Person[] {
  const newest = new Map<string, Person>();
  for (const request of evidence.users) {
    const account = accountOf(request, evidence);
    if (account && !request.isRefused && !newest.has(request.resourceId ?? '')) newest.set(request.resourceId ?? '', { request, account });
  }
  return [...newest.values()];
}

/** The address that stands beside the userName: the one of work, else the first. */
export function emailBeside({ emails }: MappedAccount): string | undefined {
  return (emails.find(({ type }) => type?.toLowerCase() === 'work') ?? emails[0])?.value ?? undefined;
}

/** Whether the userName is another address than the mail. */
export function differsFromEmail(account: MappedAccount): boolean {
  const email = emailBeside(account);
  return email !== undefined && fold(email) !== fold(account.userName);
}

function userNameOtherThanAccounts(evidence: MappingEvidence): MappingAdvice | undefined {
  const all = peopleOf(evidence);
  const doubled = all.filter(({ account }) => account.hasDouble);
  if (doubled.length === 0) return undefined;
  const different = doubled.filter(({ account }) => differsFromEmail(account));
  const isMapping = different.length >= leastPeople && different.length * 5 >= all.length;
  return advise({
    code: 'USER_NAME_OTHER_THAN_ACCOUNTS', severity: 'WARNING', resourceType: 'USER', judgedCount: all.length, seenIn: doubled.map(({ request }) => request),
    current: isMapping ? userNameRow : null, recommended: isMapping ? { source: 'mail', target: 'userName' } : null,
    reason: `${people(doubled)} whom the directory manages ${doubled.length === 1 ? 'has' : 'have'} an address that an account made here has, too. Entra looks for people by userName alone and did not find those accounts, so ${doubled.length === 1 ? 'this person is' : 'they are'} probably here twice.`,
    remedy: isMapping
      ? 'The accounts here go by the mail: in the mapping of users, change the source attribute of userName to mail before more people come, and merge those who are here twice.'
      : 'Look at them as duplicates: whoever is the same person can be merged. The mapping may stay.',
  });
}

function userNameOtherThanEmail(evidence: MappingEvidence): MappingAdvice | undefined {
  const all = peopleOf(evidence);
  const different = all.filter(({ account }) => differsFromEmail(account));
  // Who is here twice is told already, with the same row.
  if (different.length < leastPeople || different.some(({ account }) => account.hasDouble)) return undefined;
  return advise({
    code: 'USER_NAME_OTHER_THAN_EMAIL', severity: 'HINT', resourceType: 'USER', current: userNameRow, recommended: null, judgedCount: all.length, seenIn: different.map(({ request }) => request),
    reason: `The userName of ${people(different)} is another address than their mail. They are found by the userName when they sign in, and mails go to the other address.`,
    remedy: 'That is well where the userName is the userPrincipalName that people sign in with. If accounts here go by the mail, or people know only that, change the source attribute of userName to mail before the first cycle.',
  });
}

function emailMissing(evidence: MappingEvidence): MappingAdvice | undefined {
  const without = neverSent(evidence.users, 'emails', leastPeople);
  if (without.length === 0) return undefined;
  const unreachable = without.filter((request) => accountOf(request, evidence)?.email === null);
  const isProblem = unreachable.length > 0;
  return advise({
    code: 'EMAIL_MISSING', severity: isProblem ? 'PROBLEM' : 'WARNING', resourceType: 'USER', ...missingRow('USER', workEmail), judgedCount: without.length, seenIn: isProblem ? unreachable : without,
    reason: isProblem
      ? `Nobody comes with an e-mail address, and of ${people(unreachable)} the userName is none either: they cannot be invited.`
      : 'Nobody comes with an e-mail address. Mails go to the userName instead, behind which there may be no mailbox.',
    remedy: `In the mapping of users, map ${workEmail} from mail; or from userPrincipalName, where nobody has a mail in Entra.`,
  });
}

function emailUndecided(evidence: MappingEvidence): MappingAdvice | undefined {
  const all = peopleOf(evidence);
  const undecided = all.filter(({ account: { emails } }) => emails.length > 1 && !emails.some(({ primary, type }) => primary === true || type?.toLowerCase() === 'work'));
  if (undecided.length === 0) return undefined;
  return advise({
    code: 'EMAIL_UNDECIDED', severity: 'HINT', resourceType: 'USER', ...missingRow('USER', workEmail), judgedCount: all.length, seenIn: undecided.map(({ request }) => request),
    reason: `${people(undecided)} ${undecided.length === 1 ? 'has' : 'have'} several addresses, of which none is primary or of work, so mails go to the first.`, remedy: `In the mapping of users, map the address to write to as ${workEmail}.`,
  });
}

function displayNameMissing({ users }: MappingEvidence): MappingAdvice | undefined {
  const without = neverSent(users, 'displayName', 1);
  if (without.length === 0 || without.some((request) => valuesOf(request, 'name').length > 0)) return undefined;
  return advise({
    code: 'DISPLAY_NAME_MISSING', severity: 'WARNING', resourceType: 'USER', ...missingRow('USER', 'displayName'), judgedCount: without.length, seenIn: without,
    reason: `${people(without)} came without displayName and without any other name: they are shown by their userName.`, remedy: 'In the mapping of users, map displayName from displayName.',
  });
}

// In Entra, unlike the displayName, these may be empty.
function nameMissing({ users }: MappingEvidence): MappingAdvice | undefined {
  const without = neverSent(users, 'name', leastPeople);
  if (without.length === 0) return undefined;
  return advise({
    code: 'NAME_MISSING', severity: 'HINT', resourceType: 'USER', ...missingRow('USER', 'name.givenName'), judgedCount: without.length, seenIn: without,
    reason: `${people(without)} came without given and family name, so they can neither be greeted by name nor be told from namesakes.`,
    remedy: `In the mapping of users, add the rows that Entra has by default: ${entraRows.USER.filter(({ target }) => /^name\.(given|family)/.test(target)).map(({ source, target }) => `${target} from ${source}`).join(', ')}.`,
  });
}

function managerNotAnId({ users }: MappingEvidence): MappingAdvice | undefined {
  const sent = lastSent(users, 'enterprise.manager');
  if (!areMostlyWrong(sent, isName)) return undefined;
  const names = sent.filter(isName);
  const target = `${enterpriseUrn}:manager`;
  return advise({
    code: 'MANAGER_NOT_AN_ID', severity: 'WARNING', resourceType: 'USER', judgedCount: sent.length, seenIn: names.map(({ request }) => request),
    current: { source: null, target }, recommended: { source: 'manager', target },
    reason: `The manager of ${people(names)} came as a name or another text, not as the id of a user here, so nobody is known to be their manager.`,
    remedy: 'In the mapping of users, map the manager with the type Direct from manager. In the attribute list its type must be Reference, so that Entra sends the id.',
  });
}

function isName({ value }: { readonly value: string }): boolean {
  return !isUuid(value);
}
