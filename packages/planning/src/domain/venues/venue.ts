import type { InstantText } from "@souffleur/kernel";
import type { RoomId, VenueId } from "../plan/facts.ts";

export interface Room {
  readonly id: RoomId;
  readonly name: string;
  readonly capacity?: number | undefined;
}

/** When a venue is open on a day of the week, `09:00` to `23:30`; the day ends at `24:00`. */
export interface OpeningHours {
  /** From Monday, 1, to Sunday, 7. */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

export interface Contact {
  readonly name: string;
  readonly role?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** What somebody says of a venue. */
export interface VenueDetails {
  readonly name: string;
  readonly address: string;
  /** IANA name. */
  readonly zone: string;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly capacity?: number | undefined;
  /** By day, then by time; nothing at all means always open. */
  readonly openingHours: readonly OpeningHours[];
  readonly contacts: readonly Contact[];
  readonly accessNotes: string;
  readonly rooms: readonly Room[];
}

export interface Venue extends VenueDetails {
  readonly id: VenueId;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** A venue without what we keep of it ourselves. */
export function venueDetails({
  id: _id,
  version: _version,
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  ...details
}: Venue): VenueDetails {
  return details;
}

/** A text of fixed width sorts as its time does. */
export function compareHours(a: OpeningHours, b: OpeningHours): number {
  return a.weekday - b.weekday || (a.from < b.from ? -1 : 1);
}
