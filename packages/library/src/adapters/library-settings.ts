/** What the owner set for this assistant. */
export interface LibrarySettings {
  /** Where downloads lie, to be put in order. */
  readonly inbox: readonly string[];
  /** Collections that are in order already. */
  readonly collections: readonly string[];
  /** Where files are moved to, and where links to them are made. */
  readonly storage: string;
  readonly view: string;
  /** Smaller files are samples, trailers and the like. */
  readonly minBytes: number;
  /** Where the IMDb data files lie once the owner has downloaded them. */
  readonly imdbFolder: string;
  /** What may be thrown away and fetched again: posters. */
  readonly cacheFolder: string;
  /** How much of them is kept there; 0 is no bound. */
  readonly posterBytes: number;
  readonly tmdb: { readonly url: string; readonly key: string };
  readonly tvdb: { readonly url: string; readonly key: string; readonly pin: string };
}
