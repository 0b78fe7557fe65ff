import { createUser } from '../../../src/domain/users/create-user.ts';
import type { Scope } from '../../../src/domain/shared/scope.ts';
import type { TestOrganisation } from '../../support/app.ts';

/** How to ask for mutations, each under its name, so that they change something. */
export function duplicateMutations(organisation: () => TestOrganisation, system: () => Scope, run: (mutation: string, input: object) => Promise<unknown>): Record<string, (name: string) => Promise<unknown>> {
  const user = async (): Promise<string> => (await createUser(system(), { userName: `user-${Math.random()}@example.com` })).id;
  const line = async (list: string): Promise<string> => {
    const { createDuplicateCheck } = await organisation().graphql.run('mutation ($list: String!) { createDuplicateCheck(input: { list: $list }) { duplicateCheck { lines { nodes { id } } } } }', { list });
    return createDuplicateCheck.duplicateCheck.lines.nodes[0].id as string;
  };
  return {
    createDuplicateCheck: (name) => run(name, { list: 'ada@contoso.com' }),
    importUsers: (name) => run(name, { list: 'email\nada@contoso.com', isPreview: false }),
    linkDuplicate: async (name) => run(name, { lineId: await line('ada@contoso.com'), userId: await user() }),
    mergeUsers: async (name) => run(name, { survivorId: await user(), mergedId: await user() }),
    ignoreDuplicate: async (name) => {
      await createUser(system(), { userName: 'ada.lovelace@contoso.com' });
      await run(name, { lineId: await line('ada.lovelace@other.example') });
    },
    undoDuplicateCure: async (name) => {
      await run('mergeUsers', { survivorId: await user(), mergedId: await user() });
      const { duplicateCures } = await organisation().graphql.run('{ duplicateCures { nodes { id } } }');
      await run(name, { id: duplicateCures.nodes[0].id as string });
    },
  };
}
