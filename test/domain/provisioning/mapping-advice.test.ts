import { array, assert, boolean, constantFrom, json, jsonValue, nat, oneof, property, record, string, subarray } from 'fast-check';
import { targetOf, type Vocabulary } from '../../../src/domain/provisioning/mappings/attribute-target.ts';
import { describeMappings } from '../../../src/domain/provisioning/mappings/describe-mappings.ts';
import { entraRows } from '../../../src/domain/provisioning/mappings/entra-rows.ts';
import { adviseOnMappings, compareAddresses, dismissedAdvice } from '../../../src/domain/provisioning/mappings/find-attribute-mappings.ts';
import type { JudgedField, MappedAccount, MappingEvidence } from '../../../src/domain/provisioning/mappings/mapping-evidence.ts';
import { attributesOf, type SentRequest } from '../../../src/domain/provisioning/mappings/sent-request.ts';

/* What is told of mappings: judged from requests, without a database. test/scim/mapping-advice.test.ts sends real ones. */

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const ownUrn = 'urn:ietf:params:scim:schemas:extension:rollcall:contoso:2.0:User';
const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const objectId = (n: number): string => `5c97de5b-3f0e-4d3a-9a57-${String(n).padStart(12, '0')}`;
const vocabularyOf = (resourceType: Vocabulary['resourceType'], fields: readonly JudgedField[] = []): Vocabulary => ({ resourceType, ownUrn, ownNames: fields.map(({ name }) => name) });

/** Somebody as Entra sends them with a mapping in which nothing is wrong. */
const person = (n: number, overrides: object = {}): Record<string, unknown> => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise], externalId: objectId(n), userName: `person${n}@contoso.example`, active: true, displayName: `Person ${n}`,
  name: { formatted: `Person ${n}`, givenName: 'Person', familyName: `No ${n}` }, emails: [{ type: 'work', primary: true, value: `person${n}@contoso.example` }], meta: { resourceType: 'User' },
  [enterprise]: { department: 'Research', manager: { value: id(1) } }, ...overrides,
});
const without = (body: Record<string, unknown>, ...names: string[]): Record<string, unknown> => Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

interface Given {
  readonly method?: string;
  readonly body: unknown;
  readonly about?: number;
  readonly refused?: boolean;
  readonly from?: string;
  readonly day?: number;
}

/** Evidence of requests, given in the order in which they came, one a second; of each person who was created or changed there is the account. */
function evidenceOf({ users = [], groups = [], fields = [], accounts = {}, filled = [], masked = [], dismissals = [] }: {
  users?: readonly Given[]; groups?: readonly Given[]; fields?: readonly JudgedField[]; accounts?: Readonly<Record<number, Partial<MappedAccount>>>; filled?: readonly number[]; masked?: readonly string[]; dismissals?: MappingEvidence['dismissals'];
}): MappingEvidence {
  const requests = (resourceType: 'USER' | 'GROUP', given: readonly Given[]): SentRequest[] => given.map(({ method = 'POST', body, about, refused = false, from = 'entra', day = 0 }, index) => ({
    eventId: id(1000 + index), occurredAt: new Date(1_800_000_000_000 + day * 86_400_000 + index * 1000), clientId: from === 'gone' ? null : from, resourceId: about === undefined ? null : id(about), isWhole: method !== 'PATCH', isRefused: refused,
    attributes: attributesOf(method, JSON.parse(JSON.stringify(body ?? null)), vocabularyOf(resourceType, fields)),
  })).toReversed();
  const known = new Map(users.flatMap(({ about, body }): [string, MappedAccount][] => {
    if (about === undefined) return [];
    const { userName = `person${about}@contoso.example`, externalId = null, emails: given } = body as { userName?: string; externalId?: string; emails?: MappedAccount['emails'] | null };
    const emails = given ?? [];
    return [[id(about), { userName, externalId, emails, email: emails[0]?.value ?? (userName.includes('@') ? userName : null), hasDouble: false, ...accounts[about] }]];
  }));
  return { users: requests('USER', users), groups: requests('GROUP', groups), accounts: known, groupsWithMembers: new Set(filled.map(id)), ownUrn, fields, masked: new Set(masked), organisationId: id(1), dismissals };
}
const creations = (count: number, bodyOf: (n: number) => unknown): Given[] => Array.from({ length: count }, (_, index) => ({ about: index + 1, body: bodyOf(index + 1) }));
const patch = (about: number, ...Operations: object[]): Given => ({ method: 'PATCH', about, body: { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations } });
const codes = (given: Parameters<typeof evidenceOf>[0]): string[] => adviseOnMappings(evidenceOf(given)).map(({ code, resourceType }) => (resourceType === 'GROUP' ? `GROUP ${code}` : code));
const group = (n: number, overrides: object = {}): Given => ({ about: n, body: { displayName: `Group ${n}`, externalId: objectId(n), ...overrides } });
const field = (name: string, isHeld = false): JudgedField => ({ id: id(900), name, createdAt: new Date(0), scimName: `${ownUrn}:${name}`, isHeld });

