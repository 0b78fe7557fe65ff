import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../domain/shared/errors.ts';

/** How the domain's refusals are called in `extensions.code`, in the words that GraphQL servers use. */
const codes: Readonly<Record<DomainError['code'], string>> = {
  NOT_FOUND: 'NOT_FOUND',
  TAKEN: 'BAD_USER_INPUT',
  INVALID: 'BAD_USER_INPUT',
  VERSION_MISMATCH: 'CONFLICT',
  LAST_OWNER: 'CONFLICT',
  MANAGED_BY_DIRECTORY: 'CONFLICT',
  HOLDS_DATA: 'CONFLICT',
  HELD: 'CONFLICT',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
};

/** Whether an error is one that we did not mean to happen, and so belongs in the log and not to the caller. */
export function isUnexpected(error: unknown): boolean {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof DomainError) return false;
  const isOfGraphql = error instanceof GraphQLError && (original === undefined || original instanceof GraphQLError);
  return !isOfGraphql || isFaultOfAnswer(error);
}

// What GraphQL finds wrong with what a resolver gave has a path, which errors before the execution do not have; only what is wrong
// with an argument is the caller's fault there.
function isFaultOfAnswer({ path, message }: GraphQLError): boolean {
  return path !== undefined && !message.startsWith('Argument "');
}

/** The one place where an error becomes what a GraphQL client sees. Nothing internal gets through. */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof DomainError) {
    return { ...formatted, message: original.message, extensions: { code: codes[original.code], field: original.field } };
  }
  if (isUnexpected(error)) {
    return {
      message: 'Something went wrong on our side. Tell us the id of your request (extensions.requestId), under which it is in the log.',
      ...(formatted.path ? { path: formatted.path } : {}), extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  }
  const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
  // Where GraphQL and Apollo Server give no code: of an argument while the operation runs, and of a hash that is not the document's.
  return { ...formatted, extensions: { code: formatted.path ? 'BAD_USER_INPUT' : 'BAD_REQUEST', ...extensions } };
}
