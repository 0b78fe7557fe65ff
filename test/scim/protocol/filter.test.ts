import { evaluateFilter } from '../../../src/scim/protocol/filter/evaluate-filter.ts';
import { parseFilter } from '../../../src/scim/protocol/filter/parse-filter.ts';
import { printFilter } from '../../../src/scim/protocol/filter/print-filter.ts';
import { rfcDialect } from '../../../src/scim/protocol/dialect.ts';
import type { JsonObject } from '../../../src/scim/protocol/json.ts';
import { groupResourceType, userResourceType, withExtension } from '../../../src/scim/protocol/resource-type.ts';
import { defineAttribute } from '../../../src/scim/protocol/attribute.ts';
import { tolerantDialect } from '../../../src/scim/quirks/tolerant-dialect.ts';
import { refusal } from './outcome.ts';
import { ada, bare, ENTERPRISE, USER } from './samples.ts';

const parse = (text: string, dialect = tolerantDialect) => parseFilter(text, userResourceType, dialect);
const holds = (text: string, resource: JsonObject = ada): boolean => evaluateFilter(parse(text), resource);

const group: JsonObject = { id: 'g1', displayName: 'A & B (x)', members: [{ value: 'u1', type: 'User' }, { value: 'u2' }] };

describe('what a filter matches', () => {
  test.each<[string, boolean]>([
    // Case of attributes, operators and values.
    ['userName eq "ada@example.COM"', true],
    ['USERNAME EQ "ADA@EXAMPLE.COM"', true],
    ['userName eq "ada"', false],
    ['externalId eq "Ada-01"', true],
    ['externalId eq "ada-01"', false],
    ['id eq "2819c223-7f76-453a-919d-413861904646"', true],
    ['id eq "2819C223-7F76-453A-919D-413861904646"', false],
    // Operators on texts.
    ['userName co "@EXAMPLE"', true],
    ['userName sw "ada"', true],
    ['userName sw "example"', false],
    ['userName ew ".com"', true],
    ['userName gt "acme"', true],
    ['userName ge "ada@example.com"', true],
    ['userName lt "b"', true],
    ['userName le "ada@example.com"', true],
    ['userName le "ada"', false],
    // Unassigned values.
    ['title pr', true],
    ['nickName pr', false],
    ['nickName eq null', true],
    ['nickName eq ""', true],
    ['nickName ne "x"', true],
    ['nickName ne null', false],
    ['title ne null', true],
    ['title eq null', false],
    ['nickName co ""', false],
    ['nickName lt "x"', false],
    ['title ne "Countess"', false],
    ['name pr', true],
    ['addresses pr', false],
    ['active pr', true],
    // Booleans.
    ['active eq true', true],
    ['active eq True', true],
    ['active eq "True"', true],
    ['active eq "false"', false],
    ['active ne false', true],
    // Multi-valued attributes.
    ['emails eq "ADA@example.com"', true],
    ['emails.value ew "home.example"', true],
    ['emails.type eq "work" and emails.value eq "ada@home.example"', true],
    ['emails[type eq "work" and value eq "ada@home.example"]', false],
    ['emails[type eq "work" and value eq "ada@example.com"]', true],
    ['emails[type eq "WORK"]', true],
    ['emails[not (type eq "work")]', true],
    ['emails[type eq "work"].value eq "ada@example.com"', true],
    ['emails[type eq "work"].value eq "ada@home.example"', false],
    ['emails[type eq "work"] eq "ada@example.com"', true],
    ['emails[type eq "work"].value pr', true],
    ['emails[type eq "other"].value pr', false],
    ['emails[primary eq true]', true],
    ['emails[primary eq "True"].value eq "ada@example.com"', true],
    ['emails ne "ada@example.com"', true],
    ['phoneNumbers ne "+1 (555) 010-0"', false],
    ['addresses.country ne "x"', true],
    ['emails ne null', true],
    ['addresses.country eq null', true],
    ['phoneNumbers.display ne "x"', true],
    ['phoneNumbers[display ne "x"]', true],
    ['addresses[country ne "x"]', false],
    ['not (emails.value eq "ada@example.com")', false],
    ['groups eq "g1"', true],
    ['groups.display sw "eng"', true],
    // Extensions.
    [`${ENTERPRISE}:department eq "ENGINES"`, true],
    [`${ENTERPRISE.toUpperCase()}:Department eq "engines"`, true],
    [`${ENTERPRISE}:manager.value eq "m1"`, true],
    [`${ENTERPRISE}:manager eq "m1"`, true],
    ['manager eq "m1"', true],
    ['manager.displayName eq "charles"', true],
    ['department eq "Engines"', true],
    ['urn:ietf:params:scim:schemas:extension:enterprise:2.0User:department eq "Engines"', true],
    [`${USER}:userName eq "ada@example.com"`, true],
    [`${USER}:emails[type eq "work"]`, true],
    [`${USER}:name.familyName sw "Love"`, true],
    [`schemas eq "${ENTERPRISE}"`, true],
    [`schemas eq "urn:other"`, false],
    // Dates.
    ['meta.lastModified eq "2026-05-06T09:08:09+02:00"', true],
    ['meta.lastModified eq "2026-05-06T09:08:09 02:00"', true],
    ['meta.lastModified gt "2026-05-06T07:08:08.9999999Z"', true],
    ['meta.lastModified ge "0001-01-03T00:00:00.0000000Z" and meta.lastModified le "2999-01-01T00:00:00Z"', true],
    ['meta.created lt "2026-01-02T03:04:05.678000001Z"', true],
    ['meta.created eq "2026-01-02T03:04:05.678000000Z"', true],
    ['meta.resourceType eq "User"', true],
    // Logic and its precedence.
    ['title eq "x" and title eq "y" or userName pr', true],
    ['userName pr or title eq "x" and title eq "y"', true],
    ['(userName pr or title eq "x") and title eq "y"', false],
    ['not (title eq "x") and userName pr', true],
    ['not(title eq "Countess")', false],
    ['NOT (title eq "x") AND userName pr', true],
    ['((((userName pr))))', true],
    ['not (not (title pr))', true],
    // Values without quotes, numbers for texts, escapes.
    ['externalId eq Ada-01', true],
    [`${ENTERPRISE}:employeeNumber eq 007`, true],
    [`${ENTERPRISE}:employeeNumber eq 7`, false],
    ['emails[type eq work]', true],
    [String.raw`title eq "Countess"`, true],
    ['userName eq"ada@example.com"', true],
    // A single-valued complex attribute with a filter.
    ['name[givenName eq "Ada" and familyName eq "Lovelace"]', true],
    ['name[givenName eq "Ada" and familyName eq "x"]', false],
  ])('%s is %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['addresses[country ne "x"]', false],
    ['emails ne "x"', true],
    ['emails eq null', true],
    ['name[givenName ne "x"]', false],
    ['active eq false', false],
    ['active ne true', true],
    ['manager eq null', true],
    ['meta.created pr', false],
  ])('of a user with nothing but a name, %s is %s', (text, expected) => {
    expect(holds(text, bare)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['id eq "g1" and members eq "u2"', true],
    ['members[value eq "u1"]', true],
    ['members[value eq "u1" and type eq "Group"]', false],
    ['members.value eq "u3"', false],
    ['displayName eq "a & b (X)"', true],
  ])('of a group, %s is %s', (text, expected) => {
    expect(evaluateFilter(parseFilter(text, groupResourceType, tolerantDialect), group)).toBe(expected);
  });

  test('texts are equal in any compatibility form and case, and keep their order by code point', () => {
    const straße: JsonObject = { userName: 'ＡＤＡ', title: '\u{1F600}' };
    expect(holds('userName eq "ada"', straße)).toBe(true);
    expect(holds('title gt "\uFFFD"', straße)).toBe(true);
    expect(holds(String.raw`title eq "\ud83d\ude00"`, straße)).toBe(true);
    expect(holds(String.raw`displayName eq "say \"hi\" \\ \/ \u00e9"`, { displayName: 'say "hi" \\ / é' })).toBe(true);
  });

  test('an element of a list of plain values is its value', () => {
    const custom = withExtension(userResourceType, {
      id: 'urn:example:contoso:2.0:User',
      name: 'Contoso',
      description: 'Own fields',
      attributes: [
        defineAttribute('tags', 'Tags.', { multiValued: true }),
        defineAttribute('level', 'A level.', { type: 'integer' }),
        defineAttribute('secret', 'Never returned.', { returned: 'never', mutability: 'writeOnly' }),
      ],
    });
    const user = { 'urn:example:contoso:2.0:User': { tags: ['a', 'B'], level: 7 } };
    const matches = (text: string): boolean => evaluateFilter(parseFilter(text, custom, tolerantDialect), user);
    expect(matches('urn:example:contoso:2.0:User:tags eq "b"')).toBe(true);
    expect(matches('tags[value eq "b"]')).toBe(true);
    expect(matches('tags[value eq "c"]')).toBe(false);
    expect(matches('level gt 6 and level le 7 and level ne 6.5')).toBe(true);
    expect(matches('level eq "7"')).toBe(true);
    expect(refusal(() => matches('secret pr')).scimType).toBe('invalidFilter');
    expect(refusal(() => matches('level co 7')).scimType).toBe('invalidFilter');
  });
});