test('a mapping as it should be gives no advice, nor does nothing at all', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ users: creations(5, person), groups: [group(1), group(2), group(3), patch(1, { op: 'Add', path: 'members', value: [{ value: id(1) }] })] })).toEqual([]);
});

test.each<[string, Parameters<typeof evidenceOf>[0], string[]]>([
  ['mailNickname, which one person shows', { users: [{ about: 1, body: person(1, { externalId: 'person1' }) }] }, ['EXTERNAL_ID_NOT_OBJECT_ID']],
  ['another id, on purpose or not', { users: creations(3, (n) => person(n, { externalId: `E-${n}` })) }, ['EXTERNAL_ID_NOT_OBJECT_ID']],
  ['mailNickname that was changed to objectId since', { users: [...creations(9, (n) => person(n, { externalId: `person${n}` })), ...[1, 2].map((n) => patch(n, { op: 'Replace', path: 'externalId', value: objectId(n) }))] }, []],
  ['no externalId', { users: creations(1, (n) => without(person(n), 'externalId')) }, ['EXTERNAL_ID_MISSING']],
  ['no active, which one person shows', { users: creations(1, (n) => without(person(n), 'active')) }, ['ACTIVE_MISSING']],
  ['no active at creation, but later', { users: [...creations(3, (n) => without(person(n), 'active')), patch(2, { op: 'Replace', path: 'active', value: 'False' })] }, []],
  ['no active once, mapped since', { users: [...creations(3, (n) => without(person(n), 'active')), { about: 9, body: person(9) }] }, []],
  ['two without an address, which may be so by chance', { users: creations(2, (n) => without(person(n), 'emails')) }, []],
  ['three without an address', { users: creations(3, (n) => without(person(n), 'emails')) }, ['EMAIL_MISSING']],
  ['addresses that are null', { users: creations(3, (n) => person(n, { emails: null })) }, []],
  ['no displayName, but a name', { users: creations(1, (n) => without(person(n), 'displayName')) }, []],
  ['no name at all', { users: creations(3, (n) => without(person(n), 'displayName', 'name')) }, ['DISPLAY_NAME_MISSING', 'NAME_MISSING']],
  ['a manager by name', { users: creations(1, (n) => person(n, { [enterprise]: { manager: 'Ada Lovelace' } })) }, ['MANAGER_NOT_AN_ID']],
  ['refused without userName', { users: [{ body: without(person(1), 'userName'), refused: true }] }, ['USER_NAME_MISSING']],
  ['refused without userName once, created since', { users: [{ body: without(person(1), 'userName'), refused: true }, ...creations(1, person)] }, []],
  ['userName and mail differ of three', { users: creations(3, (n) => person(n, { userName: `p${n}@contoso.onmicrosoft.com` })) }, ['USER_NAME_OTHER_THAN_EMAIL']],
  ['userName and mail differ of two', { users: creations(2, (n) => person(n, { userName: `p${n}@contoso.onmicrosoft.com` })) }, []],
  ['they differ in upper and lower case', { users: creations(4, (n) => person(n, { userName: `PERSON${n}@Contoso.example` })) }, []],
  ['several addresses, none of work', { users: creations(1, (n) => person(n, { emails: [{ type: 'other', value: `person${n}@contoso.example` }, { type: 'home', value: 'b@c.d' }] })) }, ['EMAIL_UNDECIDED']],
  ['an attribute that is not here, at creation', { users: creations(1, (n) => person(n, { shoeSize: 43 })) }, ['ATTRIBUTE_IGNORED']],
  ['one that is not here, as a path', { users: [...creations(1, person), { ...patch(1, { op: 'Replace', path: 'shoeSize', value: '43' }), refused: true }] }, ['ATTRIBUTE_REFUSED']],
  ['one that was passed over, and three who came without it since', { users: [{ about: 9, body: person(9, { shoeSize: 43 }) }, ...creations(3, person)] }, []],
  ['one that was passed over, and has its place since', { users: [{ about: 9, body: person(9, { department: 'Research' }) }, patch(9, { op: 'Replace', path: `${enterprise}:department`, value: 'Research' })] }, []],
  ['one that was refused, and succeeded for the same person since', { users: [...creations(1, person), { ...patch(1, { op: 'Replace', path: 'shoeSize', value: '43' }), refused: true }, patch(1, { op: 'Replace', path: 'title', value: 'Lady' })] }, []],
  ['what is read-only or secret', { users: creations(1, (n) => person(n, { id: 'x', groups: [], password: 'secret' })) }, []],
  ['a field that three came without', { users: creations(3, person), fields: [field('costCode')] }, ['INFORMATION_FIELD_NEVER_SENT']],
  ['a field that somebody holds', { users: creations(3, person), fields: [field('costCode', true)] }, []],
  ['a field that came once', { users: [...creations(3, person), patch(1, { op: 'Add', path: `${ownUrn}:COSTCODE`, value: 'C-1' })], fields: [field('costCode')] }, []],
  ['groups without externalId', { groups: [group(1, { externalId: undefined })] }, ['GROUP EXTERNAL_ID_MISSING']],
  ['groups with a name for externalId', { groups: [group(1, { externalId: 'engineering' })] }, ['GROUP EXTERNAL_ID_NOT_OBJECT_ID']],
  ['a group without a name', { groups: [{ body: { externalId: objectId(1) }, refused: true }] }, ['GROUP DISPLAY_NAME_MISSING']],
  ['three groups that nobody has joined', { groups: [group(1), group(2), group(3)] }, ['GROUP MEMBERS_MISSING']],
  ['three groups, of which one has members', { groups: [group(1), group(2), group(3)], filled: [2] }, []],
  ['a group with a description', { groups: [group(1, { description: 'All' })] }, ['GROUP ATTRIBUTE_IGNORED']],
])('%s', (_, given, expected) => {
  expect(codes(given)).toEqual(expected);
});

