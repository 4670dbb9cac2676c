import { dateOf, type LocalDate } from "@souffleur/kernel";
import type { Artist } from "./artist.ts";
import type { Availability } from "./availability.ts";
import { firstFreeSlot } from "./first-free-slot.ts";
import type { DayDraft, Engine, LeftOut, ProposedAssignment, Reason } from "./planning-proposal.ts";

/** The simple proposer: the first free slot of each artist. It has no choice to make, so its seed never matters. */
export const firstFreeSlotEngine: Engine = { name: "first-free-slot", version: "1", seed: 0 };

/** Drafts one day, with a reason for everybody who is in it and for everybody who is not. */
export function draftDay(eventDate: LocalDate, artists: readonly Artist[]): DayDraft {
  const assignments: ProposedAssignment[] = [];
  const leftOut: LeftOut[] = [];
  for (const artist of artists) {
    const slot = firstFreeSlot(artist.availabilities, eventDate);
    if (slot === undefined) leftOut.push(leaveOut(artist, eventDate));
    else assignments.push(assign(artist, slot, eventDate));
  }
  const score = artists.length === 0 ? 0 : assignments.length / artists.length;
  return { eventDate, assignments, leftOut, score, confidence: confidenceOf(assignments, score) };
}

function assign(artist: Artist, slot: Availability, eventDate: LocalDate): ProposedAssignment {
  const reasons = [...whyThisSlot(artist, slot, eventDate)];
  // A slot that began earlier is a weaker match: the person may be needed elsewhere for part of it.
  const score = slot.start.startsWith(eventDate) ? 1 : 0.6;
  return { artistId: artist.id, artistName: artist.name, slot, score, reasons };
}

function* whyThisSlot(artist: Artist, slot: Availability, eventDate: LocalDate): Generator<Reason> {
  const others = artist.availabilities.filter(({ start }) => start.startsWith(eventDate)).length - 1;
  if (!slot.start.startsWith(eventDate)) {
    yield {
      code: "began_earlier",
      message: {
        en: `free since ${slot.start.replace("T", " ")}, into this day`,
        fr: `libre depuis le ${slot.start.replace("T", " ")}, jusque dans cette journée`,
      },
    };
  } else if (others > 0) {
    yield {
      code: "earliest_of_several",
      message: {
        en: `the earliest of ${others + 1} availabilities that day`,
        fr: `la première de ${others + 1} disponibilités ce jour-là`,
      },
    };
  } else {
    yield {
      code: "only_availability",
      message: { en: "the only availability that day", fr: "la seule disponibilité ce jour-là" },
    };
  }
}

function leaveOut(artist: Artist, eventDate: LocalDate): LeftOut {
  return { artistId: artist.id, artistName: artist.name, reasons: [whyAbsent(artist, eventDate)] };
}

function whyAbsent(artist: Artist, eventDate: LocalDate): Reason {
  const next = artist.availabilities.find(({ start }) => dateOf(start) > eventDate);
  if (next === undefined) {
    return {
      code: "no_availability",
      message: {
        en: "no availability that day, nor later",
        fr: "aucune disponibilité ce jour-là, ni plus tard",
      },
    };
  }
  const day = dateOf(next.start);
  return {
    code: "available_later",
    message: {
      en: `no availability that day; the next is on ${day}`,
      fr: `aucune disponibilité ce jour-là ; la suivante est le ${day}`,
    },
  };
}

/** Sure when everybody can be there at a slot of that very day, less so with each exception. */
function confidenceOf(assignments: readonly ProposedAssignment[], score: number): number {
  if (assignments.length === 0) return 0;
  const fit = assignments.reduce((sum, assignment) => sum + assignment.score, 0) / assignments.length;
  return Math.round(score * fit * 100) / 100;
}
