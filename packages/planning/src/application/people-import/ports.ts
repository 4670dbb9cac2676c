import type { ArtistId } from "../../domain/artist.ts";

/** Who might be meant by what a file says. */
export interface PeopleMatches {
  /** Those with one of the e-mail addresses, or of the names without accents and case. */
  idsOf(wanted: { emails: readonly string[]; names: readonly string[] }): Promise<readonly ArtistId[]>;
}

export interface PeopleImportPorts {
  readonly peopleMatches: PeopleMatches;
}
