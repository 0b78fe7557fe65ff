import { organisationOf } from '../../access/authorise.ts';
import type { Row, Statement } from '../../shared/batch.ts';
import { fold } from '../../shared/fold.ts';
import type { Scope } from '../../shared/scope.ts';
import { runStatements } from '../../shared/statements.ts';
import { userInformationUrn, type UserInformationField } from '../../user-information-fields/user-information-field.ts';
import { userInformationFieldsOf } from '../../user-information-fields/user-information-fields.ts';
import { lookupKey } from '../../users/lookup-key.ts';
import { loadMaskedAttributes } from '../mask-values.ts';
import type { Decision, ResourceType } from '../provisioning-event.ts';
import { findDismissals, toDismissals, type Dismissal } from './find-dismissals.ts';
import { findClients, toClients } from './sending-clients.ts';
import { attributesOf, type SentRequest } from './sent-request.ts';

/** A user as they are here now, as far as mappings bear on it. */
export interface MappedAccount {
  readonly userName: string;
  readonly externalId: string | null;
  /** The address that Rollcall writes to. */
  readonly email: string | null;
  readonly emails: readonly { readonly type?: string | null; readonly value?: string | null; readonly primary?: boolean | null }[];
  /** Whether somebody else, whom no directory manages, has one of this person's addresses. */
  readonly hasDouble: boolean;
}

/** A user information field, and whether anybody holds a value of it. */
export interface JudgedField extends Pick<UserInformationField, 'id' | 'name' | 'createdAt'> {
  readonly scimName: string;
  readonly isHeld: boolean;
}

/** All that is judged: the newest requests, newest first, and what is here of whom they were about. */
export interface MappingEvidence {
  readonly organisationId: string;
  readonly users: readonly SentRequest[];
  readonly groups: readonly SentRequest[];
  /** By the id of the user. */
  readonly accounts: ReadonlyMap<string, MappedAccount>;
  /** Groups of those above that have members. */
  readonly groupsWithMembers: ReadonlySet<string>;
  readonly ownUrn: string;
  readonly fields: readonly JudgedField[];
  /** Attributes whose values are not shown, in lower case. */
  readonly masked: ReadonlySet<string>;
  /** What is meant so. */
  readonly dismissals: readonly Dismissal[];
}

/** Of which requests how many are read. An index has each kind in the order of time, so that it does not matter how many there are. */
const kinds: readonly (readonly [ResourceType, Decision, number])[] = [
  ['USER', 'CREATED', 100], ['USER', 'CHANGED', 100], ['USER', 'DISABLED', 5], ['USER', 'ENABLED', 5], ['USER', 'REFUSED', 30],
  ['GROUP', 'CREATED', 30], ['GROUP', 'CHANGED', 20], ['GROUP', 'REFUSED', 10],
];

/** Decisions on requests that say what is mapped; those of the index on them. */
const decisions = `('CREATED', 'CHANGED', 'DISABLED', 'ENABLED', 'REFUSED')`;

/** SQL of the newest requests of each kind. */
export const newestRequests = `
  select found.*, kind.resource_type, kind.decision
  from (values ${kinds.map(([type, decision, most]) => `('${type}', '${decision}', ${most})`).join(', ')}) as kind(resource_type, decision, most)
  cross join lateral (
    select id, occurred_at, method, resource_id, request, coalesce(api_token_id, oauth_client_id) as sender from provisioning_events
    where organisation_id = $1 and resource_type = kind.resource_type and decision = kind.decision and decision in ${decisions}
    order by occurred_at desc, id desc limit kind.most
  ) as found`;

const findUsers = `
  select id, user_name, external_id, email, attributes -> 'emails' as emails from users where organisation_id = $1 and id = any($2::uuid[])`;
const findGroups = `
  select id from groups where organisation_id = $1 and id = any($2::uuid[])
    and exists (select from group_members where group_members.organisation_id = $1 and group_members.group_id = groups.id)`;
const findHeldFields = `
  select field as id from unnest($2::text[]) as field where exists (select from user_lookup_values where organisation_id = $1 and attribute = field)`;

// Whoever is not managed by a directory, and has a userName or an address among these.
const findDoubles = `
  with candidates as (
    select id, user_name_key as key from users where organisation_id = $1 and user_name_key = any($2::text[])
    union select user_id, value_key from user_lookup_values where organisation_id = $1 and attribute = 'emails' and value_key = any($3::text[])
  )
  select users.id, candidates.key from candidates join users on users.organisation_id = $1 and users.id = candidates.id where not managed_by_directory`;

