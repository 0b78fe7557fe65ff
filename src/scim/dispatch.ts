import type { ScimConnection, ScimRequest, ScimResponse } from './connection.ts';
import { getResourceType, getSchema, getServiceProviderConfig, listResourceTypes, listSchemas } from './discovery/handler.ts';
import { createGroup, deleteGroup, getGroup, patchGroup, replaceGroup } from './groups/handler.ts';
import { listGroups } from './groups/list.ts';
import { notFound, notImplemented, ScimError } from './protocol/errors.ts';
import { createUser, deleteUser, getUser, patchUser, replaceUser } from './users/handler.ts';
import { listUsers } from './users/list.ts';

type CollectionHandler = (connection: ScimConnection, request: ScimRequest) => Promise<ScimResponse> | ScimResponse;
type ItemHandler = (connection: ScimConnection, request: ScimRequest, id: string) => Promise<ScimResponse> | ScimResponse;

interface Endpoint {
  readonly collection: Readonly<Record<string, CollectionHandler>>;
  readonly item?: Readonly<Record<string, ItemHandler>>;
}

/** The endpoints of RFC 7644 §3.2 that are served, by their name in lower case. */
const endpoints = new Map<string, Endpoint>(Object.entries<Endpoint>({
  users: { collection: { GET: listUsers, POST: createUser }, item: { GET: getUser, PUT: replaceUser, PATCH: patchUser, DELETE: deleteUser } },
  groups: { collection: { GET: listGroups, POST: createGroup }, item: { GET: getGroup, PUT: replaceGroup, PATCH: patchGroup, DELETE: deleteGroup } },
  serviceproviderconfig: { collection: { GET: getServiceProviderConfig } },
  resourcetypes: { collection: { GET: listResourceTypes }, item: { GET: getResourceType } },
  schemas: { collection: { GET: listSchemas }, item: { GET: getSchema } },
}));

/** What RFC 7644 offers and this service does not. */
const notServed = new Map(Object.entries({
  me: 'An API token stands for an organisation and not for a user, so there is no /Me. Ask for /Users.',
  bulk: 'Bulk operations are not served. Send the requests one by one.',
  '.search': 'Searching by POST is not served. Send GET with a filter.',
}));

/**
 * Answers a request: finds its endpoint and handler.
 * @throws ScimError 404, 405 (with the methods that are allowed) or 501, and whatever the handler throws
 */
export async function answer(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  const [name = '', id = ''] = request.segments;
  const missing = notServed.get(name.toLowerCase()) ?? notServed.get(id);
  if (missing) throw notImplemented(missing);
  const endpoint = endpoints.get(name.toLowerCase());
  if (endpoint && request.segments.length === 1) return handlerOf(endpoint.collection, request)(connection, request);
  if (endpoint?.item && request.segments.length === 2) return handlerOf(endpoint.item, request)(connection, request, id);
  throw notFound(`There is no endpoint /${request.segments.join('/')}. Endpoints are /Users, /Groups, /ServiceProviderConfig, /ResourceTypes and /Schemas.`);
}

function handlerOf<Handler>(handlers: Readonly<Record<string, Handler>>, { method, segments }: ScimRequest): Handler {
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
