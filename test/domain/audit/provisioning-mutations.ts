import type { TestOrganisation } from '../../support/app.ts';
import { newUser } from '../../support/scim-client.ts';

/** How to ask for mutations, each under its name, so that they change something. */
export function provisioningMutations(organisation: () => TestOrganisation, run: (mutation: string, input: object) => Promise<unknown>): Record<string, (name: string) => Promise<unknown>> {
  const adviceKey = async (): Promise<string> => {
    await organisation().scim.post('/Users', newUser({ externalId: 'x' }));
    return (await organisation().graphql.run('{ attributeMappings { advice { key } } }')).attributeMappings.advice[0].key as string;
  };
  const hold = async (): Promise<string> => {
    await run('updateSingleSignOn', { brakePercent: 0, brakePeople: 0 });
    const { body } = await organisation().scim.post('/Users', newUser());
    await organisation().scim.delete(`/Users/${body.id}`);
    return (await organisation().graphql.run('{ provisioningHolds { nodes { id } } }')).provisioningHolds.nodes[0].id as string;
  };
  return {
    ...Object.fromEntries(['releaseProvisioningHold', 'rejectProvisioningHold'].map((one) => [one, async (name: string) => run(name, { id: await hold() })])),
    dismissMappingAdvice: async (name) => run(name, { key: await adviceKey() }),
    restoreMappingAdvice: async (name) => {
      const key = await adviceKey();
      await run('dismissMappingAdvice', { key });
      await run(name, { key });
    },
  };
}
