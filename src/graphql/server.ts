import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { GraphqlContext } from './context.ts';
import { formatGraphqlError, isUnexpected } from './errors.ts';

/** What one document may ask for. */
const limits = { tokens: 5000, depth: 12, aliases: 30 };

// Left to themselves the rules throw, which counts as an accident of ours and not as a refusal.
const reportLikeAnyRule = {
  propagateOnRejection: false,
  onReject: [(context: { reportError(error: GraphQLError): void } | null, error: GraphQLError): void => context?.reportError(error)],
};

/** The service's log, as far as the server writes to it. */
export interface ServerLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  error(details: { err: Error; requestId: string }, message: string): void;
}

/** The GraphQL server behind `/graphql`. */
export function createGraphqlServer(schema: GraphQLSchema, logger: ServerLog): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    schema,
    introspection: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [
      maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true, ...reportLikeAnyRule }),
      maxAliasesRule({ n: limits.aliases, ...reportLikeAnyRule }),
    ],
    logger,
    csrfPrevention: true,
    // http/ stops the server, once the requests under way are answered.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => formatGraphqlError(formatted, error),
    plugins: [ApolloServerPluginLandingPageDisabled(), reportUnexpected(logger)],
  });
}

// Logs what went wrong, and gives the caller the id under which it is in the log.
function reportUnexpected(logger: ServerLog): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        const { requestId } = contextValue.scope.origin;
        for (const error of errors) if (isUnexpected(error)) logger.error({ err: error.originalError ?? error, requestId }, 'a GraphQL operation failed');
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (!errors) return;
        const { requestId } = contextValue.scope.origin;
        response.body.singleResult.errors = errors.map((error) =>
          error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? { ...error, extensions: { ...error.extensions, requestId } } : error);
      },
    }),
  };
}
