import { readExpiry } from '../../src/cli/expiry.ts';

const now = new Date('2026-11-24T12:00:00.000Z');

test.each([
  [undefined, null], ['90d', '2027-02-22T12:00:00.000Z'], ['0d', '2026-11-24T12:00:00.000Z'], ['2027-01-31', '2027-01-31T00:00:00.000Z'],
  ['2027-01-31T10:00:00+02:00', '2027-01-31T08:00:00.000Z'], ['2000-01-01', '2000-01-01T00:00:00.000Z'],
])('%s', (text, moment) => {
  expect(readExpiry('--expires', text, now)?.toISOString() ?? null).toBe(moment);
});

test.each(['', 'tomorrow', '90', '-1d', '90 d', '2027-13-01', '2027-02-30', '31/01/2027', '999999d'])('“%s” is refused', (text) => {
  expect(() => readExpiry('--expires', text, now)).toThrow(`--expires must be a date such as 2027-01-31 or a number of days such as 90d, not “${text}”.`);
});
