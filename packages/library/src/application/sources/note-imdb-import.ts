import type { Ledger } from "@souffleur/kernel";

/** What an import of the IMDb data files found. */
export interface ImdbImport {
  readonly movies: number;
  readonly series: number;
  readonly episodes: number;
  /** Lines that could not be read. */
  readonly skipped: number;
}

/** There is one such file, whatever was imported into it. */
const IMDB = "imdb";

export async function noteImdbImport(
  ports: { readonly ledger: Ledger },
  imported: ImdbImport,
): Promise<void> {
  const { movies, series, episodes, skipped } = imported;
  await ports.ledger.record({
    action: "library.imdb.imported",
    subject: { type: "library.imdb", id: IMDB, label: "IMDb" },
    after: { movies, series, episodes, skipped },
  });
}
