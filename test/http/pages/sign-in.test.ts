import { createOperatorLink } from '../../../src/domain/sign-in-links/create-operator-link.ts';
import { signInLinkPath } from '../../../src/domain/sign-in-links/sign-in-link.ts';
import { updateSingleSignOn } from '../../../src/domain/single-sign-on/update-single-sign-on.ts';
import type { JobWorker } from '../../../src/jobs/job-worker.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../../support/app.ts';
import { clock } from '../../support/clock.ts';
import { eventually } from '../../support/eventually.ts';
import { sendMails } from '../../support/mail-jobs.ts';
import { MailServer } from '../../support/mail-server.ts';
import { PageVisitor } from '../../support/page-visitor.ts';
import { makePerson, signIn, type TestPerson } from '../../support/signed-in.ts';

let app: TestApp;
let organisation: TestOrganisation;
let server: MailServer;
let worker: JobWorker;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation('contoso');
  server = await MailServer.start();
  worker = await sendMails(app, server.url);
});
afterEach(clock.release);
afterAll(async () => {
  await worker.stop();
  await server.stop();
  await app.stop();
});

let count = 0;
const newPerson = (role: 'MEMBER' | 'OWNER' = 'MEMBER', where = organisation): Promise<TestPerson> => makePerson(app, where, role, `sign-in-${++count}@contoso.example`);
const system = (where = organisation) => app.scope({ kind: 'SYSTEM', organisationId: where.id });
const visitor = (): PageVisitor => new PageVisitor(app.url);

async function ask(browser: PageVisitor, email: string, form: Record<string, string> = {}): Promise<void> {
  await browser.get('/sign-in');
  expect((await browser.submit('/sign-in', { email, ...form })).status).toBe(200);
}
async function linkIn(address: string, mails = 1): Promise<string> {
  const received = await eventually(async () => server.to(address), (all) => all.length >= mails);
  return /\/sign-in\/link\?token=[\w-]+/.exec(received.at(-1)?.parsed.text ?? '')?.[0] ?? '';
}
const tokenOf = (link: string): string => link.split('token=')[1] ?? '';
const follow = (browser: PageVisitor, link: string) => browser.submit('/sign-in/link', { token: tokenOf(link) });
const operatorLink = async ({ id }: TestPerson, where = organisation): Promise<string> => signInLinkPath(app.secrets, { organisationId: where.id, id: await createOperatorLink(system(where), id) });

test('a link by e-mail lets in whoever asked for it, once, after a button was pressed', async () => {
  const person = await newPerson();
  const browser = visitor();
  await ask(browser, person.userName.toUpperCase());
  const link = await linkIn(person.userName);
  // Mail scanners and previews follow links: as often as they like.
  for (let n = 0; n < 3; n++) expect((await visitor().get(link)).status).toBe(200);
  const page = await browser.get(link);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining(person.userName)]);
  expect(page.text).not.toContain('in another browser');
  expect(await browser.userName()).toBeUndefined();
  const answer = await follow(browser, link);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  expect(answer.headers.getSetCookie().find((cookie) => cookie.startsWith('rollcall_session='))).toMatch(/; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  expect(await browser.userName()).toBe(person.userName);
  // Never again, in whatever browser.
  for (const other of [browser, visitor()]) {
    expect((await other.get(link)).status).toBe(410);
    await other.get('/sign-in');
    expect((await follow(other, link)).status).toBe(410);
  }
});

test('of many who use one link at once, one gets in', async () => {
  const link = await operatorLink(await newPerson());
  const browsers = Array.from({ length: 6 }, visitor);
  for (const browser of browsers) await browser.get(link);
  const statuses = await Promise.all(browsers.map(async (browser) => (await follow(browser, link)).status));
  expect(statuses.toSorted((one, next) => one - next)).toEqual([303, 410, 410, 410, 410, 410]);
});

test('a link ends after a quarter of an hour, one of the operator after an hour', async () => {
  const person = await newPerson();
  await ask(visitor(), person.userName);
  const [mailed, handedOver] = [await linkIn(person.userName), await operatorLink(person)];
  clock.hold();
  clock.pass(14 * 60);
  expect([(await visitor().get(mailed)).status, (await visitor().get(handedOver)).status]).toEqual([200, 200]);
  clock.pass(2 * 60);
  expect([(await visitor().get(mailed)).status, (await visitor().get(handedOver)).status]).toEqual([410, 200]);
  clock.pass(50 * 60);
  expect((await visitor().get(handedOver)).status).toBe(410);
});

