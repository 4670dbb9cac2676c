import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import { compareAvailabilities, findRepeated } from "../domain/availability.ts";
import { artistSubject, artistSummary } from "./artist-record.ts";
import type { ArtistInput, AvailabilityRepeated } from "./create-artist.ts";
import type { ArtistNotFound } from "./get-artist.ts";
import type { PlanningPorts } from "./ports.ts";

export interface ArtistReplacement extends Pick<ArtistInput, "name" | "availabilities"> {
  readonly id: ArtistId;
  /** The version the person saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

/** Replaces name and the whole set of availabilities. */
export async function replaceArtist(
  { artists, ledger, clock }: Pick<PlanningPorts, "artists" | "ledger" | "clock">,
  { id, name, availabilities, expectedVersion }: ArtistReplacement,
): Promise<Result<Artist, ArtistNotFound | AvailabilityRepeated | VersionStale>> {
  const before = await artists.findForChange(id);
  if (before === undefined) return fail({ code: "artist_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== before.version) {
    return fail({ code: "version_stale", current: before.version });
  }
  const repeated = findRepeated(availabilities);
  if (repeated !== undefined) return fail({ code: "availability_repeated", name, availability: repeated });
  const after: Artist = {
    ...before,
    name,
    availabilities: [...availabilities].sort(compareAvailabilities),
    version: before.version + 1,
    updatedAt: clock.now(),
  };
  const replaced = await artists.replace(after);
  if (!replaced.ok) return replaced;
  await ledger.record({
    action: "planning.artist.replaced",
    subject: artistSubject(after),
    before: artistSummary(before),
    after: artistSummary(after),
  });
  return ok(after);
}
