import { compareText, fail, type LocalDate, ok, type Result } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../domain/artist.ts";
import type { Availability } from "../domain/availability.ts";
import { firstFreeSlot } from "../domain/first-free-slot.ts";
import type { Assignment, Planning } from "../domain/planning.ts";
import type { ArtistExists } from "./basic-ports.ts";
import { type ArtistInput, type AvailabilityRepeated, createArtist } from "./create-artist.ts";
import { planningSubject, planningSummary } from "./planning-record.ts";
import type { PlanningPorts } from "./ports.ts";

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
  const slots = slotsOf(input, known);
  if (!slots.ok) return slots;
  const people = await peopleOf(ports, input.artists, known);
  if (!people.ok) return people;
  const assignments = input.artists.flatMap((asked): Assignment[] => {
    const [slot, person] = [slots.value.get(asked), people.value.get(asked)];
    return slot && person ? [{ artistId: person.id, artistName: person.name, slot }] : [];
  });
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

function slotsOf(
  { artists, eventDate }: PlanningInput,
  known: ReadonlyMap<ArtistId, Known>,
): Result<ReadonlyMap<ArtistInput, Availability>, NoAvailability> {
  const slots = new Map<ArtistInput, Availability>();
  for (const asked of artists) {
    const existing = asked.id && known.get(asked.id);
    // What the request says counts; an artist we know need not bring availabilities again.
    const ofTheirOwn = existing !== undefined && asked.availabilities.length === 0;
    const slot = firstFreeSlot((ofTheirOwn ? existing : asked).availabilities, eventDate);
    if (slot === undefined) return fail({ code: "no_availability", name: asked.name, eventDate });
    slots.set(asked, slot);
  }
  return ok(slots);
}

type Person = Pick<Artist, "id" | "name">;

/** Those we know, and the others created in the order of their ids: so two requests never wait for each other in a circle. */
async function peopleOf(
  ports: Ports,
  asked: readonly ArtistInput[],
  known: ReadonlyMap<ArtistId, Known>,
): Promise<Result<ReadonlyMap<ArtistInput, Person>, ArtistExists | AvailabilityRepeated>> {
  const people = new Map<ArtistInput, Person>();
  for (const artist of asked.toSorted(byId)) {
    const existing = artist.id && known.get(artist.id);
    const person = existing ? ok(existing) : await createUnlessKnown(ports, artist);
    if (!person.ok) return person;
    people.set(artist, person.value);
  }
  return ok(people);
}

async function createUnlessKnown(
  ports: Ports,
  artist: ArtistInput,
): Promise<Result<Person, ArtistExists | AvailabilityRepeated>> {
  const created = await createArtist(ports, artist);
  if (created.ok || created.failure.code !== "artist_exists") return created;
  // Somebody else created the same one since we looked: known by now, so reused.
  const existing = await ports.artists.find(created.failure.id);
  return existing === undefined ? created : ok(existing);
}

function byId({ id: a = "" as ArtistId }: ArtistInput, { id: b = "" as ArtistId }: ArtistInput): number {
  return compareText(a, b);
}
