import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import { compareAvailabilities, findRepeated } from "../../domain/availability.ts";
import { inOrder, type Person } from "../../domain/people/person.ts";
import { artistSubject } from "../artist-record.ts";
import type { PlanningPorts } from "../ports.ts";
import type { PersonInput, PersonRefused } from "./create-person.ts";
import type { PersonNotFound } from "./get-person.ts";
import { personSummary, referencesOf } from "./person-record.ts";

export interface PersonReplacement extends Omit<PersonInput, "id" | "availabilities"> {
  readonly id: ArtistId;
  /** Left out, they stay as they are. */
  readonly availabilities?: PersonInput["availabilities"] | undefined;
  /** The version the caller saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

export async function replacePerson(
  ports: Pick<PlanningPorts, "people" | "references" | "teams" | "ledger" | "clock">,
  { expectedVersion, ...input }: PersonReplacement,
): Promise<Result<Person, PersonNotFound | PersonRefused | VersionStale>> {
  const before = await ports.people.findForChange(input.id);
  if (before === undefined) return fail({ code: "person_not_found", id: input.id });
  if (expectedVersion !== undefined && expectedVersion !== before.version)
    return fail({ code: "version_stale", current: before.version });
  const availabilities = input.availabilities ?? before.availabilities;
  const repeated = findRepeated(availabilities);
  if (repeated !== undefined)
    return fail({ code: "availability_repeated", name: input.name, availability: repeated });
  const [unknown] = await ports.references.unknownAmong(referencesOf(input));
  if (unknown !== undefined) return fail(unknown);
  const now = ports.clock.now();
  const after: Person = inOrder({
    ...input,
    availabilities: availabilities.toSorted(compareAvailabilities),
    version: before.version + 1,
    photoId: before.photoId,
    createdAt: before.createdAt,
    updatedAt: now,
  });
  const replaced = await ports.people.replace(after);
  if (!replaced.ok) return replaced;
  await ports.teams.touch(changedTeams(before, after), now);
  await ports.ledger.record({
    action: "planning.person.replaced",
    subject: artistSubject(after),
    before: personSummary(before),
    after: personSummary(after),
  });
  return ok(after);
}

/** Those somebody left or joined. */
function changedTeams({ teamIds: before }: Person, { teamIds: after }: Person) {
  return [
    ...before.filter((id) => !after.includes(id)),
    ...after.filter((id) => !before.includes(id)),
  ].toSorted();
}
