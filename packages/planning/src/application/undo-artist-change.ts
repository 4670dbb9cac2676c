import { fail, type Result, type UndoConflict } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import { compareAvailabilities } from "../domain/availability.ts";
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
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const deleted = await deleteArtist(ports, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

/** Takes back that an artist was replaced: what was before is there again, as long as nobody changed it since. */
export async function undoArtistReplaced(
  ports: Ports,
  id: ArtistId,
  before: ArtistSummary,
  after: ArtistSummary,
): Promise<Result<Artist, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const { name, availabilities } = before;
  const replaced = await replaceArtist(ports, { id, name, availabilities });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

/**
 * What counts is what an artist is, not its version: taking a newer change back makes a version of its own, and an
 * artist created under the id of a deleted one begins at the first again.
 */
async function isStill({ artists }: Ports, id: ArtistId, { name, availabilities }: ArtistSummary) {
  const artist = await artists.findForChange(id);
  return (
    artist !== undefined &&
    artist.name === name &&
    artist.availabilities.length === availabilities.length &&
    artist.availabilities.every((one, index) => {
      const other = availabilities[index];
      return other !== undefined && compareAvailabilities(one, other) === 0;
    })
  );
}
