export interface CsvRow {
  /** Where the row begins, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a CSV text, quoted as RFC 4180 says; the separator is whichever of , ; and tab stands first. */
export function readCsv(text: string): readonly CsvRow[] {
  const source = text.replace(/^\u{feff}/u, "");
  const separator = /[,;\t]/.exec(source)?.[0] ?? ",";
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let begin = 1;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== "")) rows.push({ line: begin, cells });
    cells = [];
    cell = "";
    begin = line;
  };
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === "\n") line++;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') cell += source[++at];
      else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === separator) {
      cells.push(cell);
      cell = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") cell += character;
  }
  endRow();
  return rows;
}
