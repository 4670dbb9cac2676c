/** Formats that questions are read from. */
export const readFormats = [
  "json",
  "moodle",
  "gift",
  "aiken",
  "qti1",
  "qti2",
  "qti3",
  "csv",
  "anki",
  "webct",
] as const;
export type ReadFormat = (typeof readFormats)[number];

/** Formats that questions are written in; from printed pages nothing is read again. */
export const writeFormats = [
  "json",
  "moodle",
  "gift",
  "aiken",
  "qti21",
  "qti3",
  "csv",
  "anki",
  "pdf",
] as const;
export type WriteFormat = (typeof writeFormats)[number];