/** Reads what there is to judge. Its cost does not grow with the organisation. */
export async function readEvidence(scope: Scope): Promise<MappingEvidence> {
  const organisationId = organisationOf(scope.actor);
  const [[events = [], [organisation] = [], dismissed = []], { all }, masked] = await Promise.all([
    runStatements(scope.session, [{ text: newestRequests, values: [organisationId] }, { name: 'organisation-slug', text: 'select slug from organisations where id = $1', values: [organisationId] }, findDismissals(organisationId)]),
    userInformationFieldsOf(scope),
    loadMaskedAttributes(scope),
  ]);
  const ownUrn = userInformationUrn(organisation?.['slug'] as string);
  const senders = new Set([...events.map(({ sender }) => sender), ...dismissed.map((row) => row['client_id'])].filter((id): id is string => typeof id === 'string'));
  const [tokens = [], oauthClients = []] = await runStatements(scope.session, findClients(organisationId, [...senders]));
  const clients = toClients(tokens, oauthClients, scope.now);
  const requestsOf = (resourceType: ResourceType): SentRequest[] => events.filter((row) => row['resource_type'] === resourceType)
    .map((row) => toRequest(row, clients, { resourceType, ownUrn, ownNames: all.map(({ name }) => name) })).toSorted((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime());
  const [users, groups] = [requestsOf('USER'), requestsOf('GROUP')];
  const [accounts = [], filled = [], held = []] = await runStatements(scope.session, [
    { name: 'mapped-users', text: findUsers, values: [organisationId, idsOf(users)] },
    { name: 'mapped-groups', text: findGroups, values: [organisationId, idsOf(groups)] },
    { name: 'held-fields', text: findHeldFields, values: [organisationId, all.map(({ id }) => id)] },
  ]);
  const heldIds = new Set(held.map(({ id }) => id));
  return {
    organisationId, users, groups, ownUrn, masked, dismissals: toDismissals(organisationId, dismissed, clients),
    accounts: await toAccounts(scope, organisationId, accounts),
    groupsWithMembers: new Set(filled.map((row) => row['id'] as string)),
    fields: all.map(({ id, name, createdAt }) => ({ id, name, createdAt, scimName: `${ownUrn}:${name}`, isHeld: heldIds.has(id) })),
  };
}

function toRequest(row: Row, clients: ReadonlyMap<string, string>, vocabulary: Parameters<typeof attributesOf>[2]): SentRequest {
  const method = row['method'] as string;
  return {
    eventId: row['id'] as string, occurredAt: new Date(row['occurred_at'] as string), resourceId: row['resource_id'] as string | null, clientId: clients.get(row['sender'] as string) ?? null,
    isWhole: method !== 'PATCH', isRefused: row['decision'] === 'REFUSED', attributes: attributesOf(method, row['request'], vocabulary),
  };
}

function idsOf(requests: readonly SentRequest[]): string[] {
  return [...new Set(requests.flatMap(({ resourceId }) => resourceId ?? []))];
}

async function toAccounts(scope: Scope, organisationId: string, rows: readonly Row[]): Promise<Map<string, MappedAccount>> {
  const own = new Set(rows.map(({ id }) => id));
  const keys = [...new Set(rows.flatMap(addressKeys))];
  const search: Statement = { name: 'doubles-of-mapped-users', text: findDoubles, values: [organisationId, keys, keys.map(lookupKey)] };
  const [found = []] = keys.length === 0 ? [] : await runStatements(scope.session, [search]);
  const doubles = new Set(found.filter(({ id }) => !own.has(id)).map(({ key }) => key));
  return new Map(rows.map((row) => [row['id'] as string, {
    userName: row['user_name'] as string, externalId: row['external_id'] as string | null, email: row['email'] as string | null, emails: emailsOf(row),
    hasDouble: addressKeys(row).some((key) => doubles.has(key) || doubles.has(lookupKey(key))),
  }]));
}

function emailsOf(row: Row): MappedAccount['emails'] {
  return (row['emails'] ?? []) as MappedAccount['emails'];
}

function addressKeys(row: Row): string[] {
  return [row['user_name'] as string, ...emailsOf(row).flatMap(({ value }) => value ?? [])].filter((text) => text.includes('@')).map(fold);
}
