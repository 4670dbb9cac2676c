import type { Id, InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import type { PersonId, PostId, ProductionId, ShiftId } from "../src/domain/plan/facts.ts";
import type { AppliedChanges, ToldState } from "../src/domain/publishing/apply-changes.ts";
import type { PublishedContent, PublishedShift } from "../src/domain/publishing/published-shift.ts";
import type { ToldShift } from "../src/domain/publishing/shift-change.ts";

export const now = "2026-11-21T09:00:00.000Z" as InstantText;
export const productionId = "the-play" as ProductionId;
const FIRST = Date.UTC(2026, 10, 23) / 60_000;

const wall = (minute: number) => `${new Date(minute * 60_000).toISOString().slice(0, 19)}` as LocalDateTime;

export const who = (name: string, role = "Plateau") => ({
  personId: name as PersonId,
  postId: role as PostId,
  ...{ name, role },
});

/** A shift of two hours, so many hours after a Monday, unless it is said otherwise. */
export function told(
  name: string,
  hour: number,
  over: Partial<PublishedContent> & { readonly minutes?: number } = {},
): ToldShift {
  const { minutes = 120, ...content } = over;
  const span = { start: FIRST + hour * 60, end: FIRST + hour * 60 + minutes };
  return {
    ...{ shiftId: name as ShiftId, productionId, span },
    day: wall(span.start).slice(0, 10) as LocalDate,
    content: {
      ...{ productionName: "Le Songe", title: "Filage", start: wall(span.start), end: wall(span.end) },
      ...{ zone: "UTC", breakMinutes: 0, notes: "", people: [] },
      ...content,
    },
  };
}

export const venue = (name: string, address = "") => ({ id: name as Id<"venue">, name, address });

const anyone = fc.subarray(["Ana", "Bao", "Chloé"]).map((names) => names.map((name) => who(name)));
const anyTold = (name: string) =>
  fc
    .record({
      hour: fc.integer({ min: 0, max: 50 }),
      minutes: fc.constantFrom(60, 120),
      title: fc.constantFrom("Filage", "Montage"),
      notes: fc.constantFrom("", "Casque"),
      venue: fc.constantFrom(undefined, venue("a"), venue("b")),
      people: anyone,
    })
    .map(({ hour, ...content }) => told(name, hour, content));

/** Plans of up to four shifts of the same few names, so that they meet. */
export const anyPlan: fc.Arbitrary<readonly ToldShift[]> = fc
  .tuple(...["w", "x", "y", "z"].map((name) => fc.option(anyTold(name), { nil: undefined })))
  .map((shifts) => shifts.filter((shift) => shift !== undefined));

/** What people were told, as a database would keep it. */
export class ToldPlan {
  readonly shifts = new Map<ShiftId, PublishedShift>();
  readonly people = new Map<string, ToldState>();

  get published(): readonly PublishedShift[] {
    return [...this.shifts.values()];
  }

  store(applied: AppliedChanges): void {
    for (const shift of applied.shifts) this.shifts.set(shift.shiftId, shift);
    for (const person of applied.people) this.people.set(`${person.shiftId} ${person.personId}`, person);
  }
}
