import * as fc from 'fast-check';
import { groupResourceType, userResourceType, type ResourceType } from '../../src/scim/protocol/resource-type.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';

/*
 * Whatever is sent, the answer is a success or a refusal and never an error of ours, and what is refused leaves
 * everything as it was, to the byte.
 */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const runs = { numRuns: 150 };
const kinds = [
  { type: userResourceType, make: newUser, name: 'userName' },
  { type: groupResourceType, make: newGroup, name: 'displayName' },
] as const;

const text = fc.oneof(
  fc.constantFrom('', ' ', 'True', 'false', 'work', 'null', '\u0000', '\ud800', '😀', 'ß', '%', "'", '"', '\\', '1', '2020-01-01T00:00:00Z', '0190aaaa-0000-7000-8000-000000000000'),
  fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }),
);
const scalar = fc.oneof(text, fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1e308, -0, 2 ** 53));

function anything(names: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(names, tie('value'), { maxKeys: 4 })),
  })).value;
}

function namesOf({ core, extensions }: ResourceType): fc.Arbitrary<string> {
  const extension = extensions.flatMap(({ schema }) => [schema.id, ...schema.attributes.map(({ name }) => `${schema.id}:${name}`)]);
  const attributes = [...core.attributes.values()];
  const parts = new Set(attributes.flatMap(({ subAttributes = [] }) => subAttributes.map(({ name }) => name)));
  const dotted = attributes.flatMap(({ name, subAttributes = [] }) => subAttributes.map((part) => `${name}.${part.name}`));
  const known = [...attributes.map(({ name }) => name), ...extension, ...parts, ...dotted, 'password', 'members', '__proto__', 'constructor', 'toString', 'shoeSize'];
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: text });
}

function pathsOf(names: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const condition = fc.tuple(fc.constantFrom('type', 'value', 'primary', 'display', 'x'), fc.constantFrom('eq', 'ne', 'co', 'pr', 'gt', 'zz'), fc.constantFrom('"work"', '"True"', 'true', 'null', '', '"\\u0000"'));
  const selected = fc.tuple(names, condition, fc.constantFrom('', '.value', '.type', '.x', '.', ']'));
  return fc.oneof(names, selected.map(([name, parts, rest]) => `${name}[${parts.join(' ')}]${rest}`), text);
}

function operationsOf(names: fc.Arbitrary<string>): fc.Arbitrary<object[]> {
  const operation = fc.record({ op: fc.constantFrom('add', 'Replace', 'remove', 'REMOVE', 'move'), path: pathsOf(names), value: anything(names) }, { requiredKeys: ['op'] });
  return fc.array(operation, { maxLength: 4 }) as fc.Arbitrary<object[]>;
}

function expectSuccessOrRefusal(answer: ScimAnswer): boolean {
  const isSuccess = answer.status >= 200 && answer.status < 300;
  if (!isSuccess) expectScimError(answer, [400, 409, 413].includes(answer.status) ? answer.status : 400, answer.body?.scimType as string | undefined);
  return isSuccess;
}

describe.each(kinds)('$type.name', ({ type, make, name }) => {
  const { endpoint } = type;
  const names = namesOf(type);

  test('any PATCH', async () => {
    const { body } = await organisation.scim.post(endpoint, make());
    const address = `${endpoint}/${body.id}`;
    const reached = { success: 0, refusal: 0 };
    await fc.assert(fc.asyncProperty(operationsOf(names), async (operations) => {
      const before = await organisation.scim.get(address);
      const isSuccess = expectSuccessOrRefusal(await organisation.scim.patch(address, ...operations));
      reached[isSuccess ? 'success' : 'refusal'] += 1;
      const after = await organisation.scim.get(address);
      expect([after.status, after.body.id]).toEqual([200, body.id]);
      expect(isSuccess || after.text).toBe(isSuccess || before.text);
    }), runs);
    // A generator that only ever meets one of the two would prove little.
    expect(Math.min(reached.success, reached.refusal)).toBeGreaterThan(5);
  });

  test('any body of PUT and POST', async () => {
    const { body } = await organisation.scim.post(endpoint, make());
    const address = `${endpoint}/${body.id}`;
    const reached = { success: 0, refusal: 0 };
    const resource = fc.tuple(fc.dictionary(names, anything(names), { maxKeys: 6 }), fc.boolean()).map(([rest, isNamed]) => (isNamed ? { [name]: make()[name], ...rest } : rest));
    await fc.assert(fc.asyncProperty(fc.oneof({ weight: 5, arbitrary: resource }, { weight: 1, arbitrary: anything(names) }), async (sent) => {
      for (const [method, path] of [['PUT', address], ['POST', endpoint]] as const) {
        const before = [(await organisation.scim.get(address)).text, (await organisation.scim.get(`${endpoint}?count=0`)).text];
        const answer = await organisation.scim.send(method, path, JSON.stringify(sent));
        const isSuccess = expectSuccessOrRefusal(answer);
        reached[isSuccess ? 'success' : 'refusal'] += 1;
        if (isSuccess && method === 'POST') await organisation.scim.delete(`${endpoint}/${answer.body.id}`);
        const after = [(await organisation.scim.get(address)).text, (await organisation.scim.get(`${endpoint}?count=0`)).text];
        expect(isSuccess || after).toEqual(isSuccess || before);
      }
    }), runs);
    expect(Math.min(reached.success, reached.refusal)).toBeGreaterThan(5);
  });

  test('any query', async () => {
    const parameter = fc.tuple(fc.constantFrom('filter', 'attributes', 'excludedAttributes', 'startIndex', 'count', 'sortBy', 'x'), fc.oneof(text, pathsOf(names), pathsOf(names).map((path) => `${path} eq "x"`)));
    await fc.assert(fc.asyncProperty(fc.array(parameter, { maxLength: 4 }), async (parameters) => {
      const query = parameters.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&');
      expect(expectSuccessOrRefusal(await organisation.scim.get(`${endpoint}?${query}`))).toEqual(expect.any(Boolean));
    }), runs);
  });
});

test('every event of it was kept, and none was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
