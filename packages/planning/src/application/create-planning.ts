import { fail, type LocalDate, ok, type Result } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import { firstFreeSlot } from "../domain/first-free-slot.ts";
import type { Assignment, Planning } from "../domain/planning.ts";
import { type ArtistInput, type AvailabilityRepeated, createArtist } from "./create-artist.ts";
import { planningSubject, planningSummary } from "./planning-record.ts";
import type { ArtistExists, PlanningPorts } from "./ports.ts";

export interface PlanningInput {
  readonly eventDate: LocalDate;
  readonly artists: readonly ArtistInput[];
}

export interface NoAvailability {
  readonly code: "no_availability";
  readonly name: string;
  readonly eventDate: LocalDate;
}

export type CreatePlanningFailure = NoAvailability | ArtistExists | AvailabilityRepeated;

type Ports = Pick<PlanningPorts, "artists" | "plannings" | "ledger" | "clock" | "newId">;

/** Plans one day: the first free slot of each artist, in the order given. An unknown artist is created. */
export async function createPlanning(
  ports: Ports,
  input: PlanningInput,
): Promise<Result<Planning, CreatePlanningFailure>> {
  const known = await knownArtists(ports, input.artists);
  const assignments: Assignment[] = [];
  for (const asked of input.artists) {
    const assigned = await assign(ports, asked, known, input.eventDate);
    if (!assigned.ok) return assigned;
    assignments.push(assigned.value);
  }
  const planning: Planning = {
    id: ports.newId<"planning">(),
    eventDate: input.eventDate,
    assignments,
    version: 1,
    createdAt: ports.clock.now(),
  };
  await ports.plannings.add(planning);
  await ports.ledger.record({
    action: "planning.planning.created",
    subject: planningSubject(planning),
    after: planningSummary(planning),
  });
  return ok(planning);
}

type Known = Pick<Artist, "id" | "name" | "availabilities">;

/** Those we know among the artists asked for; their availabilities are read only where the request brings none. */
async function knownArtists(
  { artists }: Ports,
  asked: readonly ArtistInput[],
): Promise<ReadonlyMap<ArtistId, Known>> {
  const bring = (some: boolean) =>
    asked.flatMap(({ id, availabilities }) =>
      id !== undefined && availabilities.length > 0 === some ? [id] : [],
    );
  const names = await artists.namesOf(bring(true));
  const without = bring(false);
  const whole = without.length === 0 ? [] : await artists.findAll(without);
  const known = [...names].map(([id, name]): Known => ({ id, name, availabilities: [] }));
  return new Map([...known, ...whole].map((artist) => [artist.id, artist]));
}

async function assign(
  ports: Ports,
  asked: ArtistInput,
  known: ReadonlyMap<ArtistId, Known>,
  eventDate: LocalDate,
): Promise<Result<Assignment, CreatePlanningFailure>> {
  const existing = asked.id === undefined ? undefined : known.get(asked.id);
  // What the request says counts; an artist we know need not bring availabilities again.
  const availabilities =
    existing !== undefined && asked.availabilities.length === 0
      ? existing.availabilities
      : asked.availabilities;
  const slot = firstFreeSlot(availabilities, eventDate);
  if (slot === undefined) return fail({ code: "no_availability", name: asked.name, eventDate });
  if (existing !== undefined) return ok({ artistId: existing.id, artistName: existing.name, slot });
  const created = await createArtist(ports, asked);
  return created.ok ? ok({ artistId: created.value.id, artistName: created.value.name, slot }) : created;
}
