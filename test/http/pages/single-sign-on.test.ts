import { randomUUID } from 'node:crypto';
import { createUser } from '../../../src/domain/users/create-user.ts';
import type { TestApp, TestOrganisation } from '../../support/app.ts';
import { changeConnection, comeBack, connect, setOut, signInBy, startSingleSignOn, verifyDomain, type SingleSignOn } from '../../support/connection.ts';
import { tenantId, type IdentityProvider, type ProviderClaims } from '../../support/identity-provider.ts';
import type { NameServer } from '../../support/name-server.ts';
import { PageVisitor, type VisitedPage } from '../../support/page-visitor.ts';
import { newUser } from '../../support/scim-client.ts';
import { makePerson } from '../../support/signed-in.ts';

let sso: SingleSignOn;
let app: TestApp;
let nameServer: NameServer;
let provider: IdentityProvider;
let organisation: TestOrganisation;
let count = 0;
beforeAll(async () => {
  sso = await startSingleSignOn();
  ({ app, nameServer, provider } = sso);
});
beforeEach(async () => {
  organisation = await sso.organisation();
  await connect(organisation, provider);
});
afterAll(() => sso.stop());

const visitor = (): PageVisitor => new PageVisitor(app.url);
const domain = (): string => `${organisation.slug}.example`;
const system = (where = organisation) => app.scope({ kind: 'SYSTEM', organisationId: where.id });
/** Somebody as Entra tells of them. */
const somebody = (name = `ada-${++count}`, more: ProviderClaims = {}): ProviderClaims & { oid: string } => ({
  oid: randomUUID(), tid: tenantId, preferred_username: `${name}@${domain()}`, email: `${name}@${domain()}`, name: 'Ada Lovelace', given_name: 'Ada', family_name: 'Lovelace', ...more,
});
const come = (claims: ProviderClaims, browser = visitor()) => signInBy(app, organisation, provider, claims, browser);
const titleOf = ({ status, text }: VisitedPage): string => `${status} ${/<h1>([^<]*)/.exec(text)?.[1] ?? ''}`;
const usersOf = async (where = organisation): Promise<{ id: string; userName: string; source: string; email: string | null; externalId: string | null; active: boolean; linkedIdentities: { issuer: string; subject: string; cause: string }[] }[]> =>
  (await where.graphql.run('{ users { nodes { id userName source email externalId active linkedIdentities { issuer subject cause } } } }')).users.nodes;

