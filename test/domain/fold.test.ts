import fc from 'fast-check';
import { fold } from '../../src/domain/shared/fold.ts';
import { fold as protocolFold } from '../../src/scim/protocol/fold.ts';

test.each([['ADA@Contoso.example', 'ada@contoso.example'], ['ﬁona', 'fiona'], ['ＡＢＣ', 'abc'], ['Straße', 'straße'], ['Å', 'å']])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

// The layers may not share the function, and uniqueness, filters and PATCH must agree on what is equal.
test('the domain and the protocol fold alike', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text) === protocolFold(text)), { numRuns: 1000 });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)), { numRuns: 1000 });
});
