import { buildSchema } from 'graphql';
import { breakingChanges } from '../../scripts/breaking-changes.ts';

const released = buildSchema('type Query { user(id: ID): User } type User { id: ID! name: String email: String }');
const next = buildSchema('type Query { user(id: ID!): User } type User { id: ID! name: String age: Int }');
const emailGone = { type: 'FIELD_REMOVED', path: 'User.email', reason: 'Addresses are in `emails` since 2025.' };
const idRequired = { type: 'FIELD_ARGUMENT_TYPE_CHANGED', path: 'Query.user.id', reason: 'Nobody ever left it out.' };

test('what is added breaks nobody', async () => {
  expect(await breakingChanges(released, buildSchema('type Query { user(id: ID, name: String): User } type User { id: ID! name: String email: String age: Int }'), [])).toEqual([]);
});

test('each breaking change must be marked, by its kind and its place', async () => {
  const problems = await breakingChanges(released, next, []);
  expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(`mark it: ${JSON.stringify({ ...emailGone, reason: '…' })}`), expect.stringContaining('Query.user.id')]));
  expect(problems).toHaveLength(2);
  expect(await breakingChanges(released, next, [emailGone])).toHaveLength(1);
  expect(await breakingChanges(released, next, [emailGone, idRequired])).toEqual([]);
});

test('a mark needs a reason, and a change that happens', async () => {
  expect(await breakingChanges(released, next, [{ ...emailGone, reason: '' }, idRequired])).toEqual(['FIELD_REMOVED User.email is marked without a reason.']);
  expect(await breakingChanges(released, released, [emailGone])).toEqual(['FIELD_REMOVED User.email is marked and does not happen: take the mark away.']);
});
