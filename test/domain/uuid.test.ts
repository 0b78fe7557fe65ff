import { isUuid, newId } from '../../src/domain/shared/uuid.ts';

test('ids are UUIDs of version 7, never the same, in the order in which they were made', () => {
  const ids = Array.from({ length: 5000 }, newId);
  expect(ids.every((id) => isUuid(id) && id[14] === '7')).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test.each(['', 'bogus', '01a20d9f-d7e8-76cc-bc84-9f24c59be0a', '01a20d9f-d7e8-76cc-bc84-9f24c59be0ad '])('%p is no id', (text) => {
  expect(isUuid(text)).toBe(false);
});
