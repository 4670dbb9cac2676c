import { fail, type Result, type UndoConflict } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import { sameAvailabilities } from "../../domain/availability.ts";
import { type Person, sameProfile } from "../../domain/people/person.ts";
import type { PlanningPorts } from "../ports.ts";
import { deletePerson } from "./delete-person.ts";
import type { PersonSummary } from "./person-record.ts";
import { replacePerson } from "./replace-person.ts";

type Ports = Pick<
  PlanningPorts,
  "people" | "belongings" | "references" | "teams" | "ledger" | "trash" | "clock"
>;

/** Takes back that a person was created: they go to the trash, as long as nobody changed them since. */
export async function undoPersonCreated(
  ports: Ports,
  id: ArtistId,
  after: PersonSummary,
): Promise<Result<void, UndoConflict>> {
  if (!isStill(await ports.people.findForChange(id), after)) return fail({ code: "undo_conflict" });
  const deleted = await deletePerson(ports, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

/** Takes back that a person was replaced: what was before is there again, as long as nobody changed them since. */
export async function undoPersonReplaced(
  ports: Ports,
  id: ArtistId,
  before: PersonSummary,
  after: PersonSummary,
): Promise<Result<Person, UndoConflict>> {
  if (!isStill(await ports.people.findForChange(id), after)) return fail({ code: "undo_conflict" });
  const { version: _, ...was } = before;
  const replaced = await replacePerson(ports, { ...was, id });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

/** What counts is what a person is, not the version: taking a newer change back makes a version of its own. */
function isStill(person: Person | undefined, after: PersonSummary): boolean {
  return (
    person !== undefined &&
    person.name === after.name &&
    sameAvailabilities(person.availabilities, after.availabilities) &&
    sameProfile(person, after)
  );
}
