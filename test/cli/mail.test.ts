import { inviteUsers } from '../../src/domain/invitations/invite-users.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { bounceMessage } from '../support/bounce.ts';
import { eventually } from '../support/eventually.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer } from '../support/mail-server.ts';
import { killProcesses, rollcall, type Ended } from '../support/processes.ts';

let app: TestApp;
let server: MailServer;
beforeAll(async () => {
  app = await startTestApp();
  server = await MailServer.start();
});
afterAll(async () => {
  await killProcesses();
  await server.stop();
  await app.stop();
});

const run = (words: readonly string[], input?: string): Promise<Ended> => rollcall(['mail', ...words], { DATABASE_URL: app.databaseUrl }, input);

test('a mail that has come back is noted, listed with the reason, and sent again', async () => {
  const organisation = await app.organisation('contoso');
  const scope = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  await createUser(scope, { userName: 'ada', emails: [{ value: 'ada@example.com', primary: true }] });
  await inviteUsers(scope, { everybody: true });
  const worker = await sendMails(app, server.url);
  const [mail] = await eventually(async () => server.to('ada@example.com'), (mails) => mails.length === 1);
  await worker.stop();
  const message = bounceMessage({ returned: mail?.raw.split('\r\n\r\n', 1)[0] ?? '' });
  const [, id = ''] = /^<[0-9a-f-]+\.([0-9a-f-]+)@/.exec(mail?.parsed.messageId ?? '') ?? [];
  expect(await run(['bounce'], message)).toEqual({ code: 0, stdout: `The mail ${id} has bounced.\n`, stderr: '' });
  expect(await run(['bounce'], message)).toMatchObject({ code: 0, stdout: expect.stringContaining('has bounced already') as string });
  expect(await run(['bounce'], 'Subject: Thank you\r\n\r\nFor the invitation')).toMatchObject({ code: 0, stdout: expect.stringContaining('not a delivery status notification') as string });
  const listed = await run(['list', '--organisation', 'contoso', '--state', 'bounced']);
  expect(listed.stdout.split('\n')[1]).toMatch(new RegExp(`^${id} +invitation +ada@example.com +bounced +1 +\\S+Z +The mail came back: 550 5.1.1 no such mailbox`));
  expect(await run(['retry', '--organisation', 'contoso', id])).toEqual({ code: 0, stdout: '1 mail is queued again.\n', stderr: '' });
  expect(await run(['retry', '--organisation', 'contoso', id])).toMatchObject({ code: 1, stderr: expect.stringContaining('neither FAILED nor BOUNCED') as string });
  expect((await organisation.graphql.run('{ mails { nodes { state } } }')).mails.nodes).toEqual([{ state: 'QUEUED' }]);
});

test('where the database cannot be reached, it ends with 1, so that the message is kept', async () => {
  const id = '01900000-0000-7000-8000-00000000000a';
  const ended = await rollcall(['mail', 'bounce'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' }, bounceMessage({ envelopeId: `${id}.${id}` }));
  expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^rollcall: /) as string });
});
