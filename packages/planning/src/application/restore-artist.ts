import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import type { Artist } from "../domain/artist.ts";
import { artistSubject, artistSummary } from "./artist-record.ts";
import type { PlanningPorts } from "./ports.ts";

/** Brings an artist back from the trash, as it was. Where its id was given to another, it can come back as a copy. */
export async function restoreArtist(
  { artists, ledger, newId }: Pick<PlanningPorts, "artists" | "ledger" | "newId">,
  snapshot: Artist,
  option?: string,
): Promise<Result<Artist, RestoreConflict>> {
  const artist: Artist = option === "copy" ? { ...snapshot, id: newId<"artist">() } : snapshot;
  const added = await artists.add(artist);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: ["copy"] });
  await ledger.record({
    action: "planning.artist.restored",
    subject: artistSubject(artist),
    after: artistSummary(artist),
  });
  return ok(artist);
}
