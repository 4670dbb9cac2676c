import { fail, type Result, type UndoConflict } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import { type SaidAvailability, sameSaid } from "../../domain/people/said-availability.ts";
import type { PersonAvailability } from "./get-availability.ts";
import { availabilityForChange, type StorePorts, storeAvailability } from "./store-availability.ts";

/** Says again what was said before, as long as nobody said anything else since. */
export async function undoAvailabilityChange(
  ports: StorePorts,
  id: ArtistId,
  before: SaidAvailability,
  after: SaidAvailability,
): Promise<Result<PersonAvailability, UndoConflict>> {
  const now = await availabilityForChange(ports, id);
  if (!now.ok || !sameSaid(now.value.said, after)) return fail({ code: "undo_conflict" });
  const stored = await storeAvailability(ports, "planning.availability.replaced", now.value, before);
  return stored.ok ? stored : fail({ code: "undo_conflict" });
}
