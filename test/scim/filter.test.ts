import * as fc from 'fast-check';
import { evaluateFilter } from '../../src/scim/protocol/filter/evaluate-filter.ts';
import { parseFilter } from '../../src/scim/protocol/filter/parse-filter.ts';
import { isObject, type JsonObject, type JsonValue } from '../../src/scim/protocol/json.ts';
import { groupResourceType, type ResourceType } from '../../src/scim/protocol/resource-type.ts';
import { tolerantDialect } from '../../src/scim/quirks/tolerant-dialect.ts';
import { userTypeWith } from '../../src/scim/users/information-schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { filters, information, informationFields, text, userAttributes, type KnownValues } from './filter-generator.ts';

/*
 * A filter has two meanings in the code: that of `evaluateFilter`, which is written down after RFC 7644 §3.4.2.2 and
 * which value paths of a PATCH go by, and that of the SQL which it becomes. They must be one.
 */

let app: TestApp;
let organisation: TestOrganisation;
const urn = 'urn:ietf:params:scim:schemas:extension:rollcall:org-1:2.0:User';
const userType = userTypeWith({ urn, all: informationFields.map((field) => ({ multiValued: false, canonicalValues: [], ...field, caseExact: 'caseExact' in field || field.type === 'REFERENCE' })) });
const resources = new Map<string, JsonObject[]>();
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  for (const input of informationFields) {
    await organisation.graphql.run('mutation ($input: CreateUserInformationFieldInput!) { createUserInformationField(input: $input) { userInformationField { id } userErrors { message } } }', { input });
  }
  const extensions = fc.sample(information, { seed: 9, numRuns: 60 });
  // The same people every time, so that a filter alone is enough to see a failure again.
  const users = await createAll('/Users', fc.sample(userAttributes, { seed: 7, numRuns: 60 }).map((attributes, index) => ({ ...attributes, [urn]: extensions[index], userName: userNames[index] ?? `User ${index}` })));
  const groupNames = [...new Map(fc.sample(text, { seed: 8, numRuns: 60 }).filter((name) => name.trim() !== '').map((name) => [name.normalize('NFKC').toLowerCase().normalize('NFKC'), name])).values()].slice(0, 20);
  await createAll('/Groups', groupNames.map((displayName, index) => ({
    displayName, externalId: index % 3 === 0 ? groupNames[index + 1] : undefined, members: users.filter((_, place) => place % (index + 2) === index).map((value) => ({ value })),
  })));
  for (const endpoint of ['/Users', '/Groups']) resources.set(endpoint, (await organisation.scim.get(`${endpoint}?count=1000`)).body.Resources as JsonObject[]);
});
afterAll(() => app.stop());

const userNames = ['Ada', 'STRASSE@example.com', 'Straße@example.com', 'İ', 'ﬁ', '😀', '\uffee', '100%', 'a_b', 'axb', "o'neill", 'a\\b', '"quoted"'];

async function createAll(endpoint: string, bodies: readonly object[]): Promise<string[]> {
  const ids: string[] = [];
  for (const body of bodies) {
    const answer = await organisation.scim.post(endpoint, body);
    expect({ status: answer.status, text: answer.text }).toEqual({ status: 201, text: expect.anything() });
    ids.push(answer.body.id as string);
  }
  return ids;
}

/** Every text of the resources by the path of its attribute. */
function knownValues(resourceType: ResourceType): KnownValues {
  const known = new Map<string, string[]>();
  const note = (path: string, value: JsonValue | undefined): void => {
    if (typeof value === 'string') known.set(path, [...(known.get(path) ?? []), value]);
    else if (Array.isArray(value)) for (const element of value) note(path, element);
    else if (isObject(value)) for (const [name, part] of Object.entries(value)) note(path.startsWith('urn:') && !/:User:/.test(path) ? `${path}:${name}` : `${path}.${name}`, part);
  };
  for (const resource of resources.get(resourceType.endpoint) ?? []) for (const [name, value] of Object.entries(resource)) note(name, value);
  return known;
}

/** Which resources a filter selects, by SQL and by `evaluateFilter`. */
async function bothMeanings(resourceType: ResourceType, filter: string): Promise<{ sql: unknown; memory: unknown }> {
  const answer = await organisation.scim.get(`${resourceType.endpoint}?attributes=id&count=1000&filter=${encodeURIComponent(filter)}`);
  const parsed = parseFilter(filter, resourceType, tolerantDialect);
  const selected = (resources.get(resourceType.endpoint) ?? []).filter((resource) => evaluateFilter(parsed, resource));
  return {
    sql: answer.status === 200 ? (answer.body.Resources as JsonObject[]).map(({ id }) => id) : answer.text,
    memory: selected.map(({ id }) => id),
  };
}

test.each([['User', userType, 1000], ['Group', groupResourceType, 400]] as const)('SQL and memory agree: %s', async (_, resourceType, numRuns) => {
  let telling = 0;
  await fc.assert(fc.asyncProperty(filters(resourceType, knownValues(resourceType)), async (filter) => {
    const { sql, memory } = await bothMeanings(resourceType, filter);
    const count = (memory as unknown[]).length;
    if (count > 0 && count < (resources.get(resourceType.endpoint)?.length ?? 0)) telling += 1;
    expect(sql).toEqual(memory);
  }), { numRuns });
  // Filters that select everything or nothing prove little.
  expect(telling).toBeGreaterThan(numRuns / 10);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
