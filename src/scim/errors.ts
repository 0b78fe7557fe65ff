import { DomainError, Forbidden, Held, HoldsData, Invalid, LastOwner, ManagedByDirectory, NotFound, Taken, Unauthenticated, Unavailable, VersionMismatch } from '../domain/shared/errors.ts';
import type { RefusalFragment } from './__generated__/operations.ts';
import { ScimError } from './protocol/errors.ts';

/**
 * The one place where the domain's refusals become SCIM errors (RFC 7644 §3.12).
 * @returns undefined for an error that nobody meant to happen
 */
export function toScimError(error: unknown): ScimError | undefined {
  if (error instanceof ScimError) return error;
  if (!(error instanceof DomainError)) return undefined;
  const detail = error.message;
  if (error instanceof NotFound) return new ScimError(404, undefined, detail);
  if (error instanceof Taken) return new ScimError(409, 'uniqueness', detail);
  if (error instanceof VersionMismatch) return new ScimError(412, undefined, detail);
  if (error instanceof LastOwner) return new ScimError(409, undefined, detail);
  if (error instanceof Unauthenticated) return new ScimError(401, undefined, detail);
  if (isForLater(error)) return new ScimError(503, undefined, detail);
  if (error instanceof Forbidden) return new ScimError(403, undefined, detail);
  return new ScimError(400, 'invalidValue', detail);
}

function isForLater(error: DomainError): boolean {
  return error instanceof Held || error instanceof Unavailable;
}

const refusals: Readonly<Record<RefusalFragment['code'], new (message: string, field: readonly string[]) => DomainError>> = {
  NOT_FOUND: NotFound, TAKEN: Taken, INVALID: Invalid, VERSION_MISMATCH: VersionMismatch, HOLDS_DATA: HoldsData, LAST_OWNER: LastOwner, MANAGED_BY_DIRECTORY: ManagedByDirectory, HELD: Held,
};

/**
 * The result of a mutation that was carried out.
 * @throws the domain's refusal that is among its `userErrors`
 */
export function accepted<Result>(userErrors: readonly RefusalFragment[], result: Result | null | undefined): Result {
  const [refusal] = userErrors;
  if (refusal) throw new refusals[refusal.code](refusal.message, refusal.field);
  if (result === null || result === undefined) throw new Error('A mutation answered neither a result nor a refusal');
  return result;
}
