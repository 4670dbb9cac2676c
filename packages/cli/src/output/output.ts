import type { Terminal } from "../terminal.ts";
import { type Paint, painter } from "./style.ts";
import { type Column, table } from "./table.ts";

/** Where a command says what it did: its result on stdout, everything about it on stderr. */
export interface Output {
  readonly json: boolean;
  readonly paint: Paint;
  /** The result: as JSON where that was asked for, else as `show` writes it. */
  result(data: unknown, show: () => string): void;
  /** A list, as a table; `empty` is said where there is nothing in it. */
  list<Row>(data: unknown, rows: readonly Row[], columns: readonly Column<Row>[], empty: string): void;
  /** A sentence beside the result; not part of what a program reads. */
  note(text: string): void;
}

export function createOutput(terminal: Terminal, json: boolean): Output {
  const paint = painter(terminal, terminal.stdout);
  const result = (data: unknown, show: () => string) => {
    const text = json ? JSON.stringify(data, undefined, 2) : show();
    terminal.stdout.write(text.endsWith("\n") || text === "" ? text : `${text}\n`);
  };
  const note = (text: string) => void terminal.stderr.write(`${text}\n`);
  return {
    json,
    paint,
    result,
    note,
    list(data, rows, columns, empty) {
      if (!json && rows.length === 0) return note(empty);
      result(data, () => table(columns, rows, paint, terminal.stdout.columns));
    },
  };
}