test('a link ends with the address that it was sent to, and with the account', async () => {
  const [moved, disabled, same] = [await newPerson(), await newPerson(), await newPerson()];
  for (const { userName } of [moved, disabled, same]) await ask(visitor(), userName);
  const [toOldAddress, mailed, stays] = [await linkIn(moved.userName), await linkIn(disabled.userName), await linkIn(same.userName)];
  const handedOver = [await operatorLink(moved), await operatorLink(disabled)] as const;
  // Whoever reads the old mailbox may be somebody else.
  await organisation.scim.patch(`/Users/${moved.id}`, { op: 'replace', path: 'emails[type eq "work"].value', value: `moved-${moved.userName}` });
  expect((await visitor().get(toOldAddress)).status).toBe(410);
  expect((await visitor().get(handedOver[0])).status).toBe(200);
  for (const value of [false, true]) await organisation.scim.patch(`/Users/${disabled.id}`, { op: 'replace', path: 'active', value });
  for (const link of [mailed, handedOver[1]]) expect((await visitor().get(link)).status).toBe(410);
  await organisation.scim.patch(`/Users/${same.id}`, { op: 'replace', path: 'title', value: 'Countess' });
  expect((await visitor().get(stays)).status).toBe(200);
});

test('in another browser it says whose account it is and that this browser did not ask, so that nobody works in somebody else’s', async () => {
  const attacker = await newPerson();
  await ask(visitor(), attacker.userName);
  const link = await linkIn(attacker.userName);
  const victim = visitor();
  const page = await victim.get(link);
  expect(page.text).toContain('This link was asked for in another browser.');
  expect(page.text).toContain(attacker.userName);
  // A page of another site cannot press the button, nor bring a form of its own.
  expect((await victim.submit('/sign-in/link', { token: tokenOf(link) }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await victim.submit('/sign-in/link', { token: tokenOf(link), formToken: 'guessed' })).status).toBe(403);
  expect((await new PageVisitor(app.url).submit('/sign-in/link', { token: tokenOf(link) })).status).toBe(403);
  expect(await victim.userName()).toBeUndefined();
  expect((await follow(victim, link)).status).toBe(303);
});

test('a secret that was planted before is worth nothing after the sign-in', async () => {
  const [planted, person] = [await signIn(app, organisation, await newPerson()), await newPerson()];
  const browser = visitor();
  browser.setCookie(planted.cookie);
  const link = await operatorLink(person);
  await browser.get(link);
  await follow(browser, link);
  expect(await browser.userName()).toBe(person.userName);
  expect(browser.cookie('rollcall_session')).not.toBe(planted.cookie.split('=')[1]);
  expect((await planted.graphql.send('{ viewer { user { id } } }')).status).toBe(401);
});

test('it leads to paths of ours alone', async () => {
  for (const [wanted, got] of [
    ['/account?x=1', '/account?x=1'], ['https://evil.example/', '/'], ['//evil.example', '/'], [String.raw`/\evil.example`, '/'], ['/\t/evil.example', '/'], ['javascript:alert(1)', '/'], ['', '/'],
  ] as const) {
    const person = await newPerson();
    const browser = visitor();
    await ask(browser, person.userName, { return_to: wanted });
    const link = await linkIn(person.userName);
    await browser.get(link);
    expect([wanted, (await follow(browser, link)).headers.get('location')]).toEqual([wanted, got]);
  }
  for (const address of ['//evil.example', 'https://evil.example']) {
    expect((await visitor().get(`/sign-in?return_to=${encodeURIComponent(address)}`)).text).toContain('name="return_to" value="/"');
  }
});

test('who may not sign in gets no mail, and the answer is the same for all', async () => {
  const [known, disabled, blocked] = [await newPerson(), await newPerson(), await newPerson()];
  await organisation.scim.patch(`/Users/${disabled.id}`, { op: 'replace', path: 'active', value: false });
  await organisation.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { code } } }', { id: blocked.id });
  const answers: string[] = [];
  for (const address of ['nobody@contoso.example', disabled.userName, blocked.userName, known.userName]) {
    const browser = visitor();
    await browser.get('/sign-in');
    const { status, text } = await browser.submit('/sign-in', { email: address });
    answers.push(`${status} ${text.replaceAll(address, '…')}`);
  }
  expect(new Set(answers).size).toBe(1);
  await linkIn(known.userName);
  expect([server.to('nobody@contoso.example'), server.to(disabled.userName), server.to(blocked.userName)]).toEqual([[], [], []]);
});

const median = (all: number[] = []): number => all.toSorted((one, next) => one - next)[Math.floor(all.length / 2)] ?? 0;

test('how long the answer takes tells nothing of whether somebody has the address', async () => {
  const person = await newPerson();
  const browser = visitor();
  await browser.get('/sign-in');
  const times: Record<string, number[]> = { known: [], unknown: [] };
  for (let n = 0; n < 40; n++) {
    const both = [['known', person.userName], ['unknown', `nobody-${n}@contoso.example`]] as const;
    // Each goes first half of the time: what is done after an answer may hold up the next.
    for (const [what, email] of n % 2 === 0 ? both : both.toReversed()) {
      const begin = performance.now();
      await browser.submit('/sign-in', { email });
      times[what]?.push(performance.now() - begin);
    }
  }
  // What is looked up is so after the answer; the difference is noise of some tenths of a millisecond.
  expect(Math.abs(median(times['known']) - median(times['unknown']))).toBeLessThan(Math.max(3, median(times['unknown']) * 0.5));
  // And one account gets no more than five mails in the time.
  await eventually(async () => server.to(person.userName), (all) => all.length >= 5);
  expect(server.to(person.userName)).toHaveLength(5);
});

