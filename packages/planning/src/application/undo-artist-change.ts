import { fail, type Result, type UndoConflict } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import { sameAvailabilities } from "../domain/availability.ts";
import { type Person, plainProfile, sameProfile } from "../domain/people/person.ts";
import type { ArtistSummary } from "./artist-record.ts";
import { deletePerson } from "./people/delete-person.ts";
import type { PlanningPorts } from "./ports.ts";
import { replaceArtist } from "./replace-artist.ts";

type Ports = Pick<
  PlanningPorts,
  "artists" | "people" | "belongings" | "teams" | "ledger" | "trash" | "clock"
>;

/** Takes back that an artist was created: it goes to the trash, as long as nobody changed it since. */
export async function undoArtistCreated(
  ports: Ports,
  id: ArtistId,
  after: ArtistSummary,
): Promise<Result<void, UndoConflict>> {
  const person = await ports.people.findForChange(id);
  const isAsCreated = isStill(person, after) && sameProfile(person, plainProfile);
  if (!isAsCreated) return fail({ code: "undo_conflict" });
  const deleted = await deletePerson(ports, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

/** Takes back that an artist was replaced: what was before is there again, as long as nobody changed it since. */
export async function undoArtistReplaced(
  ports: Ports,
  id: ArtistId,
  before: ArtistSummary,
  after: ArtistSummary,
): Promise<Result<Artist, UndoConflict>> {
  if (!isStill(await ports.people.findForChange(id), after)) return fail({ code: "undo_conflict" });
  const { name, availabilities } = before;
  const replaced = await replaceArtist(ports, { id, name, availabilities });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

/**
 * What counts is what an artist is, not its version: taking a newer change back makes a version of its own, and an
 * artist created under the id of a deleted one begins at the first again.
 */
function isStill(
  person: Person | undefined,
  { name, availabilities }: Pick<ArtistSummary, "name" | "availabilities">,
): person is Person {
  return person?.name === name && sameAvailabilities(person.availabilities, availabilities);
}
