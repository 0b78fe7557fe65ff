import { joined, takenBack, type AccountState } from '../../../src/domain/duplicates/account-state.ts';

const state = (columns: object, attributes: object = {}): AccountState => ({ columns: { user_name: 'x', ...columns }, attributes: { ...attributes }, search: { ...attributes }, lookups: {} });

test('what the leading account says stands, and what it does not say is taken from the other', () => {
  const result = joined(state({ user_name: 'ada@contoso.com', title: null, active: false }, { nickName: 'Ada' }), state({ user_name: 'ada', title: 'Countess', active: true }, { nickName: 'Addie', locale: 'en' }));
  expect(result.columns).toEqual({ user_name: 'ada@contoso.com', title: 'Countess', active: false, email: 'ada@contoso.com' });
  expect(result.attributes).toEqual({ nickName: 'Ada', locale: 'en' });
});

test('a change is taken back where nobody has changed more since', () => {
  const [before, after] = [state({ user_name: 'ada', title: 'Countess' }, { locale: 'en' }), state({ user_name: 'ada@contoso.com', title: 'Countess' }, { locale: 'en', nickName: 'Ada', addresses: [{ a: 1, b: 2 }] })];
  const now = state({ user_name: 'ada@contoso.com', title: 'Programmer' }, { locale: 'fr', nickName: 'Ada', addresses: [{ b: 2, a: 1 }] });
  const result = takenBack(before, after, now);
  expect(result.columns).toEqual({ user_name: 'ada', title: 'Programmer', email: null });
  expect(result.attributes).toEqual({ locale: 'fr' });
});
