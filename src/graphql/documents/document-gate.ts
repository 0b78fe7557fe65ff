import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { limits } from '../limits.ts';

/** Which document a request asks for: its text, the hash of a text that was sent before (`extensions.persistedQuery`), or both. */
export interface DocumentRequest {
  readonly text: string | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

/** Whether a document may be executed. */
export type Admission = { readonly document: DocumentNode; readonly text: string } | { readonly errors: readonly GraphQLError[] };

/** What Apollo Server found out. */
interface Verdict {
  document?: DocumentNode;
  text?: string | undefined;
  errors?: readonly GraphQLError[];
}

/** The context of the one request that Apollo Server is asked. It gets a copy, and so can fill only what the context refers to. */
interface GateContext {
  readonly verdict: Verdict;
}

/** The log, as far as the gate writes to it. */
export interface GateLog {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

// Left to themselves the rules throw, which counts as an accident of ours and not as a refusal; and they call a limit an error of syntax.
const reportLikeAnyRule = {
  propagateOnRejection: false,
  onReject: [(context: { reportError(error: GraphQLError): void } | null, error: GraphQLError): void => context?.reportError(new GraphQLError(error.message.replace(/^Syntax Error: /, '')))],
};

/**
 * Apollo Server, which decides what is let in: it parses and validates a document, holds it to the limits and speaks the protocol of
 * automatic persisted queries. It is asked once for each document; see docs/adr/0013-apollo-admits-documents.md.
 */
export class DocumentGate {
  readonly #server: ApolloServer<GateContext>;

  constructor(schema: GraphQLSchema, logger: GateLog) {
    this.#server = new ApolloServer<GateContext>({
      schema,
      introspection: true,
      parseOptions: { maxTokens: limits.tokens },
      validationRules: [
        maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true, ...reportLikeAnyRule }),
        maxAliasesRule({ n: limits.aliases, ...reportLikeAnyRule }),
      ],
      logger,
      // What it has admitted is kept with what was made of it; see PreparedDocuments.
      documentStore: null,
      // http/ stops the server, once the requests under way are answered.
      stopOnTerminationSignals: false,
      plugins: [ApolloServerPluginLandingPageDisabled(), handOut],
    });
  }

  start(): Promise<void> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  async admit({ text, extensions }: DocumentRequest): Promise<Admission> {
    const verdict: Verdict = {};
    try {
      await this.#server.executeOperation({ ...(text === undefined ? {} : { query: text }), ...(extensions ? { extensions } : {}) }, { contextValue: { verdict } });
    } catch (error) {
      if (!verdict.errors) throw error;
    }
    const { document, text: source, errors } = verdict;
    return document && source !== undefined ? { document, text: source } : { errors: errors ?? [] };
  }
}

/** Takes from Apollo Server what it found out, and keeps it from executing anything. */
const handOut: ApolloServerPlugin<GateContext> = {
  // A rule of graphql-js throws where the field of a subscription hangs on a variable, instead of refusing the document.
  unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
    if (error instanceof GraphQLError) requestContext.contextValue.verdict.errors = [new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })];
  },
  requestDidStart: async () => ({
    responseForOperation: async ({ document, source, contextValue }) => {
      Object.assign(contextValue.verdict, { document, text: source });
      return { http: { status: 200, headers: new HeaderMap() }, body: { kind: 'single', singleResult: {} } };
    },
    didEncounterErrors: async ({ errors, contextValue }) => {
      contextValue.verdict.errors = errors;
    },
  }),
};
