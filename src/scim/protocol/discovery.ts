/*
 * The documents by which a client learns what the service offers (RFC 7643 §5 to §7, RFC 7644 §4). They are made from
 * the tables that the service itself works by, so they cannot promise anything else.
 */

import type { AttributeDefinition } from './attribute.ts';
import type { JsonObject } from './json.ts';
import type { ResourceType } from './resource-type.ts';
import type { SchemaDefinition } from './schema.ts';

const SCHEMA_URN = 'urn:ietf:params:scim:schemas:core:2.0:Schema';
const RESOURCE_TYPE_URN = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType';
const CONFIG_URN = 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig';

/** One way to sign in (RFC 7643 §5). */
export interface AuthenticationScheme {
  readonly type: 'oauth' | 'oauth2' | 'oauthbearertoken' | 'httpbasic' | 'httpdigest';
  readonly name: string;
  readonly description: string;
  readonly specUri?: string;
  readonly documentationUri?: string;
  readonly primary?: boolean;
}

/** What the service can do (RFC 7643 §5); a part that is left out is announced as not supported. */
export interface ServiceFeatures {
  readonly patch: boolean;
  readonly bulk?: { readonly maxOperations: number; readonly maxPayloadSize: number };
  readonly filter?: { readonly maxResults: number };
  readonly sort: boolean;
  readonly etag: boolean;
  readonly changePassword: boolean;
  /** RFC 9865 §4; left out of the document if it is not given. */
  readonly pagination?: { readonly index: boolean; readonly cursor: boolean; readonly defaultPageSize: number; readonly maxPageSize: number; readonly cursorTimeout?: number };
  readonly documentationUri?: string;
  readonly authenticationSchemes: readonly AuthenticationScheme[];
}

/**
 * The document of `/ServiceProviderConfig` (RFC 7643 §5).
 *
 * @param baseUrl the Tenant URL, without a slash at its end
 */
export function serviceProviderConfig(baseUrl: string, features: ServiceFeatures): JsonObject {
  const { bulk, filter, pagination } = features;
  return {
    schemas: [CONFIG_URN],
    ...(features.documentationUri === undefined ? {} : { documentationUri: features.documentationUri }),
    patch: { supported: features.patch },
    bulk: { supported: bulk !== undefined, maxOperations: bulk?.maxOperations ?? 0, maxPayloadSize: bulk?.maxPayloadSize ?? 0 },
    filter: { supported: filter !== undefined, maxResults: filter?.maxResults ?? 0 },
    changePassword: { supported: features.changePassword },
    sort: { supported: features.sort },
    etag: { supported: features.etag },
    ...(pagination === undefined ? {} : { pagination: { ...pagination, defaultPaginationMethod: 'index' } }),
    // RFC 9967 §5: neither asynchronous requests nor events to a client.
    securityEvents: { asyncRequest: 'none', eventUris: [] },
    authenticationSchemes: features.authenticationSchemes.map((scheme) => ({ ...scheme })),
    meta: { resourceType: 'ServiceProviderConfig', location: `${baseUrl}/ServiceProviderConfig` },
  };
}

/** The documents of `/ResourceTypes` (RFC 7643 §6); the `id` of each is the type's name. */
export function resourceTypeDocuments(baseUrl: string, resourceTypes: readonly ResourceType[]): JsonObject[] {
  return resourceTypes.map(({ name, endpoint, description, schema, extensions }) => ({
    schemas: [RESOURCE_TYPE_URN],
    id: name,
    name,
    endpoint,
    description,
    schema: schema.id,
    schemaExtensions: extensions.map((extension) => ({ schema: extension.schema.id, required: extension.required })),
    meta: { resourceType: 'ResourceType', location: `${baseUrl}/ResourceTypes/${name}` },
  }));
}

/** The documents of `/Schemas` (RFC 7643 §7): every schema that the resource types use, once. */
export function schemaDocuments(baseUrl: string, resourceTypes: readonly ResourceType[]): JsonObject[] {
  const schemas = new Map<string, SchemaDefinition>();
  for (const { schema, extensions } of resourceTypes) {
    for (const one of [schema, ...extensions.map((extension) => extension.schema)]) schemas.set(one.id, one);
  }
  return [...schemas.values()].map(({ id, name, description, attributes }) => ({
    schemas: [SCHEMA_URN],
    id,
    name,
    description,
    attributes: attributes.map(attributeDocument),
    meta: { resourceType: 'Schema', location: `${baseUrl}/Schemas/${id}` },
  }));
}

function attributeDocument(attribute: AttributeDefinition): JsonObject {
  const { canonicalValues, referenceTypes, subAttributes } = attribute;
  return {
    name: attribute.name,
    type: attribute.type,
    multiValued: attribute.multiValued,
    description: attribute.description,
    required: attribute.required,
    caseExact: attribute.caseExact,
    mutability: attribute.mutability,
    returned: attribute.returned,
    uniqueness: attribute.uniqueness,
    ...(canonicalValues === undefined ? {} : { canonicalValues: [...canonicalValues] }),
    ...(referenceTypes === undefined ? {} : { referenceTypes: [...referenceTypes] }),
    ...(subAttributes === undefined ? {} : { subAttributes: subAttributes.map(attributeDocument) }),
  };
}
