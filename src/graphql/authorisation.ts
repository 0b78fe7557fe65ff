import { getDirective, mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { authorise, organisationOf } from '../domain/access/authorise.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Permission } from '../domain/access/permissions.ts';
import type { GraphqlContext } from './context.ts';

/** Makes every field that carries `@requires` or `@authenticated` check the caller before it resolves. */
export function enforceRequires(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      const check = checkOf(schema, field);
      if (!check) return undefined;
      const resolve = field.resolve ?? defaultFieldResolver;
      return {
        ...field,
        resolve: guarded(check, type === schema.getMutationType()?.name ? naming(name, resolve) : resolve),
        // A subscription is checked when it begins, and with each of its notices.
        ...(field.subscribe ? { subscribe: guarded(check, field.subscribe) } : {}),
      };
    },
  });
}

function guarded(check: (actor: Actor) => void, resolve: GraphQLFieldResolver<unknown, GraphqlContext>): GraphQLFieldResolver<unknown, GraphqlContext> {
  return (source, args, context, info) => {
    check(context.scope.actor);
    return resolve(source, args, context, info);
  };
}

// What a mutation changes is written to the audit trail under its name, whichever door it came through. The fields below it go on with its
// scope, in which it may have learned something; the next mutation waits until they are done.
function naming(operation: string, resolve: GraphQLFieldResolver<unknown, GraphqlContext>): GraphQLFieldResolver<unknown, GraphqlContext> {
  return (source, args, context, info) => {
    context.scope = context.scope.doing(operation);
    return resolve(source, args, context, info);
  };
}

function checkOf(schema: GraphQLSchema, field: GraphQLFieldConfig<unknown, GraphqlContext>): ((actor: Actor) => void) | undefined {
  const permission = getDirective(schema, field, 'requires')?.[0]?.['permission'] as Permission | undefined;
  if (permission) return (actor) => authorise(actor, permission);
  return getDirective(schema, field, 'authenticated') ? organisationOf : undefined;
}
