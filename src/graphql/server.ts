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

/**
 * The GraphQL server behind `/graphql`.
 * @param logUnexpected told of every error that nobody meant to happen
 */
export function createGraphqlServer(schema: GraphQLSchema, logUnexpected: (error: unknown, requestId: string) => void): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    schema,
    introspection: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [
      maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true, ...reportLikeAnyRule }),
      maxAliasesRule({ n: limits.aliases, ...reportLikeAnyRule }),
    ],
    csrfPrevention: true,
    // http/ stops the server, once the requests under way are answered.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => formatGraphqlError(formatted, error),
    plugins: [ApolloServerPluginLandingPageDisabled(), reportUnexpected(logUnexpected)],
  });
}

// Logs what went wrong, and gives the caller the id under which it is in the log.
function reportUnexpected(logUnexpected: (error: unknown, requestId: string) => void): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) if (isUnexpected(error)) logUnexpected(error.originalError ?? error, contextValue.scope.origin.requestId);
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
