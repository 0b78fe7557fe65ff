import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ExportAuditEntriesDocument, ExportInvitationFunnelDocument, ExportInvitationsDocument, ExportPeopleDocument, ExportProvisioningCyclesDocument, ExportProvisioningEventsDocument, ExportRequestsDocument, ExportUsersDocument,
  type ExportProvisioningEventsQuery, type ExportRequestsQuery, type ExportUsersQuery,
} from '../__generated__/operations.ts';
import type { ExportRow } from './export-rows.ts';

/** A part of an export, and where the next one begins; `null` where there is none. */
export interface ExportPart {
  readonly rows: readonly ExportRow[];
  readonly next: string | null;
}

type Run = <Result, Variables extends Record<string, unknown>>(document: TypedDocumentNode<Result, Variables>, variables: Variables) => Promise<Result>;

/** What can be exported. */
export interface ExportTable {
  readonly columns: readonly string[];
  /** The GraphQL operation, whose variables, but for `first` and `after`, the caller may give. */
  readonly document: TypedDocumentNode<unknown, never>;
  /** Reads a part. The variables have been checked against the operation. */
  read(run: Run, variables: never, after: string | null): Promise<ExportPart>;
}

/** How many rows are read at once, and so are in memory. */
const first = 1000;

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function partOf<Node>({ nodes, pageInfo }: Connection<Node>, toRow: (node: Node) => ExportRow): ExportPart {
  return { rows: nodes.map(toRow), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

type User = ExportUsersQuery['users']['nodes'][number];

function userRow({ name, enterprise, ...user }: User): ExportRow {
  return { ...user, givenName: name?.givenName, familyName: name?.familyName, ...enterprise, manager: enterprise?.manager?.value };
}

type Event = ExportProvisioningEventsQuery['provisioningEvents']['nodes'][number];

function eventRow({ apiToken, oauthClient, warnings, ...event }: Event): ExportRow {
  return { ...event, warnings: warnings.join(' '), client: clientName({ apiToken, oauthClient }) };
}

function clientName({ apiToken, oauthClient }: Pick<Event, 'apiToken' | 'oauthClient'>): string | null {
  return apiToken?.name ?? oauthClient?.name ?? null;
}

type Counts = NonNullable<ExportRequestsQuery['analytics']>['requests'][number]['counts'];
const countColumns: readonly (keyof Counts)[] = [
  'requests', 'lookups', 'unchanged', 'usersCreated', 'usersChanged', 'usersDisabled', 'usersEnabled', 'usersDeleted', 'usersHeld', 'groupsCreated', 'groupsChanged', 'groupsDeleted', 'refused', 'failed',
];

const users: ExportTable = {
  columns: ['id', 'userName', 'externalId', 'active', 'displayName', 'givenName', 'familyName', 'email', 'title', 'department', 'division', 'costCenter', 'employeeNumber', 'manager', 'preferredLanguage', 'source', 'createdAt', 'updatedAt'],
  document: ExportUsersDocument,
  read: async (run, variables, after) => partOf((await run(ExportUsersDocument, { ...variables as object, first, after })).users, userRow),
};

const provisioningEvents: ExportTable = {
  columns: ['id', 'occurredAt', 'client', 'method', 'path', 'resourceType', 'resourceId', 'resourceName', 'decision', 'reason', 'warnings', 'status', 'operation', 'requestId'],
  document: ExportProvisioningEventsDocument,
  read: async (run, variables, after) => partOf((await run(ExportProvisioningEventsDocument, { ...variables as object, first, after })).provisioningEvents, eventRow),
};

const auditEntries: ExportTable = {
  columns: ['id', 'occurredAt', 'actorKind', 'actorId', 'actorName', 'door', 'operation', 'requestId', 'clientAddress', 'action', 'targetType', 'targetId', 'targetName', 'affectedCount', 'changes'],
  document: ExportAuditEntriesDocument,
  read: async (run, variables, after) => partOf((await run(ExportAuditEntriesDocument, { ...variables as object, first, after })).auditEntries,
    ({ changes, ...entry }) => ({ ...entry, changes: JSON.stringify(changes) })),
};

const provisioningCycles: ExportTable = {
  columns: ['id', 'client', 'startedAt', 'lastRequestAt', 'state', 'durationSeconds', ...countColumns],
  document: ExportProvisioningCyclesDocument,
  read: async (run, variables, after) => partOf((await run(ExportProvisioningCyclesDocument, { ...variables as object, first, after })).provisioningCycles,
    ({ apiToken, oauthClient, counts, ...cycle }) => ({ ...cycle, ...counts, client: clientName({ apiToken, oauthClient }) })),
};

const requests: ExportTable = {
  columns: ['start', ...countColumns],
  document: ExportRequestsDocument,
  read: async (run, variables) => ({ rows: (await run(ExportRequestsDocument, variables)).analytics.requests.map(({ start, counts }) => ({ start, ...counts })), next: null }),
};

const people: ExportTable = {
  columns: ['value', 'start', 'count', 'added', 'removed'],
  document: ExportPeopleDocument,
  read: async (run, variables) => ({ rows: (await run(ExportPeopleDocument, variables)).analytics.people.flatMap(({ value, points }) => points.map((point) => ({ value, ...point }))), next: null }),
};

const invitations: ExportTable = {
  columns: ['id', 'userId', 'userName', 'email', 'state', 'reason', 'cause', 'createdAt', 'sentAt', 'expiresAt', 'acceptedAt', 'withdrawnAt'],
  document: ExportInvitationsDocument,
  read: async (run, variables, after) => partOf((await run(ExportInvitationsDocument, { ...variables as object, first, after })).invitations,
    ({ user, ...invitation }) => ({ ...invitation, userId: user.id, userName: user.userName })),
};

const invitationFunnel: ExportTable = {
  columns: ['start', 'provisioned', 'invited', 'delivered', 'accepted', 'medianSecondsToInvite', 'medianSecondsToDeliver', 'medianSecondsToAccept'],
  document: ExportInvitationFunnelDocument,
  read: async (run, variables) => ({ rows: (await run(ExportInvitationFunnelDocument, variables)).analytics.invitationFunnel, next: null }),
};

/** The exports, by their name in the address. */
export const exportTables: ReadonlyMap<string, ExportTable> = new Map([
  ['users', users], ['provisioning-events', provisioningEvents], ['audit-entries', auditEntries], ['provisioning-cycles', provisioningCycles], ['requests', requests], ['people', people],
  ['invitations', invitations], ['invitation-funnel', invitationFunnel],
]);
