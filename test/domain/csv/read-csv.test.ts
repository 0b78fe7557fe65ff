import { readColumns } from '../../../src/domain/csv/read-columns.ts';
import { readCsv } from '../../../src/domain/csv/read-csv.ts';

const read = (text: string, mostLines = 100) => readCsv(text, 'list', mostLines);

test.each([
  ['\n', ','], ['\r\n', ','], ['\r', ','], ['\n', ';'], ['\r\n', '\t'],
])('lines that end with %j and columns with %j between them', async (end, between) => {
  const text = `\uFEFF${[['name', 'mail'], ['"Lovelace, Ada; ""Countess"""', 'ada@contoso.com'], [' Grace ', '']].map((cells) => cells.join(between)).join(end)}${end}`;
  const { lines, faults } = await read(text);
  expect(faults).toEqual([]);
  expect(lines).toEqual([{ number: 1, cells: ['name', 'mail'] }, { number: 2, cells: ['Lovelace, Ada; "Countess"', 'ada@contoso.com'] }, { number: 3, cells: ['Grace', ''] }]);
});

test('each line that cannot be read is named, and those around it are read', async () => {
  const { lines, faults } = await read('a,b\n1,2\n\nbad"quote,3\n"x"y,4\n"ends",5\n"two\nlines",6\nlast,7\n"open,8');
  expect(faults.map(({ number }) => number)).toEqual([4, 5, 10]);
  expect(faults.map(({ reason }) => reason)).toEqual([expect.stringContaining('within a text'), expect.stringContaining('After a closing quotation mark'), expect.stringContaining('never closed')]);
  expect(lines.map(({ number, cells }) => [number, cells[0]])).toEqual([[1, 'a'], [2, '1'], [6, 'ends'], [8, 'two\nlines'], [9, 'last']]);
});

test('a quotation mark that is never closed costs its own line alone', async () => {
  const { lines, faults } = await read('a\n"x\ny\nz');
  expect([faults.map(({ number }) => number), lines.map(({ cells }) => cells[0])]).toEqual([[2], ['a', 'y', 'z']]);
});

test.each([
  ['nothing', ' \n', 'is empty'], ['text in another encoding', 'a\uFFFD', 'not text in UTF-8'], ['a file that is no text', 'a\0', 'not text in UTF-8'],
  ['more lines than may be', 'a\nb\nc\nd', 'more than 3 lines'], ['more characters than may be', 'x'.repeat(12_000_001), 'at most 12000000'], ['no such file', 'a"b\n'.repeat(1001), 'look whether it is the right file'],
])('%s is refused', async (_, text, reason) => {
  await expect(read(text, 3)).rejects.toMatchObject({ code: 'INVALID', field: ['list'], message: expect.stringContaining(reason) });
});

const names = { mail: ['mail', 'email'], name: ['displayname'] } as const;

test('columns are found however they are written, and in any order', async () => {
  const { columns, unknown, lines } = readColumns<'mail' | 'name'>(await read('Age,Display name,E-Mail\n7,Ada,ada@contoso.com,more\n,,x\n'), names, ['mail']);
  expect([[...columns], unknown]).toEqual([['name', 'mail'], ['Age']]);
  expect(lines).toEqual([{ number: 2, values: { mail: 'ada@contoso.com', name: 'Ada' }, isTooLong: true }, { number: 3, values: { mail: 'x' }, isTooLong: false }]);
});

test('without a heading the columns are those that are expected', async () => {
  const { hasHeading, lines } = readColumns<'mail' | 'name'>(await read('ada@contoso.com,Ada\n'), names, ['mail', 'name']);
  expect([hasHeading, lines]).toEqual([false, [{ number: 1, values: { mail: 'ada@contoso.com', name: 'Ada' }, isTooLong: false }]]);
});
