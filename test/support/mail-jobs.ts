import type { JobWorker } from '../../src/jobs/job-worker.ts';
import type { LockTimes } from '../../src/jobs/job-locks.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { runStatement } from '../../src/domain/shared/statements.ts';
import { startMailJobs } from '../../src/jobs/start-mail-jobs.ts';
import type { TestApp } from './app.ts';

/**
 * Starts to send the mails of a test's service, as `main.ts` does: by SMTP, or into the development inbox. Stop it before the service.
 * @param smtpUrl that of a {@link MailServer}
 */
export function sendMails(app: TestApp, smtpUrl?: string, { perSecond = 10_000, lockTimes }: { perSecond?: number; lockTimes?: LockTimes } = {}): Promise<JobWorker> {
  return startMailJobs({
    databaseUrl: app.databaseUrl, session: app.database.unbound, log: app.logger, secrets: app.secrets, publicUrl: app.url, scopeFor: app.scope,
    mail: { smtpUrl, sender: 'rollcall@mail.example', perSecond }, ...(lockTimes ? { lockTimes } : {}),
  });
}

/** Lets the newest mail of an organisation, an invitation that nobody has sent yet, count as given up. */
export async function failMail({ session }: Scope): Promise<{ mailId: string; invitationId: string }> {
  const [mail] = await runStatement(session, { text: `update mails set state = 'FAILED', reason = 'Given up.' where id = (select max(id::text)::uuid from mails) returning id, "values"`, values: [] });
  if (!mail) throw new Error('There is no mail that could fail');
  return { mailId: mail['id'] as string, invitationId: (mail['values'] as { invitationId: string }).invitationId };
}