test('a finding names the row as Entra has it, the row as it should be, how many it is true of, and where it was seen', () => {
  const users = creations(5, (n) => person(n, n === 2 ? {} : { externalId: `person${n}` }));
  expect(adviseOnMappings(evidenceOf({ users }))).toEqual([{
    code: 'EXTERNAL_ID_NOT_OBJECT_ID', severity: 'WARNING', resourceType: 'USER', current: { source: 'mailNickname', target: 'externalId' }, recommended: { source: 'objectId', target: 'externalId' },
    concernedCount: 4, judgedCount: 5, eventIds: [id(1004), id(1003), id(1002)], suggestedFieldName: null, clientId: null, key: expect.any(String) as string, dismissals: [],
    reason: expect.stringContaining('of 4 people is no object id; it looks like mailNickname') as string, remedy: expect.stringContaining('change the source attribute of externalId to objectId') as string,
  }]);
});

test.each([
  ['person1@contoso.example', 'userPrincipalName'], ['ada@fabrikam.example', 'mail'], ['ada', 'mailNickname'], ['E-7', 'employeeId'], ['something', null],
])('the externalId %s looks like %s', (externalId, source) => {
  const users = creations(1, (n) => person(n, { externalId, emails: [{ type: 'work', value: 'ada@fabrikam.example' }], [enterprise]: { employeeNumber: 'E-7' } }));
  expect(adviseOnMappings(evidenceOf({ users }))).toMatchObject([{ code: 'EXTERNAL_ID_NOT_OBJECT_ID', severity: source ? 'WARNING' : 'HINT', current: { source } }]);
});

const noAddress = (userName: (n: number) => string): Given[] => creations(3, (n) => without(person(n, { userName: userName(n) }), 'emails'));

