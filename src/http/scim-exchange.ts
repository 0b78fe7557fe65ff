import type { Logger } from 'pino';
import type { AuthenticatedToken } from '../domain/api-tokens/authenticate-token.ts';
import { credentialIdOf } from '../domain/access/actor.ts';
import { signingKeyOf } from '../domain/organisations/signing-key.ts';
import { recordOutcome } from '../domain/provisioning/record-outcome.ts';
import type { Origin, ProvisioningRequest } from '../domain/shared/scope.ts';
import { tenantUrl } from '../domain/single-sign-on/tenant-url.ts';
import { userInformationFieldsOf } from '../domain/user-information-fields/user-information-fields.ts';
import type { Database } from '../db/connect.ts';
import { createContext } from '../graphql/context.ts';
import type { RunOperation } from '../graphql/run-operation.ts';
import type { ActivityNotifier } from '../jobs/activity-notifier.ts';
import type { LookupLog } from '../jobs/lookup-log.ts';
import type { Lookup, ScimConnection, ScimRequest, ScimResponse } from '../scim/connection.ts';
import { answer } from '../scim/dispatch.ts';
import { rfcDialect } from '../scim/protocol/dialect.ts';
import { userResourceType, type ResourceType } from '../scim/protocol/resource-type.ts';
import { tolerantDialectWith } from '../scim/quirks/tolerant-dialect.ts';
import { userTypeWith } from '../scim/users/information-schema.ts';
import { QuirkLog } from './quirk-log.ts';
import { toRefusal, type Refusal } from './scim-refusal.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What it takes to answer. */
export interface ExchangeParts {
  readonly database: Database;
  readonly runOperation: RunOperation;
  readonly publicUrl: string;
  readonly logger: Logger;
  /** Counts a request of a token. @throws TooManyRequests */
  countRequest(callerId: string): Promise<void>;
  readonly lookups: LookupLog;
  readonly activity: ActivityNotifier;
}

/** A request of an authenticated client, or one operation of a bulk request of its. */
export interface Exchange {
  readonly requestId: string;
  readonly clientAddress: string | undefined;
  readonly token: AuthenticatedToken;
  readonly scim: ScimRequest;
  /** The path below the Tenant URL, with the query; stands in provisioning events. */
  readonly path: string;
}

/** Answers; what goes wrong becomes a refusal, and is kept. */
export async function answerExchange(parts: ExchangeParts, exchange: Exchange): Promise<ScimResponse> {
  try {
    const response = await answer(connectionOf(parts, exchange, await userTypeOf(parts, exchange)), exchange.scim);
    parts.activity.note(exchange.token.actor.organisationId);
    return response;
  } catch (error) {
    return refuseExchange(parts, exchange, error);
  }
}

// An operation of a bulk request counts like a request of its own, or the limits would be easy to go around.
async function answerPart(parts: ExchangeParts, part: Exchange): Promise<ScimResponse> {
  try {
    await parts.countRequest(credentialIdOf(part.token.actor));
  } catch (error) {
    return refuseExchange(parts, part, error);
  }
  return answerExchange(parts, part);
}

/** Makes a refusal of an error, and keeps it as a provisioning event. */
export async function refuseExchange(parts: ExchangeParts, exchange: Exchange, error: unknown): Promise<Refusal> {
  const { requestId } = exchange;
  const refusal = toRefusal(error, requestId);
  if (refusal.status === 500) parts.logger.error({ err: error as Error, requestId }, 'a SCIM request failed');
  await keepRefusal(parts, exchange, refusal);
  parts.activity.note(exchange.token.actor.organisationId);
  return refusal;
}

// Of an organisation without fields of its own the token has told so; else the fields are those that this process knows, or are read.
async function userTypeOf({ database, publicUrl }: ExchangeParts, { token: { actor }, requestId }: Exchange): Promise<ResourceType> {
  if (actor.userInformationRevision === null) return userResourceType;
  return userTypeWith(await userInformationFieldsOf(createContext(database, actor, { door: 'SCIM', requestId }, publicUrl).scope));
}

