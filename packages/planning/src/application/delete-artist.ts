import { fail, type Result, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../domain/artist.ts";
import type { ArtistNotFound } from "./get-artist.ts";
import { deletePerson } from "./people/delete-person.ts";
import type { PlanningPorts } from "./ports.ts";

/** Moves an artist to the trash: the whole person, whoever asks by the words of the basic contract. */
export async function deleteArtist(
  ports: Pick<PlanningPorts, "people" | "belongings" | "teams" | "ledger" | "trash" | "clock">,
  id: ArtistId,
  expectedVersion?: number,
): Promise<Result<void, ArtistNotFound | VersionStale>> {
  const deleted = await deletePerson(ports, id, expectedVersion);
  if (deleted.ok) return deleted;
  const { failure } = deleted;
  return fail(failure.code === "person_not_found" ? { code: "artist_not_found", id } : failure);
}
