import { RateLimiterMemory, RateLimiterQueue } from 'rate-limiter-flexible';
import type { Actor } from '../domain/access/actor.ts';
import { keepInboxMail } from '../domain/mail/keep-inbox-mail.ts';
import type { Scope } from '../domain/shared/scope.ts';
import type { Secrets } from '../domain/shared/secrets.ts';
import { createInboxTransport } from '../mail/inbox-transport.ts';
import type { MailTransport } from '../mail/mail-transport.ts';
import { createSmtpTransport } from '../mail/smtp-transport.ts';
import { createWriteMail } from '../mail/write-mail.ts';
import { startJobWorker, type JobWorker, type JobWorkerParts } from './job-worker.ts';
import { createSendMail } from './send-mail.ts';

/** How mails leave the service; exactly one of the settings. */
export interface MailSettings {
  /** Undefined: into the development inbox. */
  readonly smtpUrl: string | undefined;
  readonly sender: string;
  /** Where what cannot be delivered comes back; the sender, unless another is given. */
  readonly bouncesTo?: string | undefined;
  readonly perSecond: number;
}

/** What the jobs of mails are made of. */
export interface MailJobsParts extends Omit<JobWorkerParts, 'jobs' | 'concurrency'> {
  readonly scopeFor: (actor: Actor) => Scope;
  readonly secrets: Secrets;
  readonly publicUrl: string;
  readonly mail: MailSettings;
}

const connections = 5;

/** Starts to send the mails that are queued. */
export async function startMailJobs({ scopeFor, secrets, publicUrl, mail, ...parts }: MailJobsParts): Promise<JobWorker> {
  const transport = transportFor(mail, scopeFor);
  const limiter = new RateLimiterQueue(new RateLimiterMemory({ points: mail.perSecond, duration: 1 }));
  const pace = async (): Promise<void> => void (await limiter.removeTokens(1));
  const sendMail = createSendMail({ scopeFor, write: createWriteMail({ secrets, publicUrl }), transport, pace });
  const worker = await startJobWorker({ ...parts, concurrency: connections, jobs: { 'send-mail': sendMail } });
  return {
    stop: async () => {
      await worker.stop();
      transport.close();
    },
  };
}

function transportFor({ smtpUrl, sender, bouncesTo = sender }: MailSettings, scopeFor: MailJobsParts['scopeFor']): MailTransport {
  if (smtpUrl !== undefined) return createSmtpTransport({ url: smtpUrl, sender, bouncesTo, connections });
  return createInboxTransport(sender, ({ organisationId, ...mail }) => keepInboxMail(scopeFor({ kind: 'SYSTEM', organisationId }), mail));
}
