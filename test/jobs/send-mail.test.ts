import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { claimMail } from '../../src/domain/mail/claim-mail.ts';
import { handOverMail } from '../../src/domain/mail/hand-over-mail.ts';
import { linkToken, readLinkToken } from '../../src/domain/mail/link-token.ts';
import { mailStatement, queueMail } from '../../src/domain/mail/queue-mail.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { runStatements } from '../../src/domain/shared/statements.ts';
import { newId } from '../../src/domain/shared/uuid.ts';
import type { JobWorker } from '../../src/jobs/job-worker.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { eventually } from '../support/eventually.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer, smtpError } from '../support/mail-server.ts';

let app: TestApp;
let organisation: TestOrganisation;
let server: MailServer;
let worker: JobWorker;
let owner: Client;
beforeAll(async () => {
  app = await startTestApp({ DEVELOPMENT_INBOX: true });
  organisation = await app.organisation('contoso');
  server = await MailServer.start();
  worker = await sendMails(app, server.url);
  owner = new Client({ connectionString: app.databaseUrl });
  await owner.connect();
});
beforeEach(() => { server.temper = {}; });
afterAll(async () => {
  await owner.end();
  await worker.stop();
  await server.stop();
  await app.stop();
});

const system = (): Scope => app.scope({ kind: 'SYSTEM', organisationId: organisation.id });

async function queue(recipient: string, linkId = newId()): Promise<string> {
  await queueMail(system(), { kind: 'SIGN_IN_LINK', recipient, language: 'en-GB', values: { linkId, minutes: 15 }, notAfter: new Date(Date.now() + 900_000) });
  return linkId;
}

interface MailRow {
  readonly id: string;
  readonly state: string;
  readonly attempt: number;
  readonly reason: string | null;
}

async function mailTo(recipient: string): Promise<MailRow | undefined> {
  await owner.query('begin');
  await owner.query(`set local role rollcall_runtime`);
  await owner.query(`select set_config('rollcall.organisation', $1, true)`, [organisation.id]);
  const { rows } = await owner.query<MailRow>('select id, state, attempt, reason from mails where recipient = $1', [recipient]);
  await owner.query('rollback');
  return rows[0];
}

const inState = (recipient: string, state: string): Promise<MailRow | undefined> => eventually(() => mailTo(recipient), (mail) => mail?.state === state);
const tryAgainNow = () => owner.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null');

test('a mail reaches the server with a link whose secret stands nowhere else', async () => {
  const linkId = await queue('ada@example.com');
  expect(await inState('ada@example.com', 'SENT')).toMatchObject({ state: 'SENT', attempt: 1, reason: null });
  const [mail, ...others] = server.to('ada@example.com');
  expect(others).toEqual([]);
  const token = linkToken(app.secrets, 'sign-in-link', { organisationId: organisation.id, id: linkId });
  expect(mail?.parsed.subject).toBe('Sign in to Organisation contoso');
  expect(mail?.parsed.from).toMatchObject({ name: 'Organisation contoso via Rollcall', address: 'rollcall@mail.example' });
  expect(mail?.parsed.text).toContain(`Sign in:\n${app.url}/sign-in/link?token=${token}\n`);
  expect(mail?.parsed.html).toContain(`href="${app.url}/sign-in/link?token=${token}"`);
  // Nothing is fetched, so nobody learns who has read it.
  expect([...(mail?.parsed.html ?? '').matchAll(/(?:src|background)=|url\(|@import|<link/g)]).toEqual([]);
  const { rows } = await owner.query<{ text: string }>(`select coalesce(string_agg(jobs::text, ''), '') as text from graphile_worker._private_jobs as jobs`);
  expect(rows[0]?.text).not.toContain(token.slice(43));
});

test('a link is known by its secret, for its purpose, and as it was made', () => {
  const subject = { organisationId: organisation.id, id: newId() };
  const token = linkToken(app.secrets, 'invitation', subject);
  expect(readLinkToken(app.secrets, 'invitation', token)).toEqual(subject);
  expect(readLinkToken(app.secrets, 'sign-in-link', token)).toBeUndefined();
  for (const other of ['', token.slice(1), `${token}A`, `${token}=`, token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), linkToken(app.secrets, 'invitation', { ...subject, id: newId() }).slice(0, 43) + token.slice(43)]) {
    expect([other, readLinkToken(app.secrets, 'invitation', other)]).toEqual([other, undefined]);
  }
});

