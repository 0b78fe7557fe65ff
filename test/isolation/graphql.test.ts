import { getDirective } from '@graphql-tools/utils';
import { createSchema } from '../../src/graphql/schema.ts';
import type { GraphqlAnswer } from '../support/graphql-client.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { inhabit, namesOfNobody, rowsOf, withoutNames, type InhabitedOrganisation, type Names } from './inhabited-organisation.ts';
import { callsOfRootFields, type Call } from './root-fields.ts';

let app: TestApp;
let readers: { first: InhabitedOrganisation; other: InhabitedOrganisation };
beforeAll(async () => {
  app = await startTestApp();
  readers = { first: await inhabit(app), other: await inhabit(app) };
});
afterAll(() => app.stop());

function guardedRootFields(): string[] {
  const schema = createSchema();
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).filter((field) => !getDirective(schema, field, 'public')).map((field) => `${type?.name}.${field.name}`));
}

test('every root field that is not public is tried below', () => {
  expect(Object.keys(callsOfRootFields).toSorted()).toEqual(guardedRootFields().toSorted());
});

// While a directory manages people and groups, they are not changed over GraphQL.
async function inhabitAndDisconnect(): Promise<InhabitedOrganisation> {
  const organisation = await inhabit(app);
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: DISABLED }) { userErrors { message } } }');
  return organisation;
}

const calls = Object.entries(callsOfRootFields).flatMap(([field, several]) => several.map((call): [string, Call] => [`${field} ${call.how ?? ''}`.trim(), call]));

test.each(calls)('%s reaches nothing of another organisation', async (name, call) => {
  // A mutation leaves traces, so it gets organisations of its own.
  const { first, other } = !name.startsWith('Mutation.') ? readers : { first: await inhabitAndDisconnect(), other: await inhabitAndDisconnect() };
  const nobody = namesOfNobody();
  const ask = (who: InhabitedOrganisation, names: Names): Promise<GraphqlAnswer> => who.graphql.send(call.query, call.variables(names, who.names));
  const before = await rowsOf(app.databaseUrl, first.id);

  const answer = await ask(other, first.names);
  const text = JSON.stringify(answer);
  // What was asked for comes back as it was sent (a name that is now in use here too), so it shows nothing.
  const asked = JSON.stringify(call.variables(first.names, other.names));
  for (const shown of Object.values(first.names).filter((one) => !asked.includes(one))) expect(text).not.toContain(shown);
  expect(text).not.toContain(`Person of ${first.slug}`);
  expect(await rowsOf(app.databaseUrl, first.id)).toBe(before);

  const answerForNobody = await ask(other, nobody);
  const told = withoutNames(text, first.names);
  expect(told).toBe(withoutNames(JSON.stringify(answerForNobody), nobody));

  // The call would have reached something: the organisation itself is told or can change more.
  const ownAnswer = withoutNames(JSON.stringify(await ask(first, first.names)), first.names);
  const isAnswered = ownAnswer !== told || (await rowsOf(app.databaseUrl, first.id)) !== before;
  expect(isAnswered).toBe(call.refusedToAll !== true);
});
