export interface CsvRow {
  /** Where it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table, whichever of the usual signs parts its cells. */
export function csvRows(text: string): readonly CsvRow[] {
  const [head = ""] = text.split("\n", 1);
  const separator =
    [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let line = 1;
  let first = 1;
  const endCell = () => {
    cells.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: first, cells });
    cells = [];
    first = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"' && cell === "") {
      const { value, end } = quoted(text, at);
      for (const one of value) if (one === "\n") line += 1;
      cell = value;
      at = end;
    } else if (letter === separator) endCell();
    else if (letter === "\n") {
      line += 1;
      endRow();
    } else cell += letter;
  }
  endRow();
  return rows;
}

function quoted(text: string, from: number): { readonly value: string; readonly end: number } {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote === -1) return { value: parts.join("") + text.slice(start), end: text.length };
    if (text.charAt(quote + 1) !== '"')
      return { value: parts.join("") + text.slice(start, quote), end: quote };
    parts.push(text.slice(start, quote + 1));
    start = quote + 2;
  }
}

export function csvRow(cells: readonly string[]): string {
  return cells.map(csvCell).join(",");
}

function csvCell(text: string): string {
  return /[",;\t\n]|^\s|\s$/.test(text) || text === ""
    ? text === ""
      ? ""
      : `"${text.replaceAll('"', '""')}"`
    : text;
}
