import { assert, property, string } from 'fast-check';
import { fold } from '../../src/domain/shared/fold.ts';
import { fold as protocolFold } from '../../src/scim/protocol/fold.ts';

test.each([['ADA@Contoso.example', 'ada@contoso.example'], ['ﬁona', 'fiona'], ['ＡＢＣ', 'abc'], ['Straße', 'straße'], ['Å', 'å']])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

// The layers may not share the function, and uniqueness, filters and PATCH must agree on what is equal.
test('the domain and the protocol fold alike', () => {
  assert(property(string({ unit: 'grapheme' }), (text) => {
    expect(fold(text)).toBe(protocolFold(text));
  }), { numRuns: 1000 });
  assert(property(string({ unit: 'binary' }), (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  }), { numRuns: 1000 });
});
