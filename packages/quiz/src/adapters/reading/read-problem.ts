/** Each way in which a file cannot be read. */
export const readProblemCodes = [
  "empty",
  "wrong_kind",
  "old_office",
  "encrypted",
  "damaged",
  "scanned",
  "no_text",
  "too_large",
  "too_many_pages",
  "too_many_parts",
  "unsafe_names",
  "unpacked_too_large",
  "text_too_long",
  "too_nested",
  "forbidden_markup",
  "timed_out",
  "out_of_memory",
  "reader_failed",
] as const;
export type ReadProblemCode = (typeof readProblemCodes)[number];

/** How a reader says why it does not go on. */
export class ReadProblem extends Error {
  override name = "ReadProblem";
  readonly code: ReadProblemCode;

  constructor(code: ReadProblemCode) {
    super(code);
    this.code = code;
  }
}
