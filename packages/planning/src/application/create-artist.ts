import { fail, ok, type Result } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import { type Availability, compareAvailabilities, findRepeated } from "../domain/availability.ts";
import { artistSubject, artistSummary } from "./artist-record.ts";
import type { ArtistExists } from "./basic-ports.ts";
import type { PlanningPorts } from "./ports.ts";

export interface ArtistInput {
  readonly id?: ArtistId | undefined;
  readonly name: string;
  readonly availabilities: readonly Availability[];
}

export interface AvailabilityRepeated {
  readonly code: "availability_repeated";
  readonly name: string;
  readonly availability: Availability;
}

export async function createArtist(
  ports: Pick<PlanningPorts, "artists" | "ledger" | "clock" | "newId">,
  input: ArtistInput,
): Promise<Result<Artist, ArtistExists | AvailabilityRepeated>> {
  const repeated = findRepeated(input.availabilities);
  if (repeated !== undefined)
    return fail({ code: "availability_repeated", name: input.name, availability: repeated });
  const now = ports.clock.now();
  const artist: Artist = {
    id: input.id ?? ports.newId<"artist">(),
    name: input.name,
    availabilities: [...input.availabilities].sort(compareAvailabilities),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const added = await ports.artists.add(artist);
  if (!added.ok) return added;
  await ports.ledger.record({
    action: "planning.artist.created",
    subject: artistSubject(artist),
    after: artistSummary(artist),
  });
  return ok(artist);
}
