import * as fc from 'fast-check';
import { emailAddressPattern, isEmailAddress } from '../../src/domain/shared/email-address.ts';
import { runUnbound } from '../../src/domain/shared/statements.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

test.each(['ada@contoso.example', 'a@b', 'jürgen@münchen.example', "o'brien+tag@sub.contoso.example", '用户@例子.广告'])('%s is an address', (text) => {
  expect(isEmailAddress(text)).toBe(true);
});

test.each(['', 'ada', 'ada@', '@contoso', 'two@at@signs', 'with space@x', 'a@b c', 'a\u00A0b@c', '"quoted"@x', `${'l'.repeat(65)}@x`, 'a@b\n', '\ta@b'])('%j is none', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});

describe('in PostgreSQL', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  test('the same texts are addresses, in a column and in JSON', async () => {
    const part = fc.string({ unit: fc.oneof(fc.constantFrom('a', '@', '.', ' ', '"', '\t', '\n', '\u00A0', '\u0085', '\u2028', '\u3000', '\uFEFF', 'ß'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 70 });
    const likely = fc.string({ unit: fc.constantFrom('a', 'ß', '.', '+', '7'), minLength: 1, maxLength: 8 });
    const texts = fc.sample(fc.oneof(part, fc.tuple(likely, likely).map(([local, domain]) => `${local}@${domain}`), fc.tuple(part, part).map(([local, domain]) => `${local}@${domain}`)), 3000).filter((text) => !text.includes('\0') && text.isWellFormed());
    const rows = await runUnbound(app.database.unbound, {
      text: `select text ~ '${emailAddressPattern}' as in_column, jsonb_path_exists(to_jsonb(text), '$ ? (@ like_regex "${emailAddressPattern}")') as in_json from unnest($1::text[]) with ordinality as given(text, place) order by place`,
      values: [texts],
    });
    const expected = texts.map(isEmailAddress);
    expect(rows.map((row) => row['in_column'])).toEqual(expected);
    expect(rows.map((row) => row['in_json'])).toEqual(expected);
    expect(expected.filter(Boolean).length).toBeGreaterThan(50);
    expect(expected.filter((isOne) => !isOne).length).toBeGreaterThan(50);
  });
});