test('people without a mailbox: whoever has an address for a userName can be written to, others cannot', () => {
  expect(adviseOnMappings(evidenceOf({ users: noAddress((n) => `person${n}@contoso.example`) }))).toMatchObject([{ code: 'EMAIL_MISSING', severity: 'WARNING', concernedCount: 3 }]);
  expect(adviseOnMappings(evidenceOf({ users: noAddress((n) => (n === 2 ? 'person2@contoso.example' : `person${n}`)) }))).toMatchObject([{ code: 'EMAIL_MISSING', severity: 'PROBLEM', concernedCount: 2, judgedCount: 3 }]);
});

test('accounts that are here by the mail: many mean the mapping, one means a person', () => {
  const users = creations(10, (n) => person(n, { userName: `p${n}@contoso.onmicrosoft.com` }));
  const doubled = (...numbers: number[]) => adviseOnMappings(evidenceOf({ users, accounts: Object.fromEntries(numbers.map((n) => [n, { hasDouble: true }])) }));
  expect(doubled(1, 2, 3)).toMatchObject([{ code: 'USER_NAME_OTHER_THAN_ACCOUNTS', current: { source: 'userPrincipalName' }, recommended: { source: 'mail', target: 'userName' }, concernedCount: 3, judgedCount: 10 }]);
  expect(doubled(4)).toMatchObject([{ code: 'USER_NAME_OTHER_THAN_ACCOUNTS', current: null, recommended: null, concernedCount: 1 }]);
});

function recommended(name: string, fields: readonly JudgedField[] = []): (string | null)[] {
  const [first] = adviseOnMappings(evidenceOf({ users: creations(1, (n) => person(n, { [name]: 'x' })), fields }));
  return [first?.recommended?.target ?? null, first?.suggestedFieldName ?? null];
}

const from = (client: string, given: readonly Given[], day = 0): Given[] => given.map((one) => ({ ...one, from: client, day }));
const nicknames = (n: number) => person(n, { externalId: `person${n}` });
const byClient = (given: Parameters<typeof evidenceOf>[0]): (string | null)[][] => adviseOnMappings(evidenceOf(given)).map(({ code, clientId }) => [code, clientId]);

test('several clients: what one alone sends is told of that one, what all send is told once', () => {
  const [entra, okta] = [creations(3, nicknames), creations(6, person).slice(3)];
  expect(byClient({ users: [...from('entra', entra), ...from('okta', okta)] })).toEqual([['EXTERNAL_ID_NOT_OBJECT_ID', 'entra']]);
  // Together the newest would show nothing wrong, or everything.
  expect(byClient({ users: [...from('okta', okta), ...from('entra', entra)] })).toEqual([['EXTERNAL_ID_NOT_OBJECT_ID', 'entra']]);
  expect(byClient({ users: [...from('entra', entra), ...from('okta', creations(6, nicknames).slice(3))] })).toEqual([['EXTERNAL_ID_NOT_OBJECT_ID', null]]);
  expect(adviseOnMappings(evidenceOf({ users: [...from('entra', entra), ...from('okta', creations(6, nicknames).slice(3))] }))[0]).toMatchObject({ concernedCount: 6 });
  // Wrong in another way, it is another row.
  const others = creations(6, (n) => person(n, { externalId: `person${n}@contoso.example` })).slice(3);
  expect(byClient({ users: [...from('entra', entra), ...from('okta', others)] })).toEqual([['EXTERNAL_ID_NOT_OBJECT_ID', 'entra'], ['EXTERNAL_ID_NOT_OBJECT_ID', 'okta']]);
  // Of groups one alone sends anything, and nothing is said of the other.
  expect(byClient({ users: [...from('entra', creations(3, person)), ...from('okta', okta)], groups: from('okta', [group(1, { externalId: 'staff' })]) })).toEqual([['EXTERNAL_ID_NOT_OBJECT_ID', 'okta']]);
});

