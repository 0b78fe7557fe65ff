import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { Invalid } from '../shared/errors.ts';

/** One line of a file: of a cell with line breaks in it, the last. */
export interface CsvLine {
  /** Counted from 1, as editors do. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A line that cannot be read, and why. */
export interface CsvFault {
  readonly number: number;
  readonly reason: string;
}

/** What a file says. */
export interface CsvFile {
  readonly lines: readonly CsvLine[];
  readonly faults: readonly CsvFault[];
}

const mostCharacters = 12_000_000;
const longestLine = 100_000;
// Read piece by piece, so that others are served meanwhile.
const pieceLength = 65_536;

/**
 * Reads comma-separated values: with a byte order mark or without, quoted or not, with either line end; commas, semicolons or tabs
 * between them, whichever the first line has most of.
 * @param field the input field that the text came in
 * @throws Invalid where it is empty, too long, or no text in UTF-8
 */
export async function readCsv(text: string, field: string, mostLines: number): Promise<CsvFile> {
  if (text.length > mostCharacters) throw new Invalid(`${field} has ${text.length} characters: at most ${mostCharacters} at once. Leave out columns, or split it.`, [field]);
  if (text.includes('\uFFFD') || text.includes('\0') || !text.isWellFormed()) throw new Invalid(`${field} is not text in UTF-8: save the file as “CSV UTF-8” and try again.`, [field]);
  if (text.trim() === '') throw new Invalid(`${field} is empty: paste or upload a list with one person in each line.`, [field]);
  // The parser counts a line break of two characters within a text as two.
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const file = { lines: [] as CsvLine[], faults: [] as CsvFault[] };
  const delimiter = delimiterOf(plain);
  for (let from: Start | undefined = { offset: 0, line: 1 }; from;) from = await readOn(plain, from, delimiter, file, { field, mostLines });
  return file;
}

/** Where reading begins. */
interface Start {
  readonly offset: number;
  readonly line: number;
}

const mostFaults = 1000;

// After a line that cannot be read, reading begins anew with the next one: the parser's own way to skip it takes some of what follows with it.
async function readOn(text: string, { offset, line }: Start, delimiter: string, { lines, faults }: { lines: CsvLine[]; faults: CsvFault[] }, { field, mostLines }: { field: string; mostLines: number }): Promise<Start | undefined> {
  let last = line - 1;
  try {
    const parser = parse({
      delimiter, relax_column_count: true, skip_empty_lines: true, trim: true, max_record_size: longestLine,
      // Here and not by reading the stream, which would lose what it holds ready when a later line cannot be read.
      on_record: (cells: string[], info) => {
        if (lines.length === mostLines) throw new Invalid(`${field} has more than ${mostLines} lines: split it.`, [field]);
        last = line - 1 + info.lines;
        lines.push({ number: last, cells });
        return null;
      },
    });
    await pipeline(Readable.from(pieces(text, offset)), parser.resume());
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    let [number, next] = [last + 1, offsetOfLine(text, offset, last + 1 - line)];
    while (text[next] === '\n') [number, next] = [number + 1, next + 1];
    faults.push({ number, reason: reasons[error.code] ?? 'The line cannot be read as comma-separated values.' });
    if (faults.length > mostFaults) throw new Invalid(`${field} has more than ${mostFaults} lines that cannot be read as comma-separated values: look whether it is the right file.`, [field]);
    const end = text.indexOf('\n', next);
    return end === -1 ? undefined : { offset: end + 1, line: number + 1 };
  }
}

function offsetOfLine(text: string, from: number, lines: number): number {
  let offset = from;
  for (let passed = 0; passed < lines; passed++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

function* pieces(text: string, offset: number): Generator<string> {
  for (let start = offset; start < text.length; start += pieceLength) yield text.slice(start, start + pieceLength);
}

function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed: close it, or double it where it is part of the text.',
  CSV_INVALID_CLOSING_QUOTE: 'After a closing quotation mark stands something else than the next column: double quotation marks that are part of the text.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands within a text without quotation marks around it: put the whole text in quotation marks, and double those in it.',
  CSV_MAX_RECORD_SIZE: `A quotation mark is opened and not closed within ${longestLine} characters: close it, or double it where it is part of the text.`,
};
