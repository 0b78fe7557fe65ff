import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { NameServer } from '../support/name-server.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let nameServer: NameServer;
let organisation: TestOrganisation;
beforeAll(async () => {
  nameServer = await NameServer.start();
  app = await startTestApp({ DNS_SERVERS: [nameServer.address] });
});
beforeEach(async () => {
  nameServer.texts.clear();
  nameServer.refuses = false;
  organisation = await app.organisation();
});
afterAll(async () => {
  await nameServer.stop();
  await app.stop();
});

const fields = 'domain status recordName recordValue verifiedAt lastCheckedAt lastFinding';
const ask = (name: 'addEmailDomain' | 'verifyEmailDomain', domain: string, { graphql } = organisation) => graphql.run(
  `mutation ($domain: String!) { ${name}(input: { domain: $domain }) { emailDomain { ${fields} } userErrors { code field message } } }`, { domain });
const add = async (domain: string, where = organisation) => (await ask('addEmailDomain', domain, where)).addEmailDomain.emailDomain;
const verify = async (domain: string, where = organisation) => (await ask('verifyEmailDomain', domain, where)).verifyEmailDomain.emailDomain;
const remove = (domain: string, { graphql } = organisation) => graphql.run('mutation ($domain: String!) { removeEmailDomain(input: { domain: $domain }) { removedDomain userErrors { code field } } }', { domain });
const list = async () => (await organisation.graphql.run(`{ singleSignOn { emailDomains { ${fields} } } }`)).singleSignOn.emailDomains;

test('a domain counts once its record is published; what was found is told', async () => {
  const domain = `${organisation.slug}.example`;
  const added = await add(` @${domain.toUpperCase()}. `);
  expect(added).toEqual({ domain, status: 'PENDING', recordName: `_rollcall.${domain}`, recordValue: expect.stringMatching(/^rollcall-verification=[0-9a-f]{40}$/) as string, verifiedAt: null, lastCheckedAt: null, lastFinding: null });
  expect(await verify(domain)).toMatchObject({ status: 'PENDING', lastFinding: expect.stringContaining('There is no TXT record') as string, lastCheckedAt: expect.any(String) as string });
  nameServer.texts.set(added.recordName, ['v=spf1 -all', 'rollcall-verification=of-somebody-else']);
  expect((await verify(domain)).lastFinding).toContain('“v=spf1 -all”, “rollcall-verification=of-somebody-else”, and none is');
  nameServer.refuses = true;
  expect((await verify(domain)).lastFinding).toContain('the name servers refused to answer');
  nameServer.refuses = false;
  nameServer.texts.set(added.recordName, ['v=spf1 -all', added.recordValue]);
  const verified = await verify(domain);
  expect(verified).toMatchObject({ status: 'VERIFIED', verifiedAt: expect.any(String) as string });
  // It stays so when the record goes.
  nameServer.texts.clear();
  expect(await verify(domain)).toMatchObject({ status: 'VERIFIED', verifiedAt: verified.verifiedAt, lastFinding: expect.stringContaining('There is no TXT record') as string });
  expect(await list()).toMatchObject([{ domain, status: 'VERIFIED' }]);
});

test('several may say that a domain is theirs, one can show it, and the next can when that one has removed it', async () => {
  const other = await app.organisation();
  const domain = `both-${organisation.slug}.example`;
  const [own, others] = [await add(domain), await add(domain, other)];
  expect(own.recordValue).not.toBe(others.recordValue);
  nameServer.texts.set(own.recordName, [own.recordValue, others.recordValue]);
  const outcomes = await Promise.all([ask('verifyEmailDomain', domain), ask('verifyEmailDomain', domain, other)]);
  expect(outcomes.map(refusalOf).toSorted()).toEqual(['TAKEN domain', 'accepted']);
  const [winner, loser] = refusalOf(outcomes[0] ?? {}) === 'accepted' ? [organisation, other] : [other, organisation];
  expect(refusalOf(await ask('verifyEmailDomain', domain, loser))).toBe('TAKEN domain');
  await remove(domain, winner);
  expect(refusalOf(await ask('verifyEmailDomain', domain, loser))).toBe('accepted');
});

test.each(['contoso', '192.0.2.1', 'contoso .example', 'a@contoso.example', '', '*.contoso.example', `${'a'.repeat(64)}.example`])('“%s” is refused in words', async (domain) => {
  expect(refusalOf(await ask('addEmailDomain', domain))).toBe('INVALID domain');
});

test('international domains are taken in both forms, and none twice', async () => {
  expect(await add('müller.example')).toMatchObject({ domain: 'xn--mller-kva.example' });
  expect(refusalOf(await ask('addEmailDomain', 'xn--mller-kva.example'))).toBe('TAKEN domain');
  expect(refusalOf(await ask('verifyEmailDomain', 'contoso.example'))).toBe('NOT_FOUND domain');
  expect(refusalOf(await remove('contoso.example'))).toBe('NOT_FOUND domain');
  expect(await remove('müller.example')).toEqual({ removeEmailDomain: { removedDomain: 'xn--mller-kva.example', userErrors: [] } });
  expect(await list()).toEqual([]);
});
