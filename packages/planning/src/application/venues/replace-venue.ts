import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { VenueId } from "../../domain/plan/facts.ts";
import type { Room, Venue, VenueDetails } from "../../domain/venues/venue.ts";
import { compareHours, venueDetails } from "../../domain/venues/venue.ts";
import type { PlanningPorts } from "../ports.ts";
import type { UnknownReference } from "../productions/ports.ts";
import { type RetimeFailure, retimeShifts } from "../productions/retime-shifts.ts";
import type { RoomInput, VenueInput } from "./create-venue.ts";
import type { VenueNotFound } from "./get-venue.ts";
import type { Uses } from "./ports.ts";
import { venueSubject } from "./venue-record.ts";

export interface RoomInUse {
  readonly code: "room_in_use";
  readonly name: string;
  readonly uses: Uses;
}

type Ports = Pick<
  PlanningPorts,
  "venues" | "venueUses" | "travelTimes" | "shifts" | "uses" | "artists" | "ledger" | "clock" | "newId"
>;

export interface VenueReplacement {
  readonly id: VenueId;
  readonly input: VenueInput;
  /** The version the person saw, where they said so. */
  readonly expectedVersion?: number | undefined;
}

/** Replaces what is said of a venue. Rooms that bring their id stay the same; those left out must not be in use. */
export async function replaceVenue(
  ports: Ports,
  { id, input, expectedVersion }: VenueReplacement,
): Promise<Result<Venue, VenueNotFound | UnknownReference | RoomInUse | RetimeFailure | VersionStale>> {
  const before = await ports.venues.findForChange(id);
  if (before === undefined) return fail({ code: "venue_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== before.version)
    return fail({ code: "version_stale", current: before.version });
  const known = new Set<string>(before.rooms.map((room) => room.id));
  const stranger = input.rooms.find((room) => room.id !== undefined && !known.has(room.id));
  if (stranger?.id !== undefined) return fail({ code: "unknown_reference", kind: "rooms", id: stranger.id });
  const rooms = input.rooms.map(
    (room: RoomInput): Room => ({ ...room, id: room.id ?? ports.newId<"room">() }),
  );
  return storeVenue(ports, before, { ...input, rooms });
}

/** Stores a venue as it shall be, its rooms with the ids they shall have. */
export async function storeVenue(
  ports: Omit<Ports, "newId">,
  before: Venue,
  details: VenueDetails,
): Promise<Result<Venue, RoomInUse | RetimeFailure | VersionStale>> {
  const { venues, venueUses, travelTimes, ledger, clock } = ports;
  const kept = new Set(details.rooms.map((room) => room.id));
  const gone = before.rooms.filter((room) => !kept.has(room.id));
  const uses = await venueUses.ofRooms(gone.map((room) => room.id));
  if (uses.count > 0)
    return fail({ code: "room_in_use", name: gone.map((room) => room.name).join(", "), uses });
  const after: Venue = {
    ...details,
    openingHours: details.openingHours.toSorted(compareHours),
    id: before.id,
    version: before.version + 1,
    createdAt: before.createdAt,
    updatedAt: clock.now(),
  };
  const replaced = await venues.replace(after);
  if (!replaced.ok) return replaced;
  if (after.zone !== before.zone) {
    const retimed = await retimeShifts(ports, after.id, after.zone);
    if (!retimed.ok) return retimed;
  }
  await travelTimes.touch();
  await ledger.record({
    action: "planning.venue.replaced",
    subject: venueSubject(after),
    before: venueDetails(before),
    after: venueDetails(after),
  });
  return ok(after);
}
