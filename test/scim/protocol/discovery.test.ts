import { resourceTypeDocuments, schemaDocuments, serviceProviderConfig } from '../../../src/scim/protocol/discovery.ts';
import { isObject } from '../../../src/scim/protocol/json.ts';
import type { JsonObject, JsonValue } from '../../../src/scim/protocol/json.ts';
import { groupResourceType, userResourceType } from '../../../src/scim/protocol/resource-type.ts';
import { ENTERPRISE, GROUP, rfcSample, USER } from './samples.ts';

const base = 'https://example.com/scim/v2/contoso';
const documents = schemaDocuments(base, [userResourceType, groupResourceType]);
const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');
const list = (value: JsonValue | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The mapping targets that Microsoft's schema discovery makes of a schema. */
function targets(schema: JsonObject): string[] {
  const id = text(schema['id']);
  const prefix = id === USER || id === GROUP ? '' : `${id}:`;
  return list(schema['attributes']).flatMap((attribute) => attributeTargets(attribute).map((target) => prefix + target));
}

function attributeTargets(attribute: JsonObject): string[] {
  const name = text(attribute['name']);
  const parts = list(attribute['subAttributes']);
  if (attribute['type'] !== 'complex') return [name];
  const types = parts.find((part) => part['name'] === 'type')?.['canonicalValues'];
  const selectors = Array.isArray(types) ? types.map((type) => `[type eq "${text(type)}"]`) : ['[primary eq "True"]'];
  const names = parts.map((part) => text(part['name']));
  const flattened = attribute['multiValued'] === true ? selectors.flatMap((selector) => names.map((part) => `${name}${selector}.${part}`)) : names.map((part) => `${name}.${part}`);
  return [name, ...flattened];
}

test('every attribute that Entra maps by default is found by Microsoft\'s schema discovery', () => {
  const found = new Set(documents.flatMap(targets).map((target) => target.toLowerCase()));
  const address = ['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country'].map((part) => `addresses[type eq "work"].${part}`);
  const mapped = [
    'userName', 'active', 'displayName', 'title', 'emails[type eq "work"].value', 'preferredLanguage', 'name.givenName', 'name.familyName', 'name.formatted',
    ...address, 'addresses[type eq "other"].formatted', 'phoneNumbers[type eq "work"].value', 'phoneNumbers[type eq "mobile"].value', 'phoneNumbers[type eq "fax"].value',
    'externalId', `${ENTERPRISE}:employeeNumber`, `${ENTERPRISE}:department`, `${ENTERPRISE}:manager`, 'emails[type eq "other"].value', 'roles[primary eq "True"].value',
    'roles[primary eq "True"].display', 'roles[primary eq "True"].type', 'members',
  ];
  expect(mapped.filter((target) => !found.has(target.toLowerCase()))).toEqual([]);
});

test('the schemas of the RFC, attribute by attribute', () => {
  for (const name of ['user', 'group', 'enterprise_user']) {
    const sample = rfcSample(`rfc7643-8.7.1-schema-${name}`);
    const ours = documents.find(({ id }) => id === sample['id']);
    const named = new Map(list(ours?.['attributes']).map((attribute) => [attribute['name'], attribute]));
    for (const attribute of list(sample['attributes'])) {
      if (attribute['name'] === 'password') continue;
      const own = named.get(attribute['name']);
      expect(own).toMatchObject({ type: attribute['type'], multiValued: attribute['multiValued'], mutability: attribute['mutability'], returned: attribute['returned'], required: attribute['required'] });
      expect(list(own?.['subAttributes']).map((part) => [part['name'], part['type'], part['canonicalValues']])).toEqual(
        expect.arrayContaining(list(attribute['subAttributes']).map((part) => [part['name'], part['type'], part['canonicalValues']])),
      );
    }
  }
});

const attribute = (schema: JsonObject | undefined, name: string): JsonObject => list(schema?.['attributes']).find((one) => one['name'] === name) ?? {};

test('what Microsoft checks by hand [S10.5c]', () => {
  expect(JSON.stringify(documents)).not.toMatch(/null|password/);
  const [user, enterprise, group] = documents;
  const type = (name: string): JsonValue | undefined => list(attribute(user, name)['subAttributes']).find((part) => part['name'] === 'type')?.['canonicalValues'];
  expect(type('emails')).toEqual(['work', 'home', 'other']);
  expect(type('phoneNumbers')).toEqual(['work', 'home', 'mobile', 'fax', 'pager', 'other']);
  expect(type('addresses')).toEqual(['work', 'home', 'other']);
  expect(type('roles')).toBeUndefined();
  expect(attribute(user, 'externalId')).toMatchObject({ caseExact: true, uniqueness: 'none' });
  expect(attribute(user, 'userName')).toMatchObject({ caseExact: false, uniqueness: 'server', required: true });
  expect(attribute(user, 'active')).toMatchObject({ type: 'boolean' });
  for (const name of ['externalId', 'displayName', 'members']) expect(attribute(group, name)).toHaveProperty('name');
  expect(attribute(enterprise, 'manager')).toMatchObject({ type: 'complex', multiValued: false });
  for (const document of documents) {
    expect(document['meta']).toEqual({ resourceType: 'Schema', location: `${base}/Schemas/${text(document['id'])}` });
    for (const one of list(document['attributes'])) {
      for (const trait of ['name', 'type', 'multiValued', 'description', 'required', 'caseExact', 'mutability', 'returned', 'uniqueness']) expect(one).toHaveProperty(trait);
    }
  }
});

test('resource types', () => {
  expect(resourceTypeDocuments(base, [userResourceType, groupResourceType])).toEqual([
    {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'], id: 'User', name: 'User', endpoint: '/Users', description: 'User Account', schema: USER,
      schemaExtensions: [{ schema: ENTERPRISE, required: false }], meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/User` },
    },
    {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'], id: 'Group', name: 'Group', endpoint: '/Groups', description: 'Group', schema: GROUP,
      schemaExtensions: [], meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/Group` },
    },
  ]);
});

test('the service provider\'s configuration promises what it is told, and has the members of the RFC\'s sample', () => {
  const config = serviceProviderConfig(base, {
    patch: true, filter: { maxResults: 1000 }, sort: false, etag: true, changePassword: false,
    authenticationSchemes: [{ type: 'oauthbearertoken', name: 'API token', description: 'A token', primary: true }],
  });
  expect(config).toMatchObject({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true }, bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 }, filter: { supported: true, maxResults: 1000 },
    sort: { supported: false }, etag: { supported: true }, changePassword: { supported: false }, meta: { location: `${base}/ServiceProviderConfig` },
  });
  const members = Object.keys(rfcSample('rfc7643-8.5-service_provider_configuration')).filter((name) => name !== 'documentationUri');
  for (const name of members) expect(config).toHaveProperty(name);
  expect(serviceProviderConfig(base, { patch: true, sort: true, etag: true, changePassword: false, bulk: { maxOperations: 1, maxPayloadSize: 2 }, authenticationSchemes: [], pagination: { index: true, cursor: false, defaultPageSize: 100, maxPageSize: 1000 } }))
    .toMatchObject({ bulk: { supported: true, maxOperations: 1 }, pagination: { index: true, defaultPaginationMethod: 'index' } });
});
