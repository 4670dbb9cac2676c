import { fail, type Result, type UndoConflict } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import type { ArtistSummary } from "./artist-record.ts";
import { deleteArtist } from "./delete-artist.ts";
import type { PlanningPorts } from "./ports.ts";
import { replaceArtist } from "./replace-artist.ts";

type Ports = Pick<PlanningPorts, "artists" | "ledger" | "trash" | "clock">;

/** Takes back that an artist was created: it goes to the trash, as long as nobody changed it since. */
export async function undoArtistCreated(
  ports: Ports,
  id: ArtistId,
  after: ArtistSummary,
): Promise<Result<void, UndoConflict>> {
  const deleted = await deleteArtist(ports, id, after.version);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

/** Takes back that an artist was replaced: what was before is there again, as long as nobody changed it since. */
export async function undoArtistReplaced(
  ports: Ports,
  id: ArtistId,
  before: ArtistSummary,
  after: ArtistSummary,
): Promise<Result<Artist, UndoConflict>> {
  const { name, availabilities } = before;
  const replaced = await replaceArtist(ports, { id, name, availabilities, expectedVersion: after.version });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}
