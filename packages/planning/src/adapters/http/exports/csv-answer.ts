import { Readable } from "node:stream";
import { csvLine } from "@souffleur/platform/ledger";
import { z } from "zod";

export const csvAnswer = {
  description:
    "CSV with a header line, UTF-8 with a byte order mark; cells no spreadsheet takes for formulas",
  content: { "text/csv": { schema: z.string() } },
};

/** As much of an answer as a table needs. */
interface Reply {
  header(name: string, value: string): { type(mediaType: string): unknown };
}

/** Spreadsheets take a file without it for an encoding of the last century. */
const BYTE_ORDER_MARK = "\u{feff}";

/** Answers with a table, line by line: it may be longer than what fits into memory. */
export function answerCsv(
  reply: Reply,
  name: string,
  head: readonly string[],
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): never {
  reply.header("content-disposition", `attachment; filename="${name}.csv"`).type("text/csv; charset=utf-8");
  // A stream is an answer too, though the schema's type only knows the text it becomes.
  return Readable.from(linesOf(head, rows)) as never;
}

async function* linesOf(
  head: readonly string[],
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(head);
  for await (const row of rows) yield csvLine(row);
}
