import { getDirective } from '@graphql-tools/utils';
import { isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { presets, roleNames, roles, type Permission } from '../src/domain/access/permissions.ts';

/** Who may ask for what, by role and by token: a page with a row for each field that is guarded, made from the marks in the SDL. */
export function accessTable(schema: GraphQLSchema): string {
  const callers = [
    ...roleNames.map((name) => ({ title: name, permissions: roles[name] as readonly Permission[] })),
    { title: 'token *SCIM provisioning*', permissions: presets.entra as readonly Permission[] },
    { title: 'platform token', permissions: ['platform:analytics'] as readonly Permission[] },
    { title: 'operator', permissions: undefined },
  ];
  const rows = Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => !isIntrospectionType(type)).flatMap((type) => Object.values(type.getFields()).flatMap((field) => {
    const permission = getDirective(schema, field, 'requires')?.[0]?.['permission'] as Permission | undefined;
    const isOpen = Boolean(getDirective(schema, field, 'public'));
    if (!permission && !isOpen && !getDirective(schema, field, 'authenticated')) return [];
    const word = permission ? `\`${permission}\`` : (isOpen && 'public') || 'any caller';
    const may = callers.map(({ permissions }) => (!permission || !permissions || permissions.includes(permission) ? 'yes' : ''));
    return [`| \`${type.name}.${field.name}\` | ${word} | ${may.join(' | ')} |`];
  }));
  return `# Who may ask for what

Written by \`npm run generate\` from the marks in [schema/](../../schema) and the roles and presets in
[permissions.ts](../../src/domain/access/permissions.ts). Any other token or OAuth client may ask for a field where it carries the permission of its
row; a field that has no row here is part of its object and comes with it. What nobody else may ask for is for the operators at the command line. [permissions.md](../permissions.md) says what each word allows.

| field | permission | ${callers.map(({ title }) => title).join(' | ')} |
| --- | --- | ${callers.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}
