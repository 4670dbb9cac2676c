export interface CsvRow {
  /** Where the row begins, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly separator: Separator;
  readonly rows: readonly CsvRow[];
  /** The line of a quote that nothing closes. */
  readonly openQuote?: number;
  /** There are more rows than were read. */
  readonly cut: boolean;
}

export const separators = [",", ";", "\t", "|"] as const;

export type Separator = (typeof separators)[number];

/** Rows of a CSV text, quoted as RFC 4180 says; empty ones are left out. */
export function csvRows(text: string, maxRows: number, given?: Separator): CsvTable {
  const source = text.replace(/^\u{feff}/u, "").replace(/\r\n?/g, "\n");
  const separator = given ?? separatorOf(source);
  const rows: CsvRow[] = [];
  const scan = { at: 0, line: 1 };
  let openQuote: number | undefined;
  while (scan.at < source.length) {
    if (rows.length >= maxRows) return { separator, rows, cut: true };
    const line = scan.line;
    const row = readRow(source, scan, separator);
    if (row.open !== undefined) openQuote = row.open;
    if (row.cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells: row.cells });
  }
  return { separator, rows, cut: false, ...(openQuote !== undefined && { openQuote }) };
}

interface Scan {
  at: number;
  line: number;
}

function readRow(
  source: string,
  scan: Scan,
  separator: Separator,
): { cells: readonly string[]; open: number | undefined } {
  const cells: string[] = [];
  let open: number | undefined;
  for (;;) {
    const begin = scan.line;
    const cell = source[scan.at] === '"' ? readQuoted(source, scan) : { text: "", closed: true };
    if (!cell.closed) open = begin;
    const end = endOfCell(source, scan.at, separator);
    // What follows a closed quote belongs to the cell too: people write `"a" b`.
    cells.push(cell.text + source.slice(scan.at, end));
    scan.at = end + 1;
    if (source[end] === separator) continue;
    scan.line += 1;
    return { cells, open };
  }
}

function readQuoted(source: string, scan: Scan): { text: string; closed: boolean } {
  const parts: string[] = [];
  let from = scan.at + 1;
  for (;;) {
    const quote = source.indexOf('"', from);
    const part = source.slice(from, quote === -1 ? source.length : quote);
    scan.line += part.split("\n").length - 1;
    parts.push(part);
    if (quote === -1 || source[quote + 1] !== '"') {
      scan.at = quote === -1 ? source.length : quote + 1;
      return { text: parts.join(""), closed: quote !== -1 };
    }
    parts.push('"');
    from = quote + 2;
  }
}

function endOfCell(source: string, from: number, separator: Separator): number {
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === separator || character === "\n") return at;
  }
  return source.length;
}

/** The separator that stands most often in the first line, outside quotes. */
function separatorOf(source: string): Separator {
  const end = source.indexOf("\n");
  const head = source.slice(0, Math.min(end === -1 ? source.length : end, 10_000)).replace(/"[^"]*"/g, "");
  const counted = separators.map((separator) => ({ separator, count: head.split(separator).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}
