import type { Request, Response } from 'express';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { organisationOf } from '../../../domain/access/authorise.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import type { Origin } from '../../../domain/shared/scope.ts';
import type { Database } from '../../../db/connect.ts';
import { createContext } from '../../../graphql/context.ts';
import { actualCost } from '../../../graphql/cost/reckon.ts';
import type { LiveStream } from '../../../graphql/live/live-stream.ts';
import type { Authentication } from '../../authentication.ts';
import { BudgetSpent, type CostBudget } from '../cost-budget.ts';
import { reportErrors, type ExecutionParts } from '../execute-graphql.ts';
import type { AdmittedOperation } from '../admit-operation.ts';
import { EventStream, TooSlow } from './event-stream.ts';
import type { LiveStreams } from './live-streams.ts';
import type { OpenStream } from './open-stream.ts';

/** What it takes to serve subscriptions. */
export interface SubscriptionParts extends ExecutionParts {
  readonly streams: LiveStreams;
  readonly drainSeconds: number;
  readonly database: Database;
  readonly authentication: Authentication;
  readonly publicUrl: string;
}

/** Who subscribes. */
export interface Subscriber {
  readonly actor: Actor;
  readonly caller: string;
  readonly origin: Origin;
}

/**
 * Answers a subscription, for as long as it lasts.
 * @throws Unauthenticated, Forbidden where no organisation is asking; TooManyRequests, Unavailable where there are too many streams
 */
export async function serveSubscription(parts: SubscriptionParts, request: Request, response: Response, admitted: AdmittedOperation, subscriber: Subscriber): Promise<void> {
  const authenticate = async (): Promise<{ actor: Actor; endsAt: Date | undefined }> => ({ actor: await parts.authentication.actor(request), endsAt: request.credentialEndsAt });
  const stream = parts.streams.open({ organisationId: organisationOf(subscriber.actor), caller: subscriber.caller, actor: subscriber.actor, authenticate });
  response.once('close', () => stream.end());
  const events = new EventStream(response, parts.drainSeconds);
  try {
    await new Subscription(parts, admitted, subscriber, stream, events).run();
    events.end(reasonOf(parts, stream.signal.reason, subscriber));
  } catch (error) {
    events.end(reasonOf(parts, stream.signal.aborted ? stream.signal.reason : error, subscriber));
  } finally {
    parts.streams.close(stream);
  }
}

/** One subscription while it lasts. */
class Subscription {
  readonly #parts: SubscriptionParts;
  readonly #admitted: AdmittedOperation;
  readonly #subscriber: Subscriber;
  readonly #stream: OpenStream;
  readonly #events: EventStream;

  constructor(parts: SubscriptionParts, admitted: AdmittedOperation, subscriber: Subscriber, stream: OpenStream, events: EventStream) {
    this.#parts = parts;
    this.#admitted = admitted;
    this.#subscriber = subscriber;
    this.#stream = stream;
    this.#events = events;
  }

  async run(): Promise<void> {
    const { operation, variables } = this.#admitted;
    const source = await operation.subscribe({ ...this.#context(), live: this.#live() }, variables);
    if (!(Symbol.asyncIterator in source)) return this.#send(source);
    for await (const batch of source) {
      // Loaders remember what they have read, so each batch gets new ones; its notices share theirs.
      const context = this.#context();
      const results = await Promise.all(batch.map((payload) => operation.tell(payload, context, variables)));
      for (const result of results) {
        await this.#spend(result);
        await this.#send(result);
      }
    }
  }

  #context(): ReturnType<typeof createContext> {
    return createContext(this.#parts.database, this.#stream.actor, this.#subscriber.origin, this.#parts.publicUrl);
  }

  #live(): LiveStream {
    const stream = this.#stream;
    return {
      signal: stream.signal,
      scope: () => this.#parts.database.scopeFor(stream.actor, this.#subscriber.origin),
      somethingNew: (pauseMilliseconds) => stream.somethingNew(pauseMilliseconds),
      alsoIn: (organisationId) => this.#parts.streams.wakeAlso(stream, organisationId),
    };
  }

  // A stream whose caller has spent its budget waits for the next minute.
  async #spend({ data }: ExecutionResult): Promise<void> {
    const { operation, taken } = this.#admitted;
    const points = Math.min(taken.limit, actualCost(operation.costPlan, data));
    while (!this.#stream.signal.aborted) {
      try {
        return await takeFrom(this.#parts.budget, this.#subscriber.caller, points);
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
        await this.#stream.pauseUntil(error.reading.resetAt);
      }
    }
  }

  async #send({ data, errors }: ExecutionResult): Promise<void> {
    const result = { ...(errors?.length ? { errors: reportErrors(this.#parts.logger, errors, this.#subscriber.origin.requestId) } : {}), ...(data === undefined ? {} : { data }) };
    await this.#events.send(result, this.#stream.signal);
  }
}

async function takeFrom(budget: CostBudget, caller: string, points: number): Promise<void> {
  if (points > 0) await budget.take(caller, points);
}

const goOn = 'connect again, with `after` and the cursor of the last notice';

// What the last result says of the end; nothing where the client itself has gone.
function reasonOf(parts: SubscriptionParts, error: unknown, { origin }: Subscriber): object | undefined {
  if (error === undefined || (error as Error).name === 'AbortError') return undefined;
  const shown = error instanceof TooSlow
    ? new GraphQLError(`The client has left unread for ${parts.drainSeconds} seconds what was sent to it: ${goOn}, and read faster.`, { extensions: { code: 'CLIENT_TOO_SLOW' } })
    : new GraphQLError((error as Error).message, { originalError: error as Error });
  return { errors: reportErrors(parts.logger, [shown], origin.requestId) };
}
