import type { Request, Response } from 'express';
import type { ConnectionTestStep } from '../../domain/connections/connection-test.ts';
import { connectionTestPath } from '../../domain/connections/connection-urls.ts';
import type { Identity } from '../../domain/connections/identity.ts';
import { ProviderFailure, type NoteStep } from '../../domain/connections/provider-failure.ts';
import { recordConnectionTest, type ConnectionTestFinding } from '../../domain/connections/test-connection.ts';
import type { Sessions } from '../sessions.ts';
import { admitArrival } from './admit-arrival.ts';
import { systemScope, type Arrival, type ConnectionParts } from './setting-out.ts';

/** Whom an arrival brings, as the protocol of the connection tells. */
export interface Received {
  /** What the provider told, as it is. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly identity: Identity;
  /** What the provider calls the session, if anything. */
  readonly sessionId: string | null;
}

/** Reads what the browser brought back. @throws ProviderFailure */
export type ReadArrival = (note: NoteStep) => Promise<Received>;

/**
 * What becomes of a browser that has come back: whoever it brings is signed in, or, where it set out from a test, no more than looked at.
 * @throws ProviderFailure, except in a test, which keeps it
 */
export async function receiveArrival(parts: ConnectionParts & { sessions: Sessions }, request: Request, response: Response, arrival: Arrival, read: ReadArrival): Promise<void> {
  const { attempt: { testId }, connection, realm } = arrival;
  if (testId === undefined) {
    const { identity, sessionId } = await read(() => undefined);
    return admitArrival(parts, request, response, arrival, identity, sessionId);
  }
  const finding = await find(read);
  await recordConnectionTest(systemScope(parts, request, realm.organisationId), testId, connection, finding);
  response.redirect(303, connectionTestPath(testId));
}

async function find(read: ReadArrival): Promise<ConnectionTestFinding> {
  return watchSteps(async (note) => {
    const { claims, identity } = await read(note);
    return { claims, identity };
  });
}

/** Runs a part of a test, and notes its steps and the one that fails. */
export async function watchSteps(run: (note: NoteStep) => Promise<Omit<ConnectionTestFinding, 'steps'>>): Promise<ConnectionTestFinding> {
  const steps: ConnectionTestStep[] = [];
  try {
    const found = await run((step, message) => steps.push({ step, succeeded: true, message }));
    return { ...found, steps };
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    return { steps: [...steps, { step: error.step, succeeded: false, message: error.message }] };
  }
}
