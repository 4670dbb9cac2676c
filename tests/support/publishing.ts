import type { InstantText, LocalDateTime } from "@souffleur/kernel";
import type { ToldState } from "../../packages/planning/src/domain/publishing/apply-changes.ts";
import type { CalendarFeed } from "../../packages/planning/src/domain/publishing/feed.ts";
import type { Publication } from "../../packages/planning/src/domain/publishing/publication.ts";
import type { PublishedShift } from "../../packages/planning/src/domain/publishing/published-shift.ts";
import { day, newId } from "./planning.ts";
import { hours } from "./productions.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;

/** A shift people were told of, on an evening in Paris, unless it is said otherwise. */
export function aPublishedShift(over: Partial<PublishedShift> = {}): PublishedShift {
  const { span } = hours("2026-11-21T19:30", "2026-11-21T23:00");
  return {
    shiftId: newId<"shift">(),
    productionId: newId<"production">(),
    content: {
      ...{ productionName: "Le Songe", title: "Représentation", zone: "Europe/Paris" },
      start: "2026-11-21T19:30:00" as LocalDateTime,
      end: "2026-11-21T23:00:00" as LocalDateTime,
      ...{ breakMinutes: 20, notes: "Casque\n", people: [] },
    },
    ...{ day: day("2026-11-21"), span, sequence: 0, isCancelled: false },
    ...{ publishedAt: now, changedAt: now },
    ...over,
  };
}

export function aToldState(over: Partial<ToldState> & Pick<ToldState, "shiftId">): ToldState {
  return {
    ...{ personId: newId<"artist">(), postId: newId<"post">(), role: "Plateau" },
    ...{ sequence: 0, isCancelled: false, changedAt: now },
    ...over,
  };
}

export function aPublication(over: Partial<Publication> = {}): Publication {
  return {
    ...{ id: newId<"publication">(), productionId: newId<"production">(), number: 1, note: "À lundi" },
    ...{ added: 1, changed: 0, cancelled: 0, told: 3, createdBy: "Dominique", createdAt: now },
    changes: [],
    ...over,
  };
}

export function aCalendarFeed(over: Partial<CalendarFeed> = {}): CalendarFeed {
  return {
    id: newId<"calendar-feed">(),
    subject: { kind: "person", id: newId<"artist">(), label: "Élodie Marchand" },
    ...{ note: "Téléphone", locale: "fr", createdBy: "Dominique", createdAt: now },
    ...over,
  };
}
