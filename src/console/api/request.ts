import { Refused, RequestFailed, type UserError } from './errors.ts';
import type { Operation } from './operation.ts';

interface Envelope {
  readonly data?: object | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } }[];
}

/** What a request for an operation carries: its id, by which the service knows it, and no text. */
export function requestOf({ name, id }: Pick<Operation<unknown, unknown>, 'name' | 'id'>, variables: object, accept: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify({ operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: id } } }),
  };
}

/**
 * Asks the service to execute one of the console's operations.
 * @throws RequestFailed; Refused where it is a mutation with user errors
 */
export async function ask<Answer, Variables extends object>(operation: Operation<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> {
  const response = await reach(requestOf(operation, variables, 'application/graphql-response+json'), signal);
  const { data, errors } = await readEnvelope(response);
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  if (errors?.[0]) throw failureFrom(errors[0], requestId);
  if (!data) throw new RequestFailed('The service gave an answer that the console does not understand. Load the page anew.', 'INTERNAL_SERVER_ERROR', requestId);
  const refusals = Object.values(data).flatMap(userErrorsOf);
  if (refusals.length > 0) throw new Refused(refusals);
  return data as Answer;
}

function failureFrom({ message, extensions }: NonNullable<Envelope['errors']>[number], requestId: string | undefined): RequestFailed {
  const code = extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  if (code === 'UNAUTHENTICATED') toSignIn();
  return new RequestFailed(message, code, extensions?.requestId ?? requestId);
}

/** @throws RequestFailed where there is no answer at all */
export async function reach(init: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', { ...init, signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestFailed('The service cannot be reached. Check the connection and try again.', 'NETWORK', undefined);
  }
}

async function readEnvelope(response: Response): Promise<Envelope> {
  try {
    return (await response.json()) as Envelope;
  } catch {
    return { errors: [{ message: `The service answered ${response.status} and nothing that the console understands. Try again in a moment.` }] };
  }
}

function userErrorsOf(payload: unknown): readonly UserError[] {
  if (typeof payload !== 'object' || payload === null || !('userErrors' in payload)) return [];
  return payload.userErrors as readonly UserError[];
}

/** Leaves for the page where one signs in, which leads back here. */
export function toSignIn(): void {
  const { pathname, search } = window.location;
  window.location.assign(`/sign-in?return_to=${encodeURIComponent(pathname + search)}`);
}
