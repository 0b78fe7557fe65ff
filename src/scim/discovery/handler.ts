import type { ScimConnection, ScimRequest, ScimResponse } from '../connection.ts';
import { resourceTypeDocuments, schemaDocuments, serviceProviderConfig } from '../protocol/discovery.ts';
import { forbidden, notFound } from '../protocol/errors.ts';
import type { JsonObject } from '../protocol/json.ts';
import { listResponse } from '../protocol/list-response.ts';
import { textOf } from '../resource-meta.ts';
import { features, typesFor } from './features.ts';

/** `GET /ServiceProviderConfig` (RFC 7644 §4). */
export function getServiceProviderConfig({ baseUrl }: ScimConnection): ScimResponse {
  return { status: 200, body: serviceProviderConfig(baseUrl, features) };
}

/** `GET /ResourceTypes` (RFC 7644 §4). */
export function listResourceTypes(connection: ScimConnection, request: ScimRequest): ScimResponse {
  return listAll(resourceTypeDocuments(connection.baseUrl, typesFor(connection)), request);
}

/** `GET /ResourceTypes/{name}` (RFC 7644 §4). */
export function getResourceType(connection: ScimConnection, _request: ScimRequest, name: string): ScimResponse {
  return getOne(resourceTypeDocuments(connection.baseUrl, typesFor(connection)), name, 'resource type');
}

/** `GET /Schemas` (RFC 7644 §4). */
export function listSchemas(connection: ScimConnection, request: ScimRequest): ScimResponse {
  return listAll(schemaDocuments(connection.baseUrl, typesFor(connection)), request);
}

/** `GET /Schemas/{urn}` (RFC 7644 §4). */
export function getSchema(connection: ScimConnection, _request: ScimRequest, urn: string): ScimResponse {
  return getOne(schemaDocuments(connection.baseUrl, typesFor(connection)), urn, 'schema');
}

// Paging, sorting and attributes are ignored here; a filter must be refused (RFC 7644 §4).
function listAll(documents: readonly JsonObject[], request: ScimRequest): ScimResponse {
  if (request.query['filter'] !== undefined) throw forbidden('This list cannot be filtered. Leave out "filter" and take all of it.');
  return { status: 200, body: listResponse(documents, documents.length) };
}

function getOne(documents: readonly JsonObject[], id: string, kind: string): ScimResponse {
  const found = documents.find((document) => textOf(document['id']).toLowerCase() === id.toLowerCase());
  if (!found) throw notFound(`There is no ${kind} ${id}. There are: ${documents.map((document) => textOf(document['id'])).join(', ')}.`);
  return { status: 200, body: found };
}
