import { getDirective, mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { authorise, organisationOf } from '../domain/access/authorise.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Permission } from '../domain/access/permissions.ts';
import type { GraphqlContext } from './context.ts';

/** Makes every field that carries `@requires` or `@authenticated` check the caller before it resolves. */
export function enforceRequires(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const check = checkOf(schema, field);
      if (!check) return undefined;
      const resolve = field.resolve ?? defaultFieldResolver;
      return {
        ...field,
        resolve: (source, args, context: GraphqlContext, info) => {
          check(context.scope.actor);
          return resolve(source, args, context, info);
        },
      };
    },
  });
}

function checkOf(schema: GraphQLSchema, field: GraphQLFieldConfig<unknown, GraphqlContext>): ((actor: Actor) => void) | undefined {
  const permission = getDirective(schema, field, 'requires')?.[0]?.['permission'] as Permission | undefined;
  if (permission) return (actor) => authorise(actor, permission);
  return getDirective(schema, field, 'authenticated') ? organisationOf : undefined;
}