describe('who is recognised', () => {
  test('by the userName at first, and by the provider’s subject from then on, whatever they are called', async () => {
    const person = somebody();
    const { id, userName } = await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']).toUpperCase());
    const { page, browser } = await come(person);
    expect([page.status, page.headers.get('location')]).toEqual([303, '/']);
    expect(await browser.userName()).toBe(userName);
    expect((await usersOf()).find((user) => user.id === id)?.linkedIdentities).toEqual([{ issuer: provider.issuer, subject: person.oid, cause: 'USER_NAME' }]);
    const { browser: later } = await come({ ...person, sub: randomUUID(), preferred_username: `renamed@${domain()}`, email: `renamed@${domain()}` });
    expect(await later.userName()).toBe(userName);
    const sessions = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { sessions { nodes { method } } } }', { id });
    expect(sessions.user.sessions.nodes).toEqual([{ method: 'OIDC' }, { method: 'OIDC' }]);
  });

  test('who was invited and comes without the link has accepted: the mail that waits is not sent, and nobody invites them again', async () => {
    const person = somebody();
    const { id } = await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    const invite = async (): Promise<object> => (await organisation.graphql.run('mutation ($ids: [ID!]) { inviteUsers(input: { userIds: $ids }) { invitedCount passedOver { reason count } userErrors { message } } }', { ids: [id] })).inviteUsers;
    const statesOf = async (): Promise<object> => {
      const { user, mails } = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { invitations { nodes { state } } } mails { nodes { state reason } } }', { id });
      return [user.invitations.nodes, mails.nodes];
    };
    expect(await invite()).toEqual({ invitedCount: 1, passedOver: [], userErrors: [] });
    expect(await statesOf()).toEqual([[{ state: 'QUEUED' }], [{ state: 'QUEUED', reason: null }]]);
    await come(person);
    expect(await statesOf()).toEqual([[{ state: 'ACCEPTED' }], [{ state: 'WITHDRAWN', reason: 'The person has signed in without it.' }]]);
    expect(await invite()).toEqual({ invitedCount: 0, passedOver: [{ reason: 'ACCEPTED', count: 1 }], userErrors: [] });
  });

  test('by the externalId before the userName, and by upn where there is no preferred_username', async () => {
    const person = somebody();
    const { id } = await createUser(system(), { userName: 'directory-name', externalId: person.oid });
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    expect(await (await come(person)).browser.userName()).toBe('directory-name');
    expect((await usersOf()).find((user) => user.id === id)?.linkedIdentities).toMatchObject([{ cause: 'EXTERNAL_ID' }]);
    const { preferred_username: upn, ...other } = somebody();
    await makePerson(app, organisation, 'MEMBER', String(upn));
    expect(await (await come({ ...other, upn })).browser.userName()).toBe(upn);
  });

  test('by the e-mail address only where the rule was chosen, the domain is verified, and the provider does not say that the address is not', async () => {
    const { preferred_username: _, ...person } = somebody();
    const user = await createUser(system(), { userName: `user-${count}`, emails: [{ value: String(person['email']), primary: true }] });
    expect(titleOf((await come(person)).page)).toBe('403 You have no account here');
    await changeConnection(organisation, { matchBy: ['EMAIL'] });
    expect(titleOf((await come(person)).page)).toBe('403 You have no account here');
    await verifyDomain(organisation, nameServer, domain());
    expect(titleOf((await come({ ...person, email_verified: false })).page)).toBe('403 You have no account here');
    expect(await (await come({ ...person, email_verified: true })).browser.userName()).toBe(user.userName);
  });

  test('not by a domain that another organisation has verified', async () => {
    const other = await sso.organisation();
    const { preferred_username: _, ...person } = somebody();
    await createUser(system(), { userName: `user-${count}`, emails: [{ value: String(person['email']), primary: true }] });
    await changeConnection(organisation, { matchBy: ['EMAIL'] });
    await verifyDomain(other, nameServer, domain());
    expect(titleOf((await come(person)).page)).toBe('403 You have no account here');
  });

  test('never as a user of another organisation', async () => {
    const other = await sso.organisation();
    const person = somebody();
    await createUser(system(other), { userName: String(person['preferred_username']), externalId: person.oid, emails: [{ value: String(person['email']), primary: true }] });
    await verifyDomain(organisation, nameServer, domain());
    await changeConnection(organisation, { matchBy: ['EXTERNAL_ID', 'USER_NAME', 'EMAIL'] });
    expect(titleOf((await come(person)).page)).toBe('403 You have no account here');
    // Nor by a link of the other organisation with the same provider.
    await connect(other, provider);
    expect((await signInBy(app, other, provider, person)).page.status).toBe(303);
    expect(titleOf((await come(person)).page)).toBe('403 You have no account here');
  });

  test('not where two users could be meant', async () => {
    const person = somebody();
    for (const name of ['one', 'two']) await createUser(system(), { userName: name, externalId: person.oid });
    expect(titleOf((await come(person)).page)).toBe('403 It is not clear which account is yours');
    await changeConnection(organisation, { matchBy: ['USER_NAME'] });
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    expect((await come(person)).page.status).toBe(303);
  });

  test('not with another identity of the same provider, until an owner unlinks the first; the directory may say so, too', async () => {
    const [first, second] = [somebody('same'), somebody('same')];
    const { id } = await makePerson(app, organisation, 'MEMBER', `same@${domain()}`);
    expect((await come(first)).page.status).toBe(303);
    expect(titleOf((await come(second)).page)).toBe('403 This account belongs to another identity');
    await organisation.graphql.run('mutation ($userId: ID!) { unlinkIdentities(input: { userId: $userId }) { user { linkedIdentities { subject } } userErrors { code } } }', { userId: id });
    expect((await come(second)).page.status).toBe(303);
    expect(titleOf((await come(first)).page)).toBe('403 This account belongs to another identity');
    await organisation.graphql.run('mutation ($id: ID!, $externalId: String) { updateUser(input: { id: $id, externalId: $externalId }) { userErrors { code } } }', { id, externalId: first.oid });
    expect((await come(first)).page.status).toBe(303);
    expect((await usersOf()).find((user) => user.id === id)?.linkedIdentities).toMatchObject([{ subject: first.oid, cause: 'EXTERNAL_ID' }]);
  });

  test('by sub where the provider is not Entra, and by what it tells at the UserInfo endpoint', async () => {
    const sub = randomUUID();
    await makePerson(app, organisation, 'MEMBER', `other@${domain()}`);
    await come({ sub, preferred_username: `other@${domain()}`, oid: 'means nothing without a tenant' });
    expect((await usersOf())[0]?.linkedIdentities).toMatchObject([{ subject: sub }]);
  });
});

