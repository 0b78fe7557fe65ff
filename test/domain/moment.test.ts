import { assert, constantFrom, date, integer, oneof, property, tuple } from 'fast-check';
import { keyOfMoment, momentKey } from '../../src/domain/shared/moment.ts';
import { compareMoments, parseDateTime } from '../../src/scim/protocol/date-time.ts';

const two = (most: number) => integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const moments = tuple(
  constantFrom('0000', '0001', '0099', '1900', '1969', '1970', '2000', '2024', '9999'), two(13), two(32), constantFrom('T', 't', ' '), two(25), two(60), two(60),
  constantFrom('', '.', '.5', '.123456789', '.1234567890', '.000000001'), constantFrom('Z', 'z', '', '+00:00', '-14:00', '+14:59', ' 01:00', '+15:00', '+01:60'),
).map(([year, month, day, t, hour, minute, second, fraction, zone]) => `${year}-${month}-${day}${t}${hour}:${minute}:${second}${fraction}${zone}`);
const texts = oneof(moments, constantFrom('2026-11-24T24:00:00Z', '2026-11-24T24:00:01Z', '2024-02-29T00:00:00Z', '2023-02-29T00:00:00Z', '2026-11-24', ''));

// The layers may not share the function, and values that the facade takes must compare in SQL as they do in its filters.
test('the domain takes the moments that the protocol takes, and orders them alike', () => {
  assert(property(texts, texts, (left, right) => {
    const [a, b] = [parseDateTime(left), parseDateTime(right)];
    const [keyA, keyB] = [momentKey(left), momentKey(right)];
    expect([left, keyA !== undefined, right, keyB !== undefined]).toEqual([left, a !== undefined, right, b !== undefined]);
    const order = a && b ? Math.sign(compareMoments(a, b)) : 0;
    const keyOrder = keyA !== undefined && keyB !== undefined ? (keyA < keyB ? -1 : Number(keyA > keyB)) : 0;
    expect(keyOrder).toBe(order);
  }), { numRuns: 5000 });
});

test('a Date has the key of its text', () => {
  assert(property(date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }), (moment) => {
    expect(keyOfMoment(moment)).toBe(momentKey(moment.toISOString()));
  }), { numRuns: 1000 });
});
