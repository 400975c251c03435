import { plain } from './plain.js';

/** Excel takes UTF-8 for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows that follow others, of a table that is written in parts. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quickCell).join(',')}\r\n`).join('');
}

/** Most cells, in which nothing has to be looked for. */
const PLAIN = /^(?:[\w[(][\w ./()[\]=-]*)?$/;

function quickCell(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : cell(text);
}

/** What makes a spreadsheet take a cell for a formula; full-width forms among it, which some read alike. */
const FORMULA = /^(?=\s*[=+\-@＝＋－＠])/;
/** The same where a spreadsheet that parts cells at another mark, or does not know quotes, would begin a cell. */
const INNER_FORMULA = /(?<=[,;|"]\s*)(?=[=+\-@＝＋－＠])/g;

/**
 * Rows as RFC 4180 has them: CRLF, every cell in quotes. What a spreadsheet would calculate is kept from it by an
 * apostrophe, which spreadsheets know as "this is text" (OWASP, "CSV Injection"); control characters and unseen marks
 * are shown as escapes.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/** A text as its cell shows it. What is harmless already stays as it is. */
export function harmless(text: string): string {
  return plain(text).replace(FORMULA, "'").replace(INNER_FORMULA, "'");
}
