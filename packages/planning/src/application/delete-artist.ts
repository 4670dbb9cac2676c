import { fail, ok, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../domain/artist.ts";
import { artistSubject, artistSummary } from "./artist-record.ts";
import type { ArtistNotFound } from "./get-artist.ts";
import type { PlanningPorts } from "./ports.ts";
import type { VersionStale } from "./version-stale.ts";

/** Moves an artist, availabilities included, to the trash. Plannings keep what they say: it was true then. */
export async function deleteArtist(
  { artists, ledger, trash }: Pick<PlanningPorts, "artists" | "ledger" | "trash">,
  id: ArtistId,
  expectedVersion?: number,
): Promise<Result<void, ArtistNotFound | VersionStale>> {
  const artist = await artists.findForChange(id);
  if (artist === undefined) return fail({ code: "artist_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== artist.version) {
    return fail({ code: "version_stale", current: artist.version });
  }
  await trash.put({ subject: artistSubject(artist), snapshot: artist });
  await artists.remove(id);
  await ledger.record({
    action: "planning.artist.deleted",
    subject: artistSubject(artist),
    before: artistSummary(artist),
  });
  return ok(undefined);
}
