import type { RoomId } from "../../domain/plan/facts.ts";
import type { Room, Venue, VenueDetails } from "../../domain/venues/venue.ts";
import { compareHours, venueDetails } from "../../domain/venues/venue.ts";
import type { PlanningPorts } from "../ports.ts";
import { venueSubject } from "./venue-record.ts";

/** A room as somebody gives it: one that is there already says which. */
export interface RoomInput extends Omit<Room, "id"> {
  readonly id?: RoomId | undefined;
}

export interface VenueInput extends Omit<VenueDetails, "rooms"> {
  readonly rooms: readonly RoomInput[];
}

export async function createVenue(
  {
    venues,
    travelTimes,
    ledger,
    clock,
    newId,
  }: Pick<PlanningPorts, "venues" | "travelTimes" | "ledger" | "clock" | "newId">,
  input: VenueInput,
): Promise<Venue> {
  const now = clock.now();
  const venue: Venue = {
    ...input,
    openingHours: input.openingHours.toSorted(compareHours),
    rooms: input.rooms.map((room) => ({ ...room, id: newId<"room">() })),
    id: newId<"venue">(),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const added = await venues.add(venue);
  if (!added.ok) throw new Error("A new id is taken.");
  await travelTimes.touch();
  await ledger.record({
    action: "planning.venue.created",
    subject: venueSubject(venue),
    after: venueDetails(venue),
  });
  return venue;
}
