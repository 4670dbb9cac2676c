import { fail, ok, type Result } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import type { PlanningPorts } from "./ports.ts";

export interface ArtistNotFound {
  readonly code: "artist_not_found";
  readonly id: string;
}

export async function getArtist(
  { artists }: Pick<PlanningPorts, "artists">,
  id: ArtistId,
): Promise<Result<Artist, ArtistNotFound>> {
  const artist = await artists.find(id);
  return artist === undefined ? fail({ code: "artist_not_found", id }) : ok(artist);
}
