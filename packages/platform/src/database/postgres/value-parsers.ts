/**
 * How PostgreSQL's text answers become the values both databases share. The session must speak ISO dates in UTC
 * (see `sessionOptions`), or these would misread them.
 */
const INT8 = 20;
const JSON_TEXT = 114;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;
const JSONB = 3802;

export const sessionOptions = "-c datestyle=ISO -c timezone=UTC -c intervalstyle=iso_8601";

export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  // Counts and sizes; ours stay far below 2^53.
  [INT8]: Number,
  [DATE]: (text) => text,
  // As SQLite has them, for `fromJson`: of a value that is parsed already, nobody can tell a text from JSON.
  [JSON_TEXT]: (text) => text,
  [JSONB]: (text) => text,
  [TIMESTAMP]: (text) => text.replace(" ", "T"),
  [TIMESTAMPTZ]: (text) => new Date(text.replace(" ", "T").replace(/\+00$/, "Z")).toISOString(),
};
