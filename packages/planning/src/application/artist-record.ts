import type { Subject } from "@souffleur/kernel";
import type { Artist } from "../domain/artist.ts";

/** An artist as the ledger and the trash name it. */
export function artistSubject(artist: Pick<Artist, "id" | "name">): Subject {
  return { type: "planning.artist", id: artist.id, label: artist.name };
}

/** What the ledger keeps of an artist: enough to see, and to undo, what changed. */
export type ArtistSummary = Pick<Artist, "name" | "availabilities" | "version">;

export function artistSummary({ name, availabilities, version }: Artist): ArtistSummary {
  return { name, availabilities, version };
}
