import { isTimeZone } from "@souffleur/kernel";
import {
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  lineInput,
  refuse,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { VenueInput } from "../../../application/venues/create-venue.ts";
import type { OpeningHours, Venue } from "../../../domain/venues/venue.ts";
import { coordinates, wholePlace } from "../coordinates.ts";
import { emailInput } from "../email-input.ts";
import { givenOut } from "../given-out.ts";

const MAX_NAME = 500;
const MAX_TEXT = 10_000;
const MAX_PEOPLE = 1_000_000;
const MAX_ROOMS = 100;
const MAX_HOURS = 100;
const MAX_CONTACTS = 50;

const example = {
  name: "Théâtre des Lices",
  address: "4 place des Lices, Avignon",
  zone: "Europe/Paris",
  latitude: 43.9493,
  longitude: 4.8055,
  capacity: 420,
  opening_hours: [{ weekday: 1, from: "09:00", to: "23:30" }],
  contacts: [{ name: "Maëlys Guérin", role: "Régie", phone: "+33 6 39 98 00 01" }],
  access_notes: "Quai de déchargement rue Thiers.",
};
const exampleRooms = [{ name: "Grande salle", capacity: 380 }];

const hoursOutput = z.object({ weekday: z.int(), from: z.string(), to: z.string() });
const contactOutput = z.object({
  name: z.string(),
  role: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
});

export const venueOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    address: z.string(),
    zone: z.string(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    capacity: z.int().optional(),
    opening_hours: z.array(hoursOutput),
    contacts: z.array(contactOutput),
    access_notes: z.string(),
    rooms: z.array(z.object({ id: idOutput, name: z.string(), capacity: z.int().optional() })),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "Venue",
    examples: [
      {
        id: exampleId,
        ...example,
        rooms: exampleRooms.map((room) => ({ id: exampleId, ...room })),
        version: 1,
        created_at: "2026-04-02T08:00:00.000Z",
        updated_at: "2026-04-02T08:00:00.000Z",
      },
    ],
  });

const capacity = z.int().min(0).max(MAX_PEOPLE).optional();

const hours = z
  .strictObject({
    weekday: z.int().min(1).max(7).meta({ description: "From Monday, 1, to Sunday, 7." }),
    from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    to: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  })
  .superRefine(({ from, to }, context) => {
    if (to > from) return;
    refuse(context, { en: "must be after the beginning", fr: "doit suivre le début" }, ["to"]);
  })
  .meta({ description: "What goes past midnight is two lines.", examples: example.opening_hours });

const contact = z.strictObject({
  name: lineInput(MAX_NAME),
  role: lineInput(200).optional(),
  phone: lineInput(50).optional(),
  email: emailInput.optional(),
});

const room = { name: lineInput(MAX_NAME), capacity };

/** Schemas of what comes in; where nothing else is said, a venue is in the organisation's zone. */
export function venueInputs(zone: string) {
  const fields = {
    name: lineInput(MAX_NAME),
    address: textInput(MAX_NAME).default(""),
    zone: zoneInput.default(zone),
    ...coordinates,
    capacity,
    opening_hours: z
      .array(hours)
      .max(MAX_HOURS)
      .default([])
      .meta({ description: "Nothing at all means always open." }),
    contacts: z.array(contact).max(MAX_CONTACTS).default([]),
    access_notes: textInput(MAX_TEXT).default(""),
  };
  return {
    venueInput: z
      .strictObject({ ...fields, rooms: z.array(z.strictObject(room)).max(MAX_ROOMS).default([]) })
      .superRefine(wholePlace)
      .transform(venueFrom)
      .meta({ id: "VenueInput", examples: [{ ...example, rooms: exampleRooms }] }),
    venueReplacement: z
      .strictObject({
        ...fields,
        rooms: z
          .array(z.strictObject({ id: idInput<"room">().optional(), ...room }))
          .max(MAX_ROOMS)
          .superRefine(noRoomTwice)
          .default([])
          .meta({
            description: "A room that brings its id stays the same room; without one it is a new one.",
          }),
        ...givenOut,
      })
      .superRefine(wholePlace)
      .transform(venueFrom)
      .meta({ id: "VenueReplacement", examples: [{ ...example, rooms: exampleRooms }] }),
  };
}

/** Names of places only: an offset has no summer. */
const zoneInput = z
  .string()
  .max(100)
  .superRefine((name, context) => {
    if (/^[A-Za-z]/.test(name) && isTimeZone(name)) return;
    refuse(context, {
      en: "must be a time zone like Europe/Paris",
      fr: "doit être un fuseau horaire comme Europe/Paris",
    });
  })
  .meta({ examples: ["Europe/Paris"] });

function noRoomTwice(rooms: readonly { id?: string | undefined }[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { id }] of rooms.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) refuse(context, { en: "is listed twice", fr: "figure deux fois" }, [index, "id"]);
    seen.add(id);
  }
}

interface VenueFields extends Omit<VenueInput, "openingHours" | "accessNotes"> {
  readonly opening_hours: readonly OpeningHours[];
  readonly access_notes: string;
}

function venueFrom(body: VenueFields): VenueInput {
  return {
    name: body.name,
    address: body.address,
    zone: body.zone,
    latitude: body.latitude,
    longitude: body.longitude,
    capacity: body.capacity,
    openingHours: body.opening_hours,
    contacts: body.contacts,
    accessNotes: body.access_notes,
    rooms: body.rooms,
  };
}

export function presentVenue(venue: Venue): z.input<typeof venueOutput> {
  return {
    id: venue.id,
    name: venue.name,
    address: venue.address,
    zone: venue.zone,
    latitude: venue.latitude,
    longitude: venue.longitude,
    capacity: venue.capacity,
    opening_hours: [...venue.openingHours],
    contacts: [...venue.contacts],
    access_notes: venue.accessNotes,
    rooms: [...venue.rooms],
    version: venue.version,
    created_at: venue.createdAt,
    updated_at: venue.updatedAt,
  };
}
