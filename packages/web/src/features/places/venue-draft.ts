import type { Venue, VenueInput } from "../../lib/api/types.ts";
import { filled } from "../../lib/filled.ts";
import { parsePlace } from "../../lib/format/typed-input.ts";
import { type HoursLine, hoursOf, isWholeLine, linesOf } from "./opening-hours.ts";

export interface RoomDraft {
  readonly key: number;
  /** Missing while it is new. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly capacity: string;
}

export interface ContactDraft {
  readonly key: number;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email: string;
}

/** A venue as the form has it: every field a text, read again when it is sent. */
export interface VenueDraft {
  readonly name: string;
  readonly address: string;
  readonly coordinates: string;
  /** Empty: that of the organisation. */
  readonly zone: string;
  readonly capacity: string;
  readonly rooms: readonly RoomDraft[];
  readonly hours: readonly HoursLine[];
  readonly contacts: readonly ContactDraft[];
  readonly access: string;
}

export const emptyVenue: VenueDraft = {
  name: "",
  address: "",
  coordinates: "",
  zone: "",
  capacity: "",
  rooms: [],
  hours: [],
  contacts: [],
  access: "",
};

function countText(count: number | undefined): string {
  return count === undefined ? "" : String(count);
}

export function venueDraftOf(venue: Venue): VenueDraft {
  return {
    name: venue.name,
    address: venue.address,
    coordinates: venue.latitude === undefined ? "" : `${venue.latitude}, ${venue.longitude}`,
    zone: venue.zone,
    capacity: countText(venue.capacity),
    rooms: venue.rooms.map(({ id, name, capacity }, key) => ({
      key,
      id,
      name,
      capacity: countText(capacity),
    })),
    hours: linesOf(venue.opening_hours),
    contacts: venue.contacts.map(({ name, role = "", phone = "", email = "" }, key) => ({
      key,
      name,
      role,
      phone,
      email,
    })),
    access: venue.access_notes,
  };
}

/** A whole number as it is typed; nothing where it is not one. */
export function parseCount(typed: string): number | undefined {
  const text = typed.replaceAll(/\s/g, "");
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

export function isCount(typed: string): boolean {
  return typed.trim() === "" || parseCount(typed) !== undefined;
}

export function isPlace(typed: string): boolean {
  return typed.trim() === "" || parsePlace(typed) !== undefined;
}

export function isSoundVenue({ name, coordinates, capacity, rooms, hours }: VenueDraft): boolean {
  return (
    name.trim() !== "" &&
    isPlace(coordinates) &&
    isCount(capacity) &&
    rooms.every((room) => isCount(room.capacity)) &&
    hours.every(isWholeLine)
  );
}

function capacityOf(typed: string): { readonly capacity?: number } {
  const capacity = parseCount(typed);
  return capacity === undefined ? {} : { capacity };
}

/** What the form says, for the server; lines without a name are left out. */
export function venueInputOf(draft: VenueDraft): VenueInput {
  return {
    name: draft.name.trim(),
    address: draft.address.trim(),
    ...filled({ zone: draft.zone }),
    ...parsePlace(draft.coordinates),
    ...capacityOf(draft.capacity),
    opening_hours: hoursOf(draft.hours),
    contacts: draft.contacts
      .filter(({ name }) => name.trim() !== "")
      .map(({ name, role, phone, email }) => ({ name: name.trim(), ...filled({ role, phone, email }) })),
    access_notes: draft.access.trim(),
    rooms: draft.rooms
      .filter(({ name }) => name.trim() !== "")
      .map(({ id, name, capacity }) => ({
        ...(id !== undefined && { id }),
        name: name.trim(),
        ...capacityOf(capacity),
      })),
  };
}
