import { setTimeout as delay } from 'node:timers/promises';
import { inviteUsers } from '../../src/domain/invitations/invite-users.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { eventually } from '../support/eventually.ts';
import { MailServer } from '../support/mail-server.ts';
import { killProcesses, startServer } from '../support/processes.ts';

const people = 300;
const atOnce = 5;

let app: TestApp;
let mailServer: MailServer;
beforeAll(async () => {
  app = await startTestApp();
  mailServer = await MailServer.start();
});
afterAll(async () => {
  await killProcesses();
  await mailServer.stop();
  await app.stop();
});

const twice = (): string[] => {
  const counts = Map.groupBy(mailServer.mails, ({ recipient }) => recipient);
  return [...counts].filter(([, mails]) => mails.length > 1).map(([recipient]) => recipient);
};

test('two servers send an organisation its invitations, one is killed in the middle: nobody is forgotten, and whom it may have written to already gets the same mail', async () => {
  const organisation = await app.organisation();
  const scope = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  for (let count = 0; count < people; count++) await createUser(scope, { userName: `person-${count}@example.com` });
  expect(await inviteUsers(scope, { everybody: true })).toEqual({ invitedCount: people, passedOver: [] });
  // The server has the mail and takes its time to say so: the one moment in which a crash leaves it open.
  mailServer.temper = { message: async (recipient, raw): Promise<'kept'> => {
    await mailServer.keep(raw, recipient);
    await delay(25);
    return 'kept';
  } };
  const settings = { PUBLIC_URL: 'https://rollcall.example', DATABASE_URL: app.databaseUrl, SMTP_URL: mailServer.url, MAIL_FROM: 'rollcall@mail.example', MAILS_PER_SECOND: '60' };
  const [first, second] = await Promise.all([startServer(settings), startServer(settings)]);
  await eventually(async () => mailServer.mails.length, (count) => count >= people / 2);
  // While both live, no mail is sent twice.
  expect(twice()).toEqual([]);
  await first.end('SIGKILL');
  const counts = async (): Promise<Record<string, number>> => {
    await delay(200);
    const { sent, all } = await organisation.graphql.run('{ sent: invitations(first: 0, filter: { state: { eq: SENT } }) { totalCount } all: invitations(first: 0) { totalCount } }');
    return { sent: sent.totalCount, all: all.totalCount };
  };
  expect(await eventually(counts, ({ sent }) => sent === people, 60)).toEqual({ sent: people, all: people });
  await second.end();
  expect(new Set(mailServer.mails.map(({ recipient }) => recipient)).size).toBe(people);
  expect(new Set(mailServer.mails.map(({ parsed }) => parsed.messageId)).size).toBe(people);
  expect(twice().length).toBeLessThanOrEqual(atOnce);
  for (const recipient of twice()) expect(new Set(mailServer.to(recipient).map(({ raw }) => raw)).size).toBe(1);
});
