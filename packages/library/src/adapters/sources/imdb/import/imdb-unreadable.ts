import type { ImdbFileName } from "../imdb-files.ts";

/** Why nothing came of an import that trying again will not help: what was imported before stays. */
export type ImdbFault = "missing" | "not_tsv" | "cut" | "damaged" | "changed";

export class ImdbUnreadable extends Error {
  override name = "ImdbUnreadable";
  readonly fault: ImdbFault;
  readonly file: ImdbFileName;

  constructor(fault: ImdbFault, file: ImdbFileName) {
    super(`${file}: ${fault}`);
    this.fault = fault;
    this.file = file;
  }
}
