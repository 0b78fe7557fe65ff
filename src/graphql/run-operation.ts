import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { execute, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from './context.ts';

/** Executes a typed operation in process. What a resolver throws is thrown to the caller as it is. */
export type RunOperation = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>, variables: Variables, context: GraphqlContext,
) => Promise<Result>;

type Compiled = (context: GraphqlContext, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Makes the in-process way into the schema: each document is validated and compiled once (graphql-jit), at its first
 * use, and then run by every request. Without `ApolloServer.executeOperation`, which parses anew and masks errors.
 */
export function createRunOperation(schema: GraphQLSchema): RunOperation {
  const compiled = new Map<DocumentNode, Compiled>();
  return async (document, variables, context) => {
    let run = compiled.get(document);
    if (!run) compiled.set(document, (run = compile(schema, document)));
    const result = await run(context, variables);
    const error = result.errors?.[0];
    if (error) throw error.originalError ?? error;
    return result.data as never;
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode): Compiled {
  const problems = validate(schema, document);
  if (problems.length > 0) throw new Error(`An operation of the service does not fit its schema: ${problems.map((problem) => problem.message).join(' ')}`);
  const query = compileQuery(schema, document, undefined, { disableLeafSerialization: true });
  if (isCompiledQuery(query)) return (context, variables) => query.query({}, context, variables);
  return (context, variableValues) => execute({ schema, document, contextValue: context, variableValues });
}
