import type { Session } from '../domain/shared/scope.ts';
import { runUnbound } from '../domain/shared/statements.ts';

/** How long after its last sign of life a process counts as gone. */
export interface LockTimes {
  readonly signSeconds: number;
  readonly goneSeconds: number;
}

/** So that the jobs of a killed process are taken over within seconds; graphile-worker itself would wait for four hours. */
export const lockTimes: LockTimes = { signSeconds: 3, goneSeconds: 15 };

/** Says that the workers of this process are alive: the jobs that they have stay theirs. */
export async function keepLocks(session: Session, workerIds: readonly string[]): Promise<void> {
  await runUnbound(session, { name: 'keep-job-locks', text: 'update graphile_worker._private_jobs set locked_at = now() where locked_by = any($1::text[])', values: [workerIds] });
}

/**
 * Lets go of the jobs of processes that have given no sign of life. A process that was only held up may go on with its job; what
 * it must not do twice it asks for at the last moment (domain/mail/hand-over-mail.ts).
 */
export async function freeLostLocks(session: Session, goneSeconds: number): Promise<void> {
  const lost = `select array_agg(distinct locked_by) as workers from graphile_worker._private_jobs where locked_at < now() - $1 * interval '1 second'`;
  await runUnbound(session, { name: 'free-lost-job-locks', text: `select graphile_worker.force_unlock_workers(workers) from (${lost}) as lost where workers is not null`, values: [goneSeconds] });
}