const nested = (depth: number): string => '('.repeat(depth) + 'userName pr' + ')'.repeat(depth);

describe('what is refused', () => {
  test.each([
    '', '   ', 'userName', 'userName eq', 'userName foo "x"', 'userName = "x"', 'eq "x"', '"x" eq userName', 'userName eq "x',
    'userName eq "x" and', 'and userName pr', 'userName eq "x" userName pr', '(userName pr', 'userName pr)', '()', 'not userName pr',
    'emails[type eq "work"', 'emails[]', 'emails]', 'emails[type eq "work"].', 'emails[type eq "work"].nothing eq "x"',
    'emails[emails[type eq "x"]]', 'userName[value eq "x"]', 'emails.value[type eq "x"]', 'emails[type eq "work"] userName pr',
    'unknown eq "x"', 'name.unknown eq "x"', 'userName.x eq "x"', 'a.b.c eq "x"', 'urn:unknown:User:userName eq "x"', 'password eq "x"',
    'password pr', 'name eq "x"', 'addresses eq "x"', 'meta eq "x"', 'active gt true', 'active co "t"', 'active eq "maybe"', 'active eq 1',
    'x509Certificates.value gt "x"', 'meta.created co "2026"', 'meta.created gt "yesterday"', 'meta.created eq "2026-02-30T00:00:00Z"',
    'meta.created eq "0000-01-01T00:00:00Z"', 'meta.created eq "2026-01-01"', 'userName gt null', String.raw`userName eq "\x"`,
    String.raw`userName eq "\ud800"`, String.raw`userName eq "\u0000"`, "userName eq 'x'", 'userName eq "a" "b"', 'userName pr "x"',
    'title eq "\u0000"', 'constructor eq "x"', '__proto__ pr', `${ENTERPRISE} pr`,
  ])('%s', (text) => {
    expect(refusal(() => parse(text))).toMatchObject({ status: 400, scimType: 'invalidFilter' });
  });

  test('what is unknown is named', () => {
    expect(refusal(() => parse('shoeSize eq "x"')).detail).toContain('"shoeSize" is not an attribute of User');
    expect(refusal(() => parse('emails[size eq "x"]')).detail).toContain('"size" is not an attribute of emails');
  });

  test.each([
    'externalId eq jyoung', 'active eq "true"', 'department eq "x"', 'manager eq "x"', 'externalId eq 12',
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0User:department eq "x"',
  ])('in a strict dialect: %s', (text) => {
    expect(refusal(() => parse(text, rfcDialect)).scimType).toBe('invalidFilter');
    expect(() => parse(text)).not.toThrow();
  });

  test('length and depth have limits, and a deep filter does not exhaust the stack', () => {
    expect(refusal(() => parse(`userName eq "${'x'.repeat(5000)}"`)).detail).toContain('4096');
    expect(refusal(() => parse(nested(2000))).detail).toContain('16');
    expect(refusal(() => parse('not ('.repeat(800))).detail).toContain('16');
    expect(() => parse(nested(16))).not.toThrow();
    expect(refusal(() => parse(nested(17))).scimType).toBe('invalidFilter');
    const long = Array.from({ length: 250 }, () => 'title pr').join(' or ');
    expect(holds(long)).toBe(true);
  });
});

test.each([
  ['userName   EQ "x"', 'userName eq "x"'],
  ['emails[type eq "work"].value eq "x"', 'emails[type eq "work" and value eq "x"]'],
  ['emails eq "x"', 'emails.value eq "x"'],
  ['manager eq "x"', `${ENTERPRISE}:manager.value eq "x"`],
  ['(title pr or userName pr) and (active eq "False")', '(title pr or userName pr) and active eq false'],
  ['(title pr and userName pr) and active pr', 'title pr and userName pr and active pr'],
  ['meta.created gt "2026-01-01T00:00:00.1230+01:00"', 'meta.created gt "2025-12-31T23:00:00.123Z"'],
  ['meta.created gt "0001-01-01T00:00:00+14:00"', 'meta.created gt "0001-01-01T00:00:00Z"'],
  ['not (title eq "")', 'not (title eq null)'],
  ['name[givenName eq "x"]', 'name pr and name.givenName eq "x"'],
])('%s is understood as %s', (text, expected) => {
  expect(printFilter(parse(text))).toBe(expected);
});