test('what is meant so of all clients is meant of each, and what is meant of one of none but that', () => {
  const given = { users: [...from('entra', creations(3, nicknames)), ...from('okta', creations(6, nicknames).slice(3))] };
  const apart = { users: [...from('entra', creations(3, nicknames)), ...from('okta', creations(6, person).slice(3))] };
  const dismissed = (evidence: Parameters<typeof evidenceOf>[0], key: string | undefined): number[] => {
    const judged = evidenceOf({ ...evidence, dismissals: [{ id: id(1), key: key ?? '', dismissedAt: new Date(0) }] });
    return [adviseOnMappings(judged).length, dismissedAdvice(judged).length];
  };
  const [ofAll, ofOne] = [adviseOnMappings(evidenceOf(given))[0]?.key, adviseOnMappings(evidenceOf(apart))[0]?.key];
  expect(ofAll).not.toBe(ofOne);
  expect([dismissed(given, ofAll), dismissed(apart, ofAll), dismissed(apart, ofOne), dismissed(given, ofOne)]).toEqual([[0, 1], [0, 1], [0, 1], [1, 0]]);
});

test('a client that has ended, or was silent for a fortnight while another sent, is no other one', () => {
  const [before, now] = [creations(3, nicknames), creations(6, person).slice(3)];
  expect(byClient({ users: [...from('gone', before), ...from('entra', now)] })).toEqual([]);
  expect(byClient({ users: [...from('entra', before), ...from('gone', now)] })).toEqual([]);
  expect(byClient({ users: [...from('okta', before), ...from('entra', now, 13)] })).toEqual([['EXTERNAL_ID_NOT_OBJECT_ID', 'okta']]);
  expect(byClient({ users: [...from('okta', before), ...from('entra', now, 15)] })).toEqual([]);
});

test('where an attribute that is not here would be kept', () => {
  expect(recommended('department')).toEqual([`${enterprise}:department`, null]);
  expect(recommended('costCode', [field('costCode', true)])).toEqual([`${ownUrn}:costCode`, null]);
  expect(recommended('costCode')).toEqual([`${ownUrn}:costCode`, 'costCode']);
  expect(recommended('urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User:tag')).toEqual([`${ownUrn}:tag`, 'tag']);
  expect(recommended('a b')).toEqual([null, null]);
});

const ofCreation = attributesOf('POST', person(1, { phoneNumbers: [{ type: 'mobile', value: '1' }], addresses: [{ type: 'work', locality: 'Bath', country: 'UK' }] }), vocabularyOf('USER'));

test('a creation, a PATCH of today and one of the flag aadOptscim062020 name the same attributes', () => {
  const targets = ofCreation.map(({ target }) => target);
  expect(targets).toEqual([
    'externalId', 'userName', 'active', 'displayName', 'name.formatted', 'name.givenName', 'name.familyName', 'emails[type eq "work"].value', `${enterprise}:department`, `${enterprise}:manager`,
    'phoneNumbers[type eq "mobile"].value', 'addresses[type eq "work"].locality', 'addresses[type eq "work"].country',
  ]);
  const paths = { Operations: ofCreation.map(({ target, value }) => ({ op: 'Replace', path: target.replace('userName', 'UserName'), value })) };
  const batch = { operations: [{ op: 'replace', value: Object.fromEntries(ofCreation.map(({ target, value }) => [target, value])) }] };
  for (const body of [paths, batch]) expect(attributesOf('PATCH', body, vocabularyOf('USER'))).toEqual(ofCreation);
});

test('names are understood in any case, with any URN, misspelt as Microsoft does', () => {
  for (const [name, expected] of [
    ['urn:ietf:params:scim:schemas:core:2.0:User:DISPLAYNAME', 'displayName'], ['urn:ietf:params:scim:schemas:extension:enterprise:2.0User:Department', 'enterprise.department'],
    ['urn:scim:schemas:extension:enterprise:1.0:manager', 'enterprise.manager'], ['EMAILS[TYPE eq "work"].VALUE', 'emails'], ['roles[primary eq "True"].value', 'roles'], ['name.middlename', 'name.middleName'],
    ['emails.shape', null], ['name.nick', null], ['displayName.x', null], [`${enterprise}:shoeSize`, null], [`${ownUrn}:costCode`, null],
  ] as const) expect([name, targetOf(name, vocabularyOf('USER'))?.field]).toEqual([name, expected]);
  expect(targetOf('id', vocabularyOf('USER'))).toBeUndefined();
});

