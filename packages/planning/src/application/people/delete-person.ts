import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import { artistSubject } from "../artist-record.ts";
import type { PlanningPorts } from "../ports.ts";
import type { PersonNotFound } from "./get-person.ts";
import { type DeletedPerson, personSummary } from "./person-record.ts";

/**
 * Moves a person, with all that hangs on them, to the trash. Their places in shifts are free then. Plannings of days
 * keep what they say: it was true then.
 */
export async function deletePerson(
  {
    people,
    belongings,
    teams,
    ledger,
    trash,
    clock,
  }: Pick<PlanningPorts, "people" | "belongings" | "teams" | "ledger" | "trash" | "clock">,
  id: ArtistId,
  expectedVersion?: number,
): Promise<Result<void, PersonNotFound | VersionStale>> {
  const person = await people.findForChange(id);
  if (person === undefined) return fail({ code: "person_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== person.version)
    return fail({ code: "version_stale", current: person.version });
  const now = clock.now();
  const snapshot: DeletedPerson = { ...person, ...(await belongings.takeOut(id, now)) };
  await trash.put({ subject: artistSubject(person), snapshot });
  await people.remove(id);
  await teams.touch(person.teamIds, now);
  await ledger.record({
    action: "planning.artist.deleted",
    subject: artistSubject(person),
    before: personSummary(person),
  });
  return ok(undefined);
}
