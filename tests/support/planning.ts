import { randomUUID } from "node:crypto";
import type { Id, InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { Artist, ArtistId } from "../../packages/planning/src/domain/artist.ts";
import type { Availability } from "../../packages/planning/src/domain/availability.ts";
import type { CalendarSubscription } from "../../packages/planning/src/domain/people/calendar-subscription.ts";
import { type Person, plainProfile } from "../../packages/planning/src/domain/people/person.ts";
import type { PersonFile } from "../../packages/planning/src/domain/people/person-file.ts";
import type { Team } from "../../packages/planning/src/domain/people/team.ts";
import type { SkillId } from "../../packages/planning/src/domain/plan/facts.ts";
import type { Planning, PlanningId } from "../../packages/planning/src/domain/planning.ts";
import type {
  PlanningProposal,
  PlanningProposalId,
} from "../../packages/planning/src/domain/planning-proposal.ts";
import type { Venue } from "../../packages/planning/src/domain/venues/venue.ts";

// The brands of text types are put on here once, so that tests can write plain text.
export const newId = <Kind extends string>() => randomUUID() as Id<Kind>;
export const day = (text: string) => text as LocalDate;
const instant = (text: string) => text as InstantText;

/** `slot("2024-05-12T10:00:00", "2024-05-12T18:00:00")` */
export function slot(start: string, end: string): Availability {
  return { start: start as LocalDateTime, end: end as LocalDateTime };
}

export const morning = slot("2024-05-12T09:00:00", "2024-05-12T12:00:00");
export const evening = slot("2024-05-12T19:00:00", "2024-05-13T01:00:00");

export function anArtist(over: Partial<Artist> = {}): Artist {
  return {
    id: newId<"artist">() as ArtistId,
    name: "Élodie Marchand",
    availabilities: [],
    version: 1,
    createdAt: instant("2026-11-21T09:30:00.000Z"),
    updatedAt: instant("2026-11-21T09:30:00.000Z"),
    ...over,
  };
}

export function aCalendar(over: Partial<CalendarSubscription> = {}): CalendarSubscription {
  return {
    id: newId<"calendar-subscription">(),
    personId: newId<"artist">(),
    url: "https://calendar.example.org/a.ics",
    kind: "unavailable",
    version: 1,
    createdAt: instant("2026-11-21T09:30:00.000Z"),
    ...over,
  };
}

export function aPersonFile(over: Partial<PersonFile> = {}): PersonFile {
  return {
    id: newId<"person-file">(),
    personId: newId<"artist">(),
    purpose: "document",
    name: "Visite médicale",
    kind: "application/pdf",
    hash: "ab".repeat(32),
    bytes: 1_234,
    version: 1,
    createdAt: instant("2026-11-21T09:30:00.000Z"),
    updatedAt: instant("2026-11-21T09:30:00.000Z"),
    ...over,
  };
}

export function aPlanning(over: Partial<Planning> = {}): Planning {
  return {
    id: newId<"planning">() as PlanningId,
    eventDate: day("2024-05-12"),
    assignments: [],
    version: 1,
    createdAt: instant("2026-11-21T09:30:00.000Z"),
    ...over,
  };
}

export function aProposal(over: Partial<PlanningProposal> = {}): PlanningProposal {
  return {
    id: newId<"planning-proposal">() as PlanningProposalId,
    state: "open",
    eventDate: day("2024-05-12"),
    assignments: [],
    leftOut: [],
    score: 1,
    confidence: 1,
    engine: { name: "first-free-slot", version: "1", seed: 0 },
    jobId: newId<"job">(),
    version: 1,
    createdAt: instant("2026-11-21T09:30:00.000Z"),
    ...over,
  };
}

export function aPerson(over: Partial<Person> = {}): Person {
  return { ...anArtist(), ...plainProfile, ...over };
}

/** Skills every database has from its first day: actor, musician, dancer and those after them. */
export const shippedSkill = (number: number) =>
  `018f5a3c-0000-7000-8000-${String(number).padStart(12, "0")}` as SkillId;

export function aVenue(over: Partial<Venue> = {}): Venue {
  return {
    id: newId<"venue">(),
    name: "Théâtre des Lices",
    address: "4 place des Lices",
    zone: "Europe/Paris",
    openingHours: [],
    contacts: [],
    accessNotes: "",
    rooms: [],
    version: 1,
    createdAt: instant("2026-11-21T09:30:00.000Z"),
    updatedAt: instant("2026-11-21T09:30:00.000Z"),
    ...over,
  };
}

export function aTeam(over: Partial<Team> = {}): Team {
  return {
    id: newId<"team">(),
    name: "Lumière",
    color: "#4c6ef5",
    memberIds: [],
    version: 1,
    createdAt: instant("2026-11-21T09:30:00.000Z"),
    updatedAt: instant("2026-11-21T09:30:00.000Z"),
    ...over,
  };
}
