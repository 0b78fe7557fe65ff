import { areSimilar, nameKeys, nameWords } from '../../../src/domain/duplicates/similar-names.ts';

const similar = (one: string, other: string): boolean => areSimilar(nameWords(one), nameWords(other));
const shareAKey = (one: string, other: string): boolean => nameKeys(nameWords(one)).some((key) => nameKeys(nameWords(other)).includes(key));

test.each([
  ['Ada Lovelace', 'ada lovelace'], ['Lovelace, Ada', 'Ada Lovelace'], ['Katherine Johnson', 'Katharine Johnson'], ['Ada King Lovelace', 'Ada Lovelace'], ['A. Lovelace', 'Ada Lovelace'],
  ['Søren Łukasz', 'Soren Lukasz'], ['José Muñoz', 'Jose Munoz'], ['Jürgen Groß', 'Jurgen Gross'], ['Ａｄａ Lovelace', 'Ada Lovelace'],
  ['Thomas Wagner', 'Thomas Wanger'], ['Thomas Wagner', 'Thoams Wagner'], ['Anna Mayr', 'Anna Mary'],
])('“%s” and “%s” may be one person, and are found by each other', (one, other) => {
  expect([similar(one, other), similar(other, one), shareAKey(one, other)]).toEqual([true, true, true]);
});

test.each([
  ['Ada Lovelace', 'Ada Byron'], ['John Smith', 'Joan Smyth'], ['Ada', 'Ada'], ['Tom Hall', 'Tim Hall'], ['Ada Lovelace', ''], ['Grace Hopper', 'Alan Turing'], ['Ada Lovelace', 'Bda Lovelace'], ['Thomas Wagner', 'Thomas Wgaren'], ['Tom Wagner', 'Tmo Wagner'],
])('“%s” and “%s” are two', (one, other) => {
  expect([similar(one, other), similar(other, one)]).toEqual([false, false]);
});
