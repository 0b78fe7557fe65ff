import { defineAttribute } from '../../../src/scim/protocol/attribute.ts';
import { rfcDialect } from '../../../src/scim/protocol/dialect.ts';
import { errorResponse, invalidValue, notFound } from '../../../src/scim/protocol/errors.ts';
import type { JsonObject } from '../../../src/scim/protocol/json.ts';
import { listResponse, parsePage } from '../../../src/scim/protocol/list-response.ts';
import { parseProjection, project } from '../../../src/scim/protocol/projection.ts';
import type { ProjectionParameters } from '../../../src/scim/protocol/projection.ts';
import { groupResourceType, userResourceType, withExtension } from '../../../src/scim/protocol/resource-type.ts';
import { parseSort } from '../../../src/scim/protocol/sort.ts';
import { tolerantDialect } from '../../../src/scim/quirks/tolerant-dialect.ts';
import { refusal } from './outcome.ts';
import { ada, ENTERPRISE, USER } from './samples.ts';

const shown = (parameters: ProjectionParameters): JsonObject =>
  project(ada, parseProjection(parameters, userResourceType, tolerantDialect), userResourceType);
const includes = (parameters: ProjectionParameters): boolean => parseProjection(parameters, groupResourceType, tolerantDialect).includes('members');
const sort = (sortBy?: string, sortOrder?: string) => parseSort({ sortBy, sortOrder }, userResourceType, tolerantDialect);

