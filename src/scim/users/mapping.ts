/*
 * The mapping between the SCIM user (RFC 7643 §4.1, §4.3) and the user of the GraphQL schema. The schema keeps the RFC's
 * names, so the table is a list of names; what differs is in `toScimUser` and `toProfile` below.
 */
import type { CreateUserInput, ScimUserFragment, UpdateUserInput } from '../__generated__/operations.ts';
import type { ScimConnection } from '../connection.ts';
import { equivalent, isObject, type JsonObject, type JsonValue } from '../protocol/json.ts';
import { enterpriseUserSchema } from '../protocol/schemas/enterprise-user.ts';
import { userSchema } from '../protocol/schemas/user.ts';
import type { ResourceType } from '../protocol/resource-type.ts';
import { metaOf } from '../resource-meta.ts';
import { informationDifferences, toInformation } from './information-mapping.ts';
import { informationSchemaOf } from './information-schema.ts';

/** Attributes that have one value, or a list of them, at the top of both. */
const plainAttributes = [
  'userName', 'externalId', 'displayName', 'nickName', 'profileUrl', 'title', 'userType', 'preferredLanguage', 'locale', 'timezone', 'active',
  'emails', 'phoneNumbers', 'ims', 'photos', 'addresses', 'entitlements', 'roles', 'x509Certificates',
] as const;
/** The parts of `name`. */
export const nameAttributes = ['formatted', 'familyName', 'givenName', 'middleName', 'honorificPrefix', 'honorificSuffix'] as const;
/** The enterprise extension; the schema has it under `enterprise`. `manager` is an object here and an id there. */
export const enterpriseAttributes = ['employeeNumber', 'costCenter', 'organization', 'division', 'department', 'manager'] as const;

/**
 * The SCIM resource of a user.
 * @param connection says at which Tenant URL, and which fields of its own the organisation has
 */
export function toScimUser(user: ScimUserFragment, { baseUrl, userType }: Pick<ScimConnection, 'baseUrl' | 'userType'>): JsonObject {
  const resource: JsonObject = { schemas: [userSchema.id], id: user.id };
  for (const name of plainAttributes) {
    const value = assigned(user[name]);
    if (value !== undefined) resource[name] = value;
    if (name === 'displayName') setAssigned(resource, 'name', user.name);
  }
  if (user.groupReferences) {
    resource['groups'] = user.groupReferences.map(({ id, display }) => ({ value: id, $ref: `${baseUrl}/Groups/${id}`, display, type: 'direct' }));
  }
  const extension = toExtension(user.enterprise, baseUrl);
  if (extension) {
    (resource['schemas'] as string[]).push(enterpriseUserSchema.id);
    resource[enterpriseUserSchema.id] = extension;
  }
  const [schema, information] = [informationSchemaOf(userType), toInformation(user.informationFields)];
  if (schema && information) {
    (resource['schemas'] as string[]).push(schema.id);
    resource[schema.id] = information;
  }
  const groups = user.groupReferences?.length ? user.groupReferences.map(({ id, display }) => [id, display]) : undefined;
  resource['meta'] = metaOf('User', `${baseUrl}/Users/${user.id}`, user, groups);
  return resource;
}

function toExtension(enterprise: ScimUserFragment['enterprise'], baseUrl: string): JsonObject | undefined {
  if (!enterprise) return undefined;
  const { manager, ...texts } = enterprise;
  const extension = (assigned(texts) ?? {}) as JsonObject;
  if (manager) extension['manager'] = { value: manager.value, $ref: `${baseUrl}/Users/${encodeURIComponent(manager.value)}` };
  return Object.keys(extension).length > 0 ? extension : undefined;
}

// GraphQL answers null for what is unassigned; SCIM leaves it out (RFC 7643 §2.5).
function assigned(value: JsonValue | undefined): JsonValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((element) => assigned(element) as JsonValue);
  if (!isObject(value)) return value;
  const present = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

function setAssigned(resource: JsonObject, name: string, value: JsonValue): void {
  const present = assigned(value);
  if (present !== undefined) resource[name] = present;
}

/** The input that creates a user like this resource. */
export function toCreateInput(resource: JsonObject, userType: ResourceType): CreateUserInput {
  return toProfile(resource, {}, userType) as CreateUserInput;
}

/**
 * What must change to make one resource of the other; null for what it no longer has.
 * @returns undefined where nothing must
 */
export function toUpdateInput(before: JsonObject, after: JsonObject, userType: ResourceType): Omit<UpdateUserInput, 'id'> | undefined {
  const changes = toProfile(after, before, userType);
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function toProfile(after: JsonObject, before: JsonObject, userType: ResourceType): Record<string, unknown> {
  const profile = differences(plainAttributes, after, before);
  const name = differences(nameAttributes, asObject(after['name']), asObject(before['name']));
  if (Object.keys(name).length > 0) profile['name'] = name;
  const enterprise = differences(enterpriseAttributes, withManagerId(after), withManagerId(before));
  if (Object.keys(enterprise).length > 0) profile['enterprise'] = enterprise;
  const schema = informationSchemaOf(userType);
  const information = schema ? informationDifferences(schema, after, before) : [];
  if (information.length > 0) profile['informationFields'] = information;
  return profile;
}

function differences(names: readonly string[], after: JsonObject, before: JsonObject): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const name of names) {
    if (!equivalent(after[name], before[name])) changed[name] = after[name] ?? null;
  }
  return changed;
}

function withManagerId(resource: JsonObject): JsonObject {
  const extension = asObject(resource[enterpriseUserSchema.id]);
  const manager = asObject(extension['manager'])['value'];
  return { ...extension, manager: manager ?? null };
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}
