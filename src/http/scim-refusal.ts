import { heldRetrySeconds } from '../domain/provisioning/brake/brake.ts';
import { Held, Unavailable } from '../domain/shared/errors.ts';
import { MethodNotAllowed } from '../scim/dispatch.ts';
import { toScimError } from '../scim/errors.ts';
import { errorResponse, ScimError } from '../scim/protocol/errors.ts';
import { TooManyRequests } from './rate-limits.ts';

/** The answer to a request that was refused or went wrong. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly detail: string; readonly scimType?: string };
  readonly headers: Readonly<Record<string, string>>;
  readonly concernsOthers?: false;
}

/** How long a client is asked to wait, in seconds: while SCIM is paused, and while the database does not answer. */
const wait = { paused: 300, unavailable: 5 };

/**
 * What the client gets to see of an error, with the headers that its status asks for. Of an error that nobody meant to
 * happen it sees only the id of its request.
 */
export function toRefusal(error: unknown, requestId: string): Refusal {
  const scimError = asScimError(error, requestId);
  const headers: Record<string, string> = {};
  if (scimError.status === 401) headers['WWW-Authenticate'] = 'Bearer realm="SCIM"';
  if (scimError.status === 503) headers['Retry-After'] = String(waitFor(error));
  if (error instanceof TooManyRequests) headers['Retry-After'] = String(error.retryAfter);
  if (error instanceof MethodNotAllowed) headers['Allow'] = error.allowed.join(', ');
  return { status: scimError.status, body: { ...errorResponse(scimError), detail: scimError.detail, ...(scimError.scimType === undefined ? {} : { scimType: scimError.scimType }) }, headers, ...(error instanceof Held ? { concernsOthers: false } : {}) };
}

function waitFor(error: unknown): number {
  if (error instanceof Held) return heldRetrySeconds;
  return error instanceof Unavailable ? wait.unavailable : wait.paused;
}

function asScimError(error: unknown, requestId: string): ScimError {
  if (error instanceof TooManyRequests) return new ScimError(429, undefined, error.message);
  return toScimError(error) ?? new ScimError(500, undefined, `Something went wrong on our side. Tell us the request id ${requestId}, under which it is in the log.`);
}