describe('projection', () => {
  const least: JsonObject = { schemas: ada['schemas'] ?? null, id: ada['id'] ?? null };

  test.each<[ProjectionParameters, JsonObject]>([
    [{}, ada],
    [{ attributes: '' }, ada],
    [{ attributes: 'userName' }, { ...least, userName: 'Ada@Example.com' }],
    [{ attributes: ' USERNAME , id,unknown' }, { ...least, userName: 'Ada@Example.com' }],
    [{ attributes: ['userName', 'title'] }, { ...least, userName: 'Ada@Example.com', title: 'Countess' }],
    [{ attributes: 'unknown' }, least],
    [{ attributes: 'id' }, least],
    [{ attributes: 'name.givenName' }, { ...least, name: { givenName: 'Ada' } }],
    [{ attributes: 'name.givenName,name' }, { ...least, name: { givenName: 'Ada', familyName: 'Lovelace' } }],
    [{ attributes: 'emails.value' }, { ...least, emails: [{ value: 'ada@example.com' }, { value: 'ada@home.example' }] }],
    [{ attributes: 'emails.display' }, least],
    [{ attributes: 'meta.location' }, { ...least, meta: { location: 'https://example.com/scim/v2/contoso/Users/2819c223-7f76-453a-919d-413861904646' } }],
    [{ attributes: `${USER}:userName` }, { ...least, userName: 'Ada@Example.com' }],
    [{ attributes: `${ENTERPRISE}:department` }, { ...least, [ENTERPRISE]: { department: 'Engines' } }],
    [{ attributes: `${ENTERPRISE}:manager.value` }, { ...least, [ENTERPRISE]: { manager: { value: 'm1' } } }],
    [{ attributes: 'department' }, { ...least, [ENTERPRISE]: { department: 'Engines' } }],
    [{ attributes: ENTERPRISE.toUpperCase() }, { ...least, [ENTERPRISE]: ada[ENTERPRISE] ?? null }],
    [{ attributes: 'title', excludedAttributes: 'title' }, { ...least, title: 'Countess' }],
  ])('%j', (parameters, expected) => {
    expect(shown(parameters)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['groups,emails', ['groups', 'emails']],
    ['id,schemas,title', ['title']],
    [ENTERPRISE, [ENTERPRISE]],
    ['unknown', []],
  ])('without %s', (excludedAttributes, gone) => {
    expect(shown({ excludedAttributes })).toEqual(Object.fromEntries(Object.entries(ada).filter(([name]) => !gone.includes(name))));
  });

  test('without a part', () => {
    expect(shown({ excludedAttributes: 'name.givenName' })).toEqual({ ...ada, name: { familyName: 'Lovelace' } });
  });

  test('tells whether members need to be loaded', () => {
    expect(includes({})).toBe(true);
    expect(includes({ excludedAttributes: 'MEMBERS' })).toBe(false);
    expect(includes({ excludedAttributes: 'members.display' })).toBe(true);
    expect(includes({ attributes: 'displayName' })).toBe(false);
    expect(includes({ attributes: 'urn:ietf:params:scim:schemas:core:2.0:Group:members.value' })).toBe(true);
  });

  test('never and on request', () => {
    const schema = { id: 'urn:x', name: 'X', description: 'X', attributes: [defineAttribute('secret', 'S', { returned: 'never' }), defineAttribute('costly', 'C', { returned: 'request' })] };
    const custom = withExtension(userResourceType, schema);
    const resource = { schemas: [USER, 'urn:x'], id: 'u', 'urn:x': { secret: 's', costly: 'c' } };
    const show = (parameters: ProjectionParameters) => project(resource, parseProjection(parameters, custom, tolerantDialect), custom);
    expect(show({})).toEqual({ schemas: [USER, 'urn:x'], id: 'u' });
    expect(show({ attributes: 'urn:x:secret,urn:x:costly' })).toEqual({ schemas: [USER, 'urn:x'], id: 'u', 'urn:x': { costly: 'c' } });
  });

  test('a strict dialect takes one parameter', () => {
    const both = { attributes: 'title', excludedAttributes: 'title' };
    expect(refusal(() => parseProjection(both, userResourceType, rfcDialect)).scimType).toBe('invalidValue');
  });
});

describe('paging', () => {
  const limits = { defaultCount: 100, maxCount: 1000 };

  test.each<[Parameters<typeof parsePage>[0], number, number]>([
    [{}, 1, 100],
    [{ startIndex: '', count: ' ' }, 1, 100],
    [{ startIndex: '11', count: '5' }, 11, 5],
    [{ startIndex: 11, count: 5 }, 11, 5],
    [{ startIndex: '0', count: '0' }, 1, 0],
    [{ startIndex: '-5', count: '-5' }, 1, 0],
    [{ startIndex: '+2', count: '5000' }, 2, 1000],
    [{ startIndex: '9'.repeat(30), count: '9'.repeat(400) }, Number.MAX_SAFE_INTEGER, 1000],
    [{ startIndex: '-'.padEnd(400, '9') }, 1, 100],
    [{ startIndex: null, count: null }, 1, 100],
  ])('%j', (parameters, startIndex, count) => {
    expect(parsePage(parameters, limits)).toEqual({ startIndex, count });
  });

  test.each(['x', '1.5', '1e3', '0x10', '1 2', '٣'])('%s is no number', (text) => {
    expect(refusal(() => parsePage({ startIndex: text }, limits))).toMatchObject({ status: 400, scimType: 'invalidValue' });
    expect(refusal(() => parsePage({ count: text }, limits)).detail).toContain('count');
  });

  test('nor are 1.5, true and []', () => {
    for (const count of [1.5, true, []]) expect(refusal(() => parsePage({ count }, limits)).scimType).toBe('invalidValue');
  });

  test('the list', () => {
    expect(listResponse([], 0)).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], totalResults: 0, startIndex: 1, itemsPerPage: 0, Resources: [],
    });
    expect(listResponse([{ id: 'a' }], 12, 12)).toMatchObject({ totalResults: 12, startIndex: 12, itemsPerPage: 1, Resources: [{ id: 'a' }] });
  });
});

describe('sorting', () => {
  test('by an attribute, ascending unless told otherwise', () => {
    expect(sort()).toBeUndefined();
    expect(sort(undefined, 'descending')).toBeUndefined();
    expect(sort('USERNAME')).toMatchObject({ attribute: { path: 'userName' }, order: 'ascending' });
    expect(sort('name.familyName', 'Descending')).toMatchObject({ attribute: { path: 'name.familyName' }, order: 'descending' });
    expect(sort('emails')?.attribute.path).toBe('emails.value');
    expect(sort(`${ENTERPRISE}:manager`)?.attribute.path).toBe(`${ENTERPRISE}:manager.value`);
  });

  test('refuses what it cannot sort by', () => {
    for (const name of ['unknown', 'name', ENTERPRISE]) expect(refusal(() => sort(name)).scimType).toBe('invalidValue');
    expect(refusal(() => sort('userName', 'sideways')).scimType).toBe('invalidValue');
  });
});

test('errors', () => {
  expect(errorResponse(invalidValue('Wrong.'))).toEqual({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '400', scimType: 'invalidValue', detail: 'Wrong.',
  });
  expect(errorResponse(notFound('Gone.'))).toEqual({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '404', detail: 'Gone.' });
});