test('somebody in two organisations gets a mail of each, and of one where they ask for that', async () => {
  const other = await app.organisation('fabrikam');
  const address = `both-${++count}@contoso.example`;
  await makePerson(app, organisation, 'MEMBER', address);
  await makePerson(app, other, 'MEMBER', address);
  await ask(visitor(), address);
  await linkIn(address, 2);
  expect(new Set(server.to(address).map(({ parsed }) => parsed.subject))).toEqual(new Set(['Sign in to Organisation contoso', 'Sign in to Organisation fabrikam']));
  await ask(visitor(), address, { organisation: 'fabrikam' });
  await linkIn(address, 3);
  expect(server.to(address).at(-1)?.parsed.subject).toBe('Sign in to Organisation fabrikam');
});

test('where single sign-on is the way, owners alone come by e-mail, and a link that was sent before ends', async () => {
  const strict = await app.organisation('strict');
  const [owner, member] = [await newPerson('OWNER', strict), await newPerson('MEMBER', strict)];
  await ask(visitor(), member.userName);
  const before = await linkIn(member.userName);
  await updateSingleSignOn(system(strict), { emailSignIn: 'OWNERS' });
  expect((await visitor().get(before)).status).toBe(410);
  await ask(visitor(), member.userName);
  const browser = visitor();
  await ask(browser, owner.userName);
  const link = await linkIn(owner.userName);
  await browser.get(link);
  expect((await follow(browser, link)).status).toBe(303);
  expect(server.to(member.userName)).toHaveLength(1);
  // The operator can always hand one over.
  expect((await visitor().get(await operatorLink(member, strict))).status).toBe(200);
});

test('what is no address, no link, or too much is refused in words', async () => {
  const browser = visitor();
  await browser.get('/sign-in');
  expect(await browser.submit('/sign-in', { email: 'nobody' })).toMatchObject({ status: 400, text: expect.stringContaining('This is not an e-mail address.') as string });
  for (const token of ['', 'x', 'A'.repeat(64)]) expect((await browser.get(`/sign-in/link?token=${token}`)).status).toBe(410);
  const logged = app.logLines.length;
  // What no database takes, and what is not encoded as an address is: nothing of ours has failed.
  for (const [path, status] of [['/sign-in/%00', 303], ['/sign-in/%00/callback?state=x', 400], ['/saml/%00/complete?state=x&answer=x', 400], ['/sign-in/%ED%A0%80', 400]] as const) expect([path, (await browser.get(path)).status]).toEqual([path, status]);
  await browser.get('/sign-in');
  expect([(await browser.submit('/sign-in', { email: 'a\0b@contoso.example' })).status, (await browser.submit('/sign-in', { email: 'nobody@contoso.example', organisation: 'con\0toso' })).status]).toEqual([400, 200]);
  expect(app.logLines.slice(logged).filter((line) => line.includes('"level":50'))).toEqual([]);
  const limited = await startTestApp({ SIGN_INS_PER_MINUTE: 2 });
  try {
    const many = new PageVisitor(limited.url);
    await many.get('/sign-in');
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await many.submit('/sign-in', { email: 'nobody@contoso.example' })).status);
    expect(statuses).toEqual([200, 200, 429]);
  } finally {
    await limited.stop();
  }
});

test('who sets out for an identity provider again and again is held up: each time is a row in the database', async () => {
  const limited = await startTestApp({ SINGLE_SIGN_ONS_PER_MINUTE: 2 });
  try {
    const browser = new PageVisitor(limited.url);
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await browser.get('/sign-in/contoso')).status);
    expect(statuses).toEqual([303, 303, 429]);
    // Links by mail have a limit of their own.
    expect((await browser.get('/sign-in')).status).toBe(200);
  } finally {
    await limited.stop();
  }
});

test('whoever has one address of IPv6 has no limit for each of the others', async () => {
  const limited = await startTestApp({ SIGN_INS_PER_MINUTE: 2, TRUST_PROXY: 1 });
  try {
    const browser = new PageVisitor(limited.url);
    await browser.get('/sign-in');
    const from = async (address: string): Promise<number> => (await browser.submit('/sign-in', { email: 'nobody@contoso.example' }, { 'x-forwarded-for': address })).status;
    expect([await from('2001:db8:0:1::1'), await from('2001:db8:0:1:ffff::2'), await from('2001:0db8::1:0:0:0:3')]).toEqual([200, 200, 429]);
    expect([await from('2001:db8:0:2::1'), await from('::1'), await from('::ffff:192.0.2.1'), await from('192.0.2.1')]).toEqual([200, 200, 200, 200]);
  } finally {
    await limited.stop();
  }
});

test('secrets of links and sessions stand in no log', async () => {
  const person = await newPerson();
  const browser = visitor();
  const link = await operatorLink(person);
  await browser.get(link);
  await follow(browser, link);
  await browser.get('/account');
  const log = app.logLines.join('');
  expect(log).toContain('/sign-in/link');
  expect([log.includes(tokenOf(link)), log.includes(browser.cookie('rollcall_session') ?? '?')]).toEqual([false, false]);
});
