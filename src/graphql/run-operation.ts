import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from './context.ts';
import { withOpaqueRecursiveInputs } from './recursive-inputs.ts';

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
  const compilable = withOpaqueRecursiveInputs(schema);
  return async (document, variables, context) => {
    let run = compiled.get(document);
    if (!run) compiled.set(document, (run = compile(schema, compilable, document)));
    const result = await run(context, variables);
    const error = result.errors?.[0];
    if (error) throw error.originalError ?? error;
    return result.data as never;
  };
}

function compile(schema: GraphQLSchema, compilable: GraphQLSchema, document: DocumentNode): Compiled {
  const problems = validate(schema, document);
  if (problems.length > 0) throw new Error(`An operation of the service does not fit its schema: ${problems.map((problem) => problem.message).join(' ')}`);
  const query = compileQuery(compilable, document, undefined, { disableLeafSerialization: true });
  if (!isCompiledQuery(query)) throw new Error(`An operation of the service cannot be compiled: ${query.errors?.[0]?.message}`);
  return (context, variables) => query.query({}, context, variables);
}