test('a mail goes with what causes it, or not at all', async () => {
  const mail = mailStatement(system(), { kind: 'SIGN_IN_LINK', recipient: 'undone@example.com', values: { linkId: newId(), minutes: 15 } });
  await expect(runStatements(system().session, [mail, { text: 'select 1 / 0', values: [] }])).rejects.toThrow('division by zero');
  expect(await mailTo('undone@example.com')).toBeUndefined();
  expect((await owner.query(`select from graphile_worker._private_jobs where payload ->> 'id' = $1`, [mail.values[1]])).rowCount).toBe(0);
});

test('what the server refuses for now is tried again, and what it refuses for good is not', async () => {
  let isBusy = true;
  server.temper = { recipient: (address) => {
    if (address === 'nobody@example.com') return smtpError(550, '5.1.1 no such mailbox');
    return address === 'busy@example.com' && isBusy ? smtpError(451, '4.3.2 try later') : undefined;
  }, message: (address) => (address === 'strict@example.com' ? smtpError(554, '5.7.1 not wanted') : undefined) };
  for (const name of ['nobody', 'busy', 'strict']) await queue(`${name}@example.com`);
  expect(await inState('nobody@example.com', 'BOUNCED')).toMatchObject({ state: 'BOUNCED', attempt: 1, reason: expect.stringContaining('no such mailbox') });
  expect(await inState('strict@example.com', 'FAILED')).toMatchObject({ state: 'FAILED', attempt: 1, reason: expect.stringContaining('not wanted') });
  const delayed = await eventually(() => mailTo('busy@example.com'), (mail) => mail?.reason !== null);
  expect(delayed).toMatchObject({ state: 'QUEUED', reason: expect.stringContaining('try later') });
  isBusy = false;
  await tryAgainNow();
  expect(await inState('busy@example.com', 'SENT')).toMatchObject({ state: 'SENT', reason: null });
  expect(server.to('busy@example.com')).toHaveLength(1);
  for (const name of ['nobody', 'strict']) expect(server.to(`${name}@example.com`)).toEqual([]);
});

test('a mail whose fate is not known is sent again as the same mail', async () => {
  let isFirst = true;
  // The server has the mail, and the line breaks before it can say so.
  server.temper = { message: async (recipient, raw) => {
    if (!isFirst) return undefined;
    isFirst = false;
    await server.keep(raw, recipient);
    server.breakConnections();
    return smtpError(421, 'nobody hears this');
  } };
  await queue('twice@example.com');
  expect(await eventually(() => mailTo('twice@example.com'), (mail) => mail?.reason !== null)).toMatchObject({ state: 'HANDED_OVER', attempt: 1 });
  await tryAgainNow();
  const mail = await inState('twice@example.com', 'SENT');
  const [first, second] = server.to('twice@example.com');
  expect(first?.parsed.messageId).toBe(`<${organisation.id}.${mail?.id}@mail.example>`);
  expect(second?.raw).toBe(first?.raw);
});

test('who was overtaken, and what was withdrawn, hands nothing over', async () => {
  await worker.stop();
  await queue('overtaken@example.com');
  const id = (await mailTo('overtaken@example.com'))?.id ?? '';
  const first = await claimMail(system(), id);
  const second = await claimMail(system(), id);
  if (!first || !second) throw new Error('The mail could not be claimed');
  expect(await handOverMail(system(), first)).toBe(false);
  expect(await handOverMail(system(), second)).toBe(true);
  worker = await sendMails(app, server.url);
  expect(await inState('overtaken@example.com', 'SENT')).toMatchObject({ attempt: 3 });
  expect(await claimMail(system(), id)).toBeUndefined();

  await worker.stop();
  await queue('withdrawn@example.com');
  const withdrawn = await claimMail(system(), (await mailTo('withdrawn@example.com'))?.id ?? '');
  if (!withdrawn) throw new Error('The mail could not be claimed');
  await runStatements(system().session, [{ text: `update mails set state = 'WITHDRAWN' where id = $1`, values: [withdrawn.id] }]);
  expect(await handOverMail(system(), withdrawn)).toBe(false);
  worker = await sendMails(app, server.url);
  await queue('after@example.com');
  await inState('after@example.com', 'SENT');
  expect(server.to('withdrawn@example.com')).toEqual([]);
});