describe('who is not let in', () => {
  test('who is disabled or blocked, also once linked', async () => {
    const [disabled, blocked] = [somebody(), somebody()];
    const [first, second] = [await makePerson(app, organisation, 'MEMBER', String(disabled['preferred_username'])), await makePerson(app, organisation, 'MEMBER', String(blocked['preferred_username']))];
    await come(disabled);
    await organisation.scim.patch(`/Users/${first.id}`, { op: 'replace', path: 'active', value: false });
    await organisation.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { code } } }', { id: second.id });
    expect(titleOf((await come(disabled)).page)).toBe('403 Your account is disabled');
    const { page, browser } = await come(blocked);
    expect(titleOf(page)).toBe('403 You cannot sign in at the moment');
    expect(await browser.userName()).toBeUndefined();
  });

  test('who is of another tenant than those that may come', async () => {
    await connect(organisation, provider, { oidc: { tenantIds: [randomUUID()] } });
    const { page } = await come(somebody());
    expect(titleOf(page)).toBe('403 You were not signed in');
    expect(page.text).toContain(`The person is of the tenant ${tenantId}, which is not among those whose people may come`);
    await connect(organisation, provider, { oidc: { tenantIds: [tenantId.toUpperCase()] } });
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    expect((await come(person)).page.status).toBe(303);
    expect(titleOf((await come({ preferred_username: person['preferred_username'] })).page)).toBe('403 You were not signed in');
  });

  test('of an issuer of many tenants, those of the tenants that are named come in', async () => {
    const person = somebody();
    const { userName, id } = await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    await connect(organisation, provider, { oidc: { issuer: provider.sharedIssuer, tenantIds: [tenantId] } });
    expect(await (await come(person)).browser.userName()).toBe(userName);
    expect((await usersOf()).find((user) => user.id === id)?.linkedIdentities).toMatchObject([{ issuer: provider.issuer }]);
    // A token that names a tenant of which the issuer is not the token's.
    expect(titleOf((await come({ ...somebody(), tid: randomUUID() })).page)).toBe('403 You were not signed in');
    await connect(organisation, provider, { oidc: { issuer: provider.sharedIssuer, tenantIds: [randomUUID()] } });
    expect((await come(person)).page.text).toContain('which is not among those whose people may come');
    expect((await come({ preferred_username: userName })).page.text).toContain('names no tenant');
  });
});

describe('who is not here yet', () => {
  test('becomes a user where that is chosen, once, with an address of a verified domain alone', async () => {
    const person = somebody();
    expect(titleOf((await come(person)).page)).toBe('403 You have no account here');
    await changeConnection(organisation, { createsUsers: true });
    expect(titleOf((await come(person)).page)).toBe('403 You have no account here');
    await verifyDomain(organisation, nameServer, domain());
    const pages = await Promise.all([1, 2, 3].map(async () => {
      const browser = visitor();
      return { browser, url: await setOut(browser, organisation) };
    }));
    const sub = randomUUID();
    const backs: { browser: PageVisitor; url: URL }[] = [];
    for (const { browser, url } of pages) backs.push({ browser, url: await provider.signIn(url, { ...person, sub }) });
    const arrived = await Promise.all(backs.map(({ browser, url }) => comeBack(browser, url)));
    expect(arrived.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await usersOf()).toMatchObject([{ userName: person['preferred_username'], email: person['email'], externalId: person.oid, source: 'SSO', active: true, linkedIdentities: [{ subject: person.oid, cause: 'CREATED' }] }]);
    const stranger = somebody('x', { preferred_username: 'guest@elsewhere.example', email: 'guest@elsewhere.example' });
    expect(titleOf((await come(stranger)).page)).toBe('403 You have no account here');
  });

  test('is not created beside somebody who may be the same', async () => {
    const person = somebody();
    await verifyDomain(organisation, nameServer, domain());
    await changeConnection(organisation, { createsUsers: true, matchBy: [] });
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    expect(titleOf((await come(person)).page)).toBe('403 You have no account here');
    expect(await usersOf()).toHaveLength(1);
  });

  test('is not created while a directory decides, nor brought back whom it disabled or deleted', async () => {
    const [disabled, deleted, unknown] = [somebody(), somebody(), somebody()];
    await verifyDomain(organisation, nameServer, domain());
    await changeConnection(organisation, { createsUsers: true });
    const { scim, graphql } = organisation;
    const make = async ({ preferred_username: userName }: ProviderClaims): Promise<string> => (await scim.post('/Users', newUser({ userName }))).body.id as string;
    const [first, second] = [await make(disabled), await make(deleted)];
    await scim.patch(`/Users/${first}`, { op: 'replace', path: 'active', value: false });
    await scim.delete(`/Users/${second}`);
    expect(titleOf((await come(unknown)).page)).toBe('403 You have no account here');
    expect((await graphql.run('{ singleSignOn { connection { createsUsers directoryDecides } } }')).singleSignOn.connection).toEqual({ createsUsers: false, directoryDecides: true });
    const refused = await graphql.run('mutation { updateConnection(input: { createsUsers: true }) { userErrors { code field } } }');
    expect(refused.updateConnection.userErrors).toEqual([{ code: 'MANAGED_BY_DIRECTORY', field: ['createsUsers'] }]);
    await graphql.run('mutation { updateSingleSignOn(input: { scimStatus: DISABLED }) { userErrors { code } } }');
    expect(titleOf((await come(disabled)).page)).toBe('403 Your account is disabled');
    expect(titleOf((await come(deleted)).page)).toBe('403 Your account was removed');
    expect((await come(unknown)).page.status).toBe(303);
    expect((await usersOf()).map(({ userName, active }) => [userName, active])).toEqual([[disabled['preferred_username'], false], [unknown['preferred_username'], true]]);
  });
});