function connectionOf(parts: ExchangeParts, exchange: Exchange, userType: ResourceType): ScimConnection {
  const { token, requestId } = exchange;
  const quirks = new QuirkLog();
  const contextFor = (provisioning?: ProvisioningRequest) => {
    const origin: Origin = { door: 'SCIM', requestId, clientAddress: exchange.clientAddress, ...(provisioning ? { provisioning } : {}) };
    return createContext(parts.database, token.actor, origin, parts.publicUrl);
  };
  return {
    now: new Date(),
    signingKey: () => signingKeyOf(contextFor().scope),
    baseUrl: tenantUrl(parts.publicUrl, token.organisation.slug),
    permissions: token.actor.permissions,
    userType,
    dialect: token.organisation.strict ? rfcDialect : tolerantDialectWith(quirks.note),
    run: (document, variables, notes) => {
      const context = contextFor(notes && provisioningOf(exchange, { ...notes, operation: operationName(document), variables, quirks: quirks.applied() }));
      return parts.runOperation(document, variables, context);
    },
    record: async (outcome, notes) => {
      await recordOutcome(contextFor(provisioningOf(exchange, { ...notes, quirks: quirks.applied() })).scope, outcome);
    },
    noteLookup: (lookup) => noteLookup(parts, exchange, lookup, 200),
    perform: ({ path, ...scim }, refusal) => {
      const part = { ...exchange, scim, path };
      return refusal ? refuseExchange(parts, part, refusal) : answerPart(parts, part);
    },
  };
}

type Told = Partial<Pick<ProvisioningRequest, 'warnings' | 'operation' | 'variables' | 'quirks' | 'scimType'>>;

function provisioningOf({ scim, path }: Exchange, { status, warnings = [], operation = null, variables = null, quirks = [], scimType = null }: { readonly status: number } & Told): ProvisioningRequest {
  return { method: scim.method, path, body: withoutSecrets(scim.body), successStatus: status, warnings, operation, variables, quirks, scimType };
}

function operationName(document: { readonly definitions: readonly object[] }): string | null {
  for (const definition of document.definitions) {
    if ('operation' in definition && 'name' in definition) return (definition.name as { value: string }).value;
  }
  return null;
}

const resourceTypes: ReadonlyMap<string, 'USER' | 'GROUP'> = new Map([['users', 'USER'], ['groups', 'GROUP']]);

function noteLookup({ lookups }: ExchangeParts, exchange: Exchange, lookup: Lookup, status: number): void {
  const origin: Origin = { door: 'SCIM', requestId: exchange.requestId, provisioning: { ...provisioningOf(exchange, { status }), body: null } };
  lookups.note({ actor: exchange.token.actor, now: new Date(), origin }, lookup);
}

// What was asked for in vain is kept as well. To look for something by its id in vain is no refusal: clients do it to see
// whether it is there.
async function keepRefusal(parts: ExchangeParts, exchange: Exchange, refusal: Refusal): Promise<void> {
  if (refusal.status === 503) return;
  const { method, segments } = exchange.scim;
  const resourceType = resourceTypes.get((segments[0] ?? '').toLowerCase()) ?? null;
  if (method === 'GET' && refusal.status === 404) {
    if (resourceType) noteLookup(parts, exchange, { resourceType, resourceId: segments[1] ?? null, resourceName: null, decision: 'UNMATCHED', reason: refusal.body.detail }, 404);
    return;
  }
  const origin: Origin = { door: 'SCIM', requestId: exchange.requestId, provisioning: provisioningOf(exchange, { status: refusal.status, scimType: refusal.body.scimType ?? null }) };
  const { scope } = createContext(parts.database, exchange.token.actor, origin, parts.publicUrl);
  const outcome = { resourceType, resourceId: segments[1] ?? null, resourceName: nameIn(exchange.scim.body), decision: 'REFUSED', reason: refusal.body.detail } as const;
  await recordOutcome(scope, outcome).catch((error: unknown) => parts.logger.error({ err: error as Error, requestId: exchange.requestId }, 'a refusal could not be kept'));
}

function nameIn(body: unknown): string | null {
  const { userName, displayName } = (typeof body === 'object' && body !== null ? body : {}) as { userName?: unknown; displayName?: unknown };
  const name = userName ?? displayName;
  return typeof name === 'string' ? name.slice(0, 500) : null;
}