/** Gives the jobs to a process that has given its last sign of life so many seconds ago. */
const silentFor = (seconds: number) => owner.query(`update graphile_worker._private_jobs set locked_by = 'worker-gone', locked_at = now() - $1 * interval '1 second', attempts = 1`, [seconds]);

test('jobs of a process that is gone are taken over', async () => {
  await worker.stop();
  await queue('orphan@example.com');
  await silentFor(0);
  worker = await sendMails(app, server.url);
  await delay(300);
  expect(await mailTo('orphan@example.com')).toMatchObject({ state: 'QUEUED' });
  await worker.stop();
  await silentFor(10);
  worker = await sendMails(app, server.url, { lockTimes: { signSeconds: 1, goneSeconds: 5 } });
  expect(await inState('orphan@example.com', 'SENT')).toMatchObject({ state: 'SENT' });
});

test('no more mails leave in a second than the server is allowed', async () => {
  await worker.stop();
  for (let count = 0; count < 25; count++) await queue(`paced-${count}@example.com`);
  const begin = performance.now();
  worker = await sendMails(app, server.url, { perSecond: 10 });
  const paced = () => Promise.resolve(server.mails.filter(({ recipient }) => recipient.startsWith('paced-')).length);
  expect(await eventually(paced, (count) => count === 25)).toBe(25);
  expect(performance.now() - begin).toBeGreaterThan(1500);
  await worker.stop();
  worker = await sendMails(app, server.url);
});

/** Runs a statement as a role, and gives the SQLSTATE with which it was refused; changes nothing. */
async function attempt(sql: string, role = 'rollcall_runtime', of = organisation.id): Promise<string> {
  await owner.query('begin');
  try {
    await owner.query(`set local role ${role}`);
    await owner.query(`select set_config('rollcall.organisation', $1, true)`, [of]);
    await owner.query(sql);
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await owner.query('rollback');
  }
}

test('requests queue jobs of ours alone, in the name of their organisation alone', async () => {
  const ours = `select add_jobs('send-mail', array['${newId()}'::uuid], 0, 3)`;
  expect(await attempt(ours)).toBe('done');
  expect(await attempt(ours, 'rollcall_runtime', '')).toBe('42501');
  expect(await attempt(ours, 'rollcall_platform')).toBe('42501');
  expect(await attempt(`select add_jobs('anything', array['${newId()}'::uuid], 0, 3)`)).toBe('22023');
  for (const sql of [`select graphile_worker.add_job('send-mail')`, 'select from graphile_worker._private_jobs', 'delete from mails', `update mails set recipient = 'me@example.com'`]) expect([sql, await attempt(sql)]).toEqual([sql, '42501']);
});

test('without a mail server the mails are read in the inbox of this machine', async () => {
  await worker.stop();
  worker = await sendMails(app);
  await queue('reader@example.com');
  await inState('reader@example.com', 'SENT');
  const list = await fetch(`${app.url}/inbox`);
  expect(list.headers.get('content-security-policy')).toContain(`default-src 'none'`);
  const page = await list.text();
  expect(page).toContain('to reader@example.com');
  const path = /href="(\/inbox\/[^"]+)"/.exec(page)?.[1] ?? '';
  expect(await (await fetch(app.url + path)).text()).toContain('Organisation contoso via Rollcall &lt;rollcall@mail.example&gt;');
  expect(await (await fetch(`${app.url}${path}/html`)).text()).toContain('/sign-in/link?token=');
  expect((await fetch(`${app.url}/inbox/${newId()}`)).status).toBe(404);
  expect((await fetch(`${app.url}/inbox/nothing`)).status).toBe(404);
  // A page of elsewhere whose name leads to this machine.
  const status = await new Promise((resolve) => { request(`${app.url}/inbox`, { headers: { host: 'rebound.example' } }, (response) => resolve(response.statusCode)).end(); });
  expect(status).toBe(404);
  // Somebody elsewhere, through a tunnel that ends on this machine and calls the service by its local name.
  for (const mark of ['x-forwarded-for', 'forwarded', 'cf-connecting-ip']) expect([mark, (await fetch(`${app.url}/inbox`, { headers: { [mark]: '203.0.113.7' } })).status]).toEqual([mark, 404]);
  const closed = await startTestApp();
  expect((await fetch(`${closed.url}/inbox`)).status).toBe(404);
  await closed.stop();
});
