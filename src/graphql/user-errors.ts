import { DomainError } from '../domain/shared/errors.ts';
import type { UserError, UserErrorCode } from './__generated__/resolvers.ts';

const codes: ReadonlySet<string> = new Set<UserErrorCode>(['NOT_FOUND', 'TAKEN', 'INVALID', 'VERSION_MISMATCH', 'HOLDS_DATA', 'LAST_OWNER', 'MANAGED_BY_DIRECTORY', 'HELD']);

/**
 * Answers a mutation: what `work` returns, or, where the domain refuses it for what was asked, the refusal among
 * `userErrors`. A refusal for who asked is not the user's to mend in a form, and stays a GraphQL error.
 * @param nothing the rest of the payload where it was refused
 */
export async function mutate<Payload extends object, Refused extends object>(
  work: () => Promise<Payload>, nothing: Refused = {} as Refused,
): Promise<(Payload | Refused) & { userErrors: UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof DomainError) || !codes.has(error.code)) throw error;
    return { ...nothing, userErrors: [{ code: error.code as UserErrorCode, field: [...error.field], message: error.message }] };
  }
}
