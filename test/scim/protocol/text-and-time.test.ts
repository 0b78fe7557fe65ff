import * as fc from 'fast-check';
import { compareMoments, formatMoment, parseDateTime } from '../../../src/scim/protocol/date-time.ts';
import type { Moment } from '../../../src/scim/protocol/date-time.ts';
import { compareCodePoints, fold } from '../../../src/scim/protocol/fold.ts';
import { equivalent, hasData, isUnassigned } from '../../../src/scim/protocol/json.ts';

const read = (one: Date): Moment => parseDateTime(one.toISOString()) ?? { seconds: Number.NaN, nanoseconds: 0 };

describe('dates', () => {
  test.each([
    ['2011-05-13T04:42:34Z', '2011-05-13T04:42:34Z'],
    ['2011-05-13t04:42:34z', '2011-05-13T04:42:34Z'],
    ['2011-05-13T04:42:34', '2011-05-13T04:42:34Z'],
    ['2011-05-13T04:42:34.1Z', '2011-05-13T04:42:34.1Z'],
    ['2011-05-13T04:42:34.123456789Z', '2011-05-13T04:42:34.123456789Z'],
    ['0001-01-03T00:00:00.0000000Z', '0001-01-03T00:00:00Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['2011-05-13T04:42:34+02:00', '2011-05-13T02:42:34Z'],
    ['2011-05-13T04:42:34 02:00', '2011-05-13T02:42:34Z'],
    ['2011-05-13T23:30:00-01:30', '2011-05-14T01:00:00Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['2011-12-31T24:00:00Z', '2012-01-01T00:00:00Z'],
    ['0001-01-01T00:00:00+14:00', '0001-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59.5-14:00', '9999-12-31T23:59:59Z'],
  ])('%s is %s', (text, expected) => {
    const moment = parseDateTime(text);
    expect(moment && formatMoment(moment)).toBe(expected);
  });

  test.each([
    '', 'now', '2011-05-13', '2011-05-13T04:42Z', '0000-01-01T00:00:00Z', '2011-13-01T00:00:00Z', '2011-00-01T00:00:00Z', '2011-02-29T00:00:00Z',
    '2011-04-31T00:00:00Z', '1900-02-29T00:00:00Z', '2011-01-01T24:00:01Z', '2011-01-01T24:00:00.1Z', '2011-01-01T00:60:00Z', '2011-01-01T00:00:60Z',
    '2011-01-01T00:00:00.1234567890Z', '2011-01-01T00:00:00.Z', '2011-01-01T00:00:00+15:00', '2011-01-01T00:00:00+01:60', '12011-01-01T00:00:00Z',
    '-2011-01-01T00:00:00Z', '2011-01-01T00:00:00Z ', '2011-01-01 00:00:00Z',
  ])('%s is none', (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });

  test('they agree with Date where Date can tell', () => {
    const date = fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(date, date, (a, b) => {
      expect(Math.sign(compareMoments(read(a), read(b)))).toBe(Math.sign(a.getTime() - b.getTime()));
      expect(new Date(formatMoment(read(a)))).toEqual(a);
    }));
  });
});

test('folding is idempotent, and blind to case', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  expect(fold('ADA@Example.COM')).toBe('ada@example.com');
  expect(fold('ＡＤＡ Å ﬁ')).toBe(fold('ada å fi'));
  fc.assert(fc.property(fc.string(), (text) => fold(text) === text.normalize('NFKC').toLowerCase().normalize('NFKC')));
});

test('order is by code point', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
    expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
  }));
});

test('unassigned, data and equality', () => {
  for (const value of [undefined, null, '', [], {}]) expect([isUnassigned(value), hasData(value), equivalent(value, undefined)]).toEqual([true, false, true]);
  for (const value of [0, false, 'x', [0], { a: 0 }]) expect([isUnassigned(value), hasData(value), equivalent(value, null)]).toEqual([false, true, false]);
  expect(hasData([null, { a: '' }])).toBe(false);
  expect(equivalent({ a: 1, b: [{ c: 2, d: null }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
  expect(equivalent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(equivalent({ a: 1 }, { a: 1, b: 0 })).toBe(false);
});
