import { bulk } from './bulk/handler.ts';
import type { ScimConnection, ScimRequest, ScimResponse } from './connection.ts';
import { getResourceType, getSchema, getServiceProviderConfig, listResourceTypes, listSchemas } from './discovery/handler.ts';
import { createGroup, deleteGroup, getGroup, patchGroup, replaceGroup } from './groups/handler.ts';
import { listGroups, searchGroups } from './groups/list.ts';
import { notFound, notImplemented, ScimError, SecretInFilter, sensitive } from './protocol/errors.ts';
import { requireWellFormedTags } from './protocol/etag.ts';
import { listAll, searchAll } from './root-list.ts';
import { createUser, deleteUser, getUser, patchUser, replaceUser } from './users/handler.ts';
import { listUsers, searchUsers } from './users/list.ts';

type Handler = (connection: ScimConnection, request: ScimRequest, id: string) => Promise<ScimResponse> | ScimResponse;
type Handlers = Readonly<Record<string, Handler>>;

interface Endpoint {
  readonly collection: Handlers;
  /** What `…/.search` takes. */
  readonly search?: Handlers;
  readonly item?: Handlers;
}

/** The endpoints of RFC 7644 §3.2 that are served, by their name in lower case; without a name, the root. */
const endpoints = new Map<string, Endpoint>(Object.entries<Endpoint>({
  '': { collection: { GET: listAll } },
  '.search': { collection: { POST: searchAll } },
  users: { collection: { GET: listUsers, POST: createUser }, search: { POST: searchUsers }, item: { GET: getUser, PUT: replaceUser, PATCH: patchUser, DELETE: deleteUser } },
  groups: { collection: { GET: listGroups, POST: createGroup }, search: { POST: searchGroups }, item: { GET: getGroup, PUT: replaceGroup, PATCH: patchGroup, DELETE: deleteGroup } },
  bulk: { collection: { POST: bulk } },
  serviceproviderconfig: { collection: { GET: getServiceProviderConfig } },
  resourcetypes: { collection: { GET: listResourceTypes }, item: { GET: getResourceType } },
  schemas: { collection: { GET: listSchemas }, item: { GET: getSchema } },
}));

/** What RFC 7644 offers and this service does not. */
const notServed = new Map(Object.entries({
  me: 'An API token stands for an organisation and not for a user, so there is no /Me. Ask for /Users.',
}));

/**
 * Answers a request: finds its endpoint and handler.
 * @throws ScimError 403 sensitive where a secret stands in the address, 404, 405 (with the methods that are allowed) or 501, and
 *   whatever the handler throws
 */
export async function answer(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  const [name = '', id = ''] = request.segments;
  refuseSecrets(request);
  if (connection.dialect.strict) requireWellFormedTags(request.preconditions);
  const missing = notServed.get(name.toLowerCase());
  if (missing) throw notImplemented(missing);
  const endpoint = endpoints.get(name.toLowerCase());
  const handlers = endpoint && handlersAt(endpoint, request);
  if (!handlers) {
    throw notFound(`There is no endpoint /${request.segments.join('/')}. Endpoints are /Users, /Groups, /.search, /Bulk, /ServiceProviderConfig, /ResourceTypes and /Schemas.`);
  }
  const handler = handlerOf(handlers, request);
  return request.method === 'GET' ? answerGet(() => handler(connection, request, id)) : handler(connection, request, id);
}

function refuseSecrets({ query }: ScimRequest): void {
  if (query['access_token'] === undefined) return;
  throw sensitive('A token must not stand in an address, which others keep. Revoke it, and send a new one as Authorization: Bearer.');
}

// The filter of a GET stands in the address.
async function answerGet(handle: () => Promise<ScimResponse> | ScimResponse): Promise<ScimResponse> {
  try {
    return await handle();
  } catch (error) {
    throw error instanceof SecretInFilter ? sensitive(`A secret must not stand in an address, which others keep. ${error.detail}`) : error;
  }
}

function handlersAt({ collection, search, item }: Endpoint, { segments }: ScimRequest): Handlers | undefined {
  if (segments.length <= 1) return collection;
  if (segments.length > 2) return undefined;
  return segments[1]?.toLowerCase() === '.search' && search ? search : item;
}

function handlerOf(handlers: Handlers, { method, segments }: ScimRequest): Handler {
  const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined;
  if (handler) return handler;
  throw new MethodNotAllowed(Object.keys(handlers), `/${segments.join('/')} does not take ${method}. It takes ${Object.keys(handlers).join(', ')}.`);
}

/** 405, with the methods for the header `Allow` (RFC 9110 §15.5.6). */
export class MethodNotAllowed extends ScimError {
  readonly allowed: readonly string[];

  constructor(allowed: readonly string[], detail: string) {
    super(405, undefined, detail);
    this.allowed = allowed;
  }
}
