/** A row of an export: values by column, in the order of the columns. All rows of one export have the same columns. */
export type ExportRow = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;

/** A form in which exports are written: what comes before the rows, and each row, both with their line ends. */
export interface ExportForm {
  readonly mediaType: string;
  head(columns: readonly string[]): string;
  line(row: ExportRow, columns: readonly string[]): string;
}

const csvLineEnd = '\r\n';

/**
 * RFC 4180, with a header line. A text that a spreadsheet would take for a formula gets an apostrophe before it, which
 * spreadsheets do not show (OWASP, *CSV Injection*): also in full-width characters, which Japanese ones take for the others, and
 * behind blanks, which some pass over.
 */
const csv: ExportForm = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  head: (columns) => columns.map(csvCell).join(',') + csvLineEnd,
  line: (row, columns) => columns.map((column) => csvCell(row[column])).join(',') + csvLineEnd,
};

function csvCell(value: ExportRow[string]): string {
  if (typeof value !== 'string') return jsonValue(value)?.toString() ?? '';
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** JSON, an object a line (https://github.com/ndjson/ndjson-spec). */
const ndjson: ExportForm = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  head: () => '',
  line: (row, columns) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, jsonValue(row[column])])))}\n`,
};

function jsonValue(value: ExportRow[string]): string | number | boolean | null {
  return value instanceof Date ? value.toISOString() : value ?? null;
}

/** The forms, by the ending of the address. */
export const exportForms: ReadonlyMap<string, ExportForm> = new Map([['csv', csv], ['ndjson', ndjson]]);
