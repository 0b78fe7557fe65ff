import { Logger as WorkerLogger, run, type TaskList } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import type { Session } from '../domain/shared/scope.ts';
import { freeLostLocks, keepLocks, lockTimes, type LockTimes } from './job-locks.ts';
import { startSchedule } from './schedule.ts';
import type { JobFacts } from './send-mail.ts';

/** A job: called with what it was queued with. It throws where it should be tried again. */
export type Job = (payload: unknown, facts: JobFacts) => Promise<void>;

/** What the worker is made of. */
export interface JobWorkerParts {
  readonly databaseUrl: string;
  /** A session of the role that owns the queue; see {@link runUnbound}. */
  readonly session: Session;
  /** Each under the name that add_jobs (migrations/) knows. */
  readonly jobs: Readonly<Record<string, Job>>;
  /** How many jobs run at once. */
  readonly concurrency: number;
  readonly log: { warn(details: object, message: string): void; error(details: object, message: string): void };
  readonly lockTimes?: LockTimes;
}

/** What works off the queue. */
export interface JobWorker {
  /** Takes no new jobs, and waits for those that run. */
  stop(): Promise<void>;
}

/**
 * Starts to work off the queue, in this process. Any number of processes may do so; a job is one process's at a time.
 * @throws Error where the queue is not there, or this role may not work it off
 */
export async function startJobWorker({ databaseUrl, session, jobs, concurrency, log, lockTimes: times = lockTimes }: JobWorkerParts): Promise<JobWorker> {
  const workerIds = new Set<string>();
  const events = new EventEmitter();
  events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => workerIds.add(worker.workerId));
  const taskList: TaskList = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, (payload, { job: { attempts, max_attempts: most }, abortSignal }) =>
    job(payload, { isLastAttempt: attempts >= most, signal: abortSignal })]));
  const runner = await run({
    connectionString: databaseUrl, maxPoolSize: concurrency + 2, concurrency, taskList, events, noHandleSignals: true,
    logger: new WorkerLogger(() => (level, message) => {
      // A job that fails says so itself; the rest is for debugging.
      if (level === 'error') log.error({ worker: message }, 'a job failed');
      else if (level === 'warning') log.warn({ worker: message }, 'the job queue warns');
    }),
  });
  // What it would reject with was logged, and is told again by stop().
  runner.promise.catch((err: unknown) => log.error({ err }, 'the job queue is no longer worked off'));
  const signs = startSchedule(times.signSeconds, async () => {
    await keepLocks(session, [...workerIds]);
    await freeLostLocks(session, times.goneSeconds);
  }, (err) => log.warn({ err }, 'the locks of jobs could not be looked after'));
  return {
    stop: async () => {
      await runner.stop();
      await signs.stop();
    },
  };
}
