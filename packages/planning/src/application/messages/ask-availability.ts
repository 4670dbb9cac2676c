import { fail, type LocalDate, ok, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { TeamId } from "../../domain/people/person.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import type { TeamNotFound } from "../teams/get-team.ts";

export interface AvailabilityRequest {
  readonly personIds: readonly ArtistId[];
  readonly teamId?: TeamId | undefined;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly note?: string | undefined;
}

export interface NobodyToAsk {
  readonly code: "nobody_to_ask";
}

export interface AskedForAvailability {
  readonly asked: readonly ArtistId[];
  /** They are asked as soon as somebody gives them an address. */
  readonly withoutAddress: readonly ArtistId[];
}

type Ports = Pick<PlanningPorts, "people" | "teams" | "notices" | "ledger" | "newId">;

/** Asks people when they could, each by a message of their own. */
export async function askAvailability(
  ports: Ports,
  { personIds, teamId, from, to, note }: AvailabilityRequest,
): Promise<Result<AskedForAvailability, PersonNotFound | TeamNotFound | NobodyToAsk>> {
  const team = teamId && (await ports.teams.find(teamId));
  if (teamId !== undefined && team === undefined) return fail({ code: "team_not_found", id: teamId });
  const ids = [...new Set([...personIds, ...(team?.memberIds ?? [])])];
  if (ids.length === 0) return fail({ code: "nobody_to_ask" });
  const people = await ports.people.findAll(ids);
  const missing = ids.find((id) => !people.some((person) => person.id === id));
  if (missing !== undefined) return fail({ code: "person_not_found", id: missing });
  const period = { from, to };
  await ports.notices.tell(
    people.map(({ id }) => ({ kind: "availability_asked", personId: id, shifts: [], period, note })),
  );
  await ports.ledger.record({
    action: "planning.availability.asked",
    subject: { type: "planning.availability-request", id: ports.newId(), label: `${from} – ${to}` },
    after: { people: people.map(({ name }) => name), team: team?.name, from, to, note },
  });
  return ok({
    asked: people.map(({ id }) => id),
    withoutAddress: people.filter(({ email }) => email === undefined).map(({ id }) => id),
  });
}
