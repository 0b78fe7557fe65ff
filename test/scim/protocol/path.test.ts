import { rfcDialect } from '../../../src/scim/protocol/dialect.ts';
import { parsePath } from '../../../src/scim/protocol/path.ts';
import { userResourceType, withExtension } from '../../../src/scim/protocol/resource-type.ts';
import { tolerantDialect } from '../../../src/scim/quirks/tolerant-dialect.ts';
import { refusal } from './outcome.ts';
import { ENTERPRISE, USER } from './samples.ts';

const custom = withExtension(userResourceType, {
  id: `${ENTERPRISE}:Extra`, name: 'Extra', description: 'A URN that begins with another one', attributes: userResourceType.schema.attributes.slice(0, 1),
});

test.each([
  ['userName', 'userName'],
  [' USERNAME ', 'userName'],
  ['name.GIVENNAME', 'name.givenName'],
  ['emails', 'emails'],
  ['emails.value', 'emails.value'],
  ['emails[type eq "work"]', 'emails[type eq "work"]'],
  ['Emails[Type Eq "work"].Value', 'emails[type eq "work"].value'],
  ['emails[ type eq "a ] b" ].value', 'emails[type eq "a ] b"].value'],
  ['emails[(type eq "work" or type eq "home") and primary eq "True"].value', 'emails[(type eq "work" or type eq "home") and primary eq true].value'],
  ['addresses[type eq work].country', 'addresses[type eq "work"].country'],
  [`${USER}:name.givenName`, 'name.givenName'],
  [`${USER}:emails[type eq "work"].value`, 'emails[type eq "work"].value'],
  [USER.toLowerCase(), USER],
  [ENTERPRISE, ENTERPRISE],
  [`${ENTERPRISE}:manager`, `${ENTERPRISE}:manager`],
  [`${ENTERPRISE}:Manager.$REF`, `${ENTERPRISE}:manager.$ref`],
  ['urn:ietf:params:scim:schemas:extension:enterprise:2.0User:department', `${ENTERPRISE}:department`],
  [`${ENTERPRISE}:Extra`, `${ENTERPRISE}:Extra`],
  [`${ENTERPRISE}:extra:username`, `${ENTERPRISE}:Extra:userName`],
  ['password', 'password'],
  [`${USER}:Password`, 'password'],
  ['meta.created', 'meta.created'],
])('%s is %s', (text, expected) => {
  expect(parsePath(text, custom, tolerantDialect).text).toBe(expected);
});

test.each([
  ['', 'invalidPath'], ['unknown', 'invalidPath'], ['name.unknown', 'invalidPath'], ['name.givenName.x', 'invalidPath'], ['department', 'invalidPath'],
  ['userName[value eq "x"]', 'invalidPath'], ['emails.value[type eq "x"]', 'invalidPath'], ['emails[type eq "work"]value', 'invalidPath'],
  ['emails[type eq "work"].value.x', 'invalidPath'], ['emails[type eq "work"].x', 'invalidPath'], ['emails[type eq "work"].value x', 'invalidPath'],
  ['emails[type eq "work"][primary eq true]', 'invalidPath'], ['(emails)', 'invalidPath'], ['emails[type eq "work', 'invalidPath'], ['"emails"', 'invalidPath'],
  ['/emails', 'invalidPath'], ['urn:x:y', 'invalidPath'], [`${ENTERPRISE}:unknown`, 'invalidPath'], [`${ENTERPRISE}.department`, 'invalidPath'],
  ['__proto__', 'invalidPath'], ['name.__proto__', 'invalidPath'], ['constructor.name', 'invalidPath'],
  ['emails[]', 'invalidFilter'], ['emails[type]', 'invalidFilter'], ['emails[type foo "x"]', 'invalidFilter'], ['emails[type eq "x"', 'invalidFilter'],
  ['emails[x eq "x"]', 'invalidFilter'], ['emails[type eq "x" and]', 'invalidFilter'], ['emails[emails.type eq "x"]', 'invalidFilter'],
  [`emails[${'('.repeat(20)}type pr${')'.repeat(20)}]`, 'invalidFilter'],
])('%s is refused: %s', (text, scimType) => {
  expect(refusal(() => parsePath(text, userResourceType, tolerantDialect))).toMatchObject({ status: 400, scimType });
});

test('the name that is unknown is told', () => {
  expect(refusal(() => parsePath('shoeSize', userResourceType, tolerantDialect)).detail).toContain('"shoeSize" names no attribute of User');
});

test('a strict dialect knows no misspelt URN', () => {
  const path = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0User:department';
  expect(refusal(() => parsePath(path, userResourceType, rfcDialect)).scimType).toBe('invalidPath');
});
