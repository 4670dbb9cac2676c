import type { ImdbFileName } from "./imdb-files.ts";
import type { ImdbFault } from "./import/imdb-unreadable.ts";
import type { ImdbCounts } from "./import/import-imdb.ts";

/** What a thread needs to import the data files. */
export interface ImportImdbErrand {
  readonly folder: string;
  /** Where the new file is made. */
  readonly building: string;
}

export type ImportImdbAnswer =
  | { readonly kind: "built"; readonly counts: ImdbCounts }
  | { readonly kind: "unreadable"; readonly fault: ImdbFault; readonly file: ImdbFileName };