test('the table: what Entra has by default, own fields, what else came; the last value, masked; and what becomes of it', () => {
  const users = [
    { about: 1, body: person(1, { shoeSize: 43, nickName: 'Ada', title: 'Countess' }) }, patch(1, { op: 'Replace', path: 'title', value: 'Lady' }), patch(1, { op: 'Remove', path: 'title' }),
    { ...patch(1, { op: 'Replace', path: 'hatSize', value: '7' }), refused: true },
  ];
  const evidence = evidenceOf({ users, fields: [field('costCode')], masked: ['nickname', 'name.familyname'] });
  const rows = describeMappings('USER', evidence);
  expect(rows.map(({ target }) => target)).toEqual([...entraRows.USER.map(({ target }) => target), `${ownUrn}:costCode`, 'hatSize', 'nickName', 'shoeSize']);
  const row = (target: string) => rows.find((one) => one.target === target);
  expect(row('externalId')).toMatchObject({ source: 'mailNickname', recommendedSource: null, state: 'MAPPED', field: 'externalId', lastValue: objectId(1), lastEventId: id(1000) });
  const [nickname] = describeMappings('USER', evidenceOf({ users: creations(1, (n) => person(n, { externalId: 'ada' })) })).filter(({ target }) => target === 'externalId');
  expect(nickname).toMatchObject({ recommendedSource: 'objectId', lastValue: 'ada' });
  expect(row('title')).toMatchObject({ source: 'jobTitle', state: 'MAPPED', lastValue: 'Lady', lastEventId: id(1001) });
  expect(row('preferredLanguage')).toMatchObject({ state: 'NEVER_SENT', isDefault: true, field: 'preferredLanguage', lastValue: null, lastSentAt: null });
  expect(row(`${ownUrn}:costCode`)).toMatchObject({ state: 'NEVER_SENT', isDefault: false, field: 'informationFields.costCode', informationFieldId: id(900) });
  expect(row('nickName')).toMatchObject({ state: 'MAPPED', isDefault: false, source: null, lastValue: '(masked)' });
  expect(row('name.familyName')?.lastValue).toBe('(masked)');
  expect(row('shoeSize')).toMatchObject({ state: 'IGNORED', field: null, lastValue: '43' });
  expect(row('hatSize')).toMatchObject({ state: 'REFUSED', field: null });
});

test('userNames are compared with addresses', () => {
  const users = [{ about: 1, body: person(1) }, { about: 2, body: person(2, { userName: 'other@contoso.example' }) }, { about: 3, body: without(person(3), 'emails') }];
  expect(compareAddresses(evidenceOf({ users }))).toEqual({ judgedCount: 3, sameCount: 1, differentCount: 1, withoutEmailCount: 1 });
});

const anyBody = oneof(json().map((text) => JSON.parse(text) as unknown), record({ Operations: array(record({ op: string(), path: string(), value: jsonValue() }, { requiredKeys: [] })) }));

test('whatever clients send is read, judged and described without failing, each attribute once, no value longer than it may be', () => {
  assert(property(array(record({ method: constantFrom('POST', 'PUT', 'PATCH'), body: anyBody, about: nat(5), refused: boolean() }), { maxLength: 8 }), (given) => {
    const evidence = evidenceOf({ groups: given });
    const all = { ...evidence, users: evidence.groups };
    adviseOnMappings(all);
    const rows = describeMappings('USER', all);
    expect(new Set(rows.map(({ target }) => target)).size).toBe(rows.length);
    expect(rows.every(({ lastValue }) => lastValue === null || lastValue.length <= 200)).toBe(true);
  }));
});

test('however many people come, in whatever order, with the parts that may be empty in Entra left out: a right mapping is never found fault with beyond a hint', () => {
  const optional = ['name', enterprise, 'emails'];
  assert(property(array(record({ n: nat(30), left: subarray(optional), patches: boolean() }), { maxLength: 25 }), (given) => {
    const users = given.flatMap(({ n, left, patches }) => [{ about: n, body: without(person(n), ...left) }, ...(patches ? [patch(n, { op: 'Replace', path: 'active', value: 'False' })] : [])]);
    // Whether nobody has an address, or the row is missing, nobody can see.
    const told = adviseOnMappings(evidenceOf({ users })).filter(({ severity, code }) => severity !== 'HINT' && code !== 'EMAIL_MISSING');
    expect(told).toEqual([]);
  }));
});
