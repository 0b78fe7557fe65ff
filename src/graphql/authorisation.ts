import { getDirective, mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { authorise } from '../domain/access/authorise.ts';
import type { Permission } from '../domain/access/permissions.ts';
import type { GraphqlContext } from './context.ts';

/** Makes every field that carries `@requires` check the permission before it resolves. */
export function enforceRequires(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const requires = getDirective(schema, field, 'requires')?.[0];
      if (!requires) return undefined;
      const permission = requires['permission'] as Permission;
      const resolve = field.resolve ?? defaultFieldResolver;
      return {
        ...field,
        resolve: (source, args, context: GraphqlContext, info) => {
          authorise(context.scope.actor, permission);
          return resolve(source, args, context, info);
        },
      };
    },
  });
}
