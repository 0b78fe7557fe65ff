import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { concatAST, Kind, parse, print, separateOperations, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** A manifest in the format of Apollo's persisted queries: what a client sends as `sha256Hash` is the id. */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly { readonly id: string; readonly name: string; readonly type: string; readonly body: string }[];
}

/**
 * Makes a manifest of all operations in some files, each with the fragments that it uses, as `print` of graphql-js writes them.
 * @throws Error where an operation does not fit the schema, or has no name of its own
 */
export function makeManifest(schema: GraphQLSchema, root: string, patterns: readonly string[]): Manifest {
  const files = globSync([...patterns], { cwd: root }).toSorted();
  const document = concatAST(files.map((file) => parse(readFileSync(path.join(root, file), 'utf8'), { noLocation: true })));
  const problems = validate(schema, document);
  if (problems.length > 0) throw new Error(`The operations in ${patterns.join(', ')} do not fit the schema: ${problems.map(({ message }) => message).join(' ')}`);
  const operations = Object.entries(separateOperations(document)).map(([name, own]) => {
    const operation = own.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
    if (!name || !operation) throw new Error('An operation has no name: write `query Name { … }`, so that it can be told from others.');
    const body = print(own);
    return { id: createHash('sha256').update(body).digest('hex'), name, type: operation.operation, body };
  });
  return { format: 'apollo-persisted-query-manifest', version: 1, operations: operations.toSorted((one, other) => one.name.localeCompare(other.name)) };
}
