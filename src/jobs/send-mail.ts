import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Actor } from '../domain/access/actor.ts';
import { claimMail, type ClaimedMail } from '../domain/mail/claim-mail.ts';
import { handOverMail } from '../domain/mail/hand-over-mail.ts';
import { settleMail, type MailOutcome } from '../domain/mail/settle-mail.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { MailRefusal, type MailTransport } from '../mail/mail-transport.ts';
import type { WriteMail } from '../mail/write-mail.ts';

/** What mails are sent with. */
export interface SendMailParts {
  readonly scopeFor: (actor: Actor) => Scope;
  readonly write: WriteMail;
  readonly transport: MailTransport;
  /** Waits until one more mail may leave. */
  readonly pace: () => Promise<void>;
}

/** What a job knows of itself. */
export interface JobFacts {
  readonly isLastAttempt: boolean;
  readonly signal: AbortSignal;
}

const jobPayload = z.object({ organisationId: z.uuid(), id: z.uuid() });

/**
 * Makes the job that sends a mail: see domain/mail/mail.ts for its steps.
 * @throws Error, without personal data, where it should be tried again later
 */
export function createSendMail({ scopeFor, write, transport, pace }: SendMailParts): (payload: unknown, facts: JobFacts) => Promise<void> {
  return async (payload, { isLastAttempt, signal }) => {
    const { organisationId, id } = jobPayload.parse(payload);
    const scope = (): Scope => scopeFor({ kind: 'SYSTEM', organisationId });
    await pace();
    const mail = await claimMail(scope(), id);
    if (!mail) return;
    const outcome = await attempt(mail);
    if (outcome) await patiently(() => settleMail(scope(), mail, outcome));
    if (outcome?.state === 'DELAYED') throw new Error(`The mail ${id} was not sent and will be tried again; its row in the table of mails says why`);

    async function attempt(claimed: ClaimedMail): Promise<MailOutcome | undefined> {
      try {
        const isSent = await transport.send(await write(claimed), () => handOverMail(scope(), claimed), signal);
        return isSent ? { state: 'SENT' } : undefined;
      } catch (error) {
        return outcomeOf(error, isLastAttempt);
      }
    }
  };
}

function outcomeOf(error: unknown, isLastAttempt: boolean): MailOutcome {
  const refusal = error instanceof MailRefusal ? error : undefined;
  const reason = (refusal ?? (error as Error)).message.slice(0, 500);
  if (refusal && refusal.kind !== 'TEMPORARY') return { state: refusal.kind, reason };
  if (isLastAttempt) return { state: 'FAILED', reason: `Given up after many attempts. The last: ${reason}` };
  return { state: 'DELAYED', reason, isInDoubt: refusal?.isInDoubt ?? false };
}

const attempts = 6;

// What has been sent and is not known to be would be sent again, so a database that is away for some seconds is waited for.
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts) throw error;
      await delay(250 * 2 ** attempt);
    }
  }
}
