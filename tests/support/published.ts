import type { InstantText, LocalDateTime } from "@souffleur/kernel";
import { type Queries, tables, toJson } from "@souffleur/platform/database";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type {
  PersonId,
  PostId,
  ProductionId,
  ShiftId,
} from "../../packages/planning/src/domain/plan/facts.ts";
import type { PublishedContent } from "../../packages/planning/src/domain/publishing/published-shift.ts";
import { day, newId } from "./planning.ts";
import { hours } from "./productions.ts";

const now = "2026-11-10T09:00:00.000Z" as InstantText;

export interface ToldShift {
  readonly shiftId?: string;
  readonly productionId?: string;
  readonly title?: string;
  readonly start: string;
  readonly end: string;
  readonly venue?: { readonly name: string; readonly address: string };
  readonly people: readonly {
    readonly id: string;
    readonly name?: string;
    readonly role?: string;
    readonly postId?: string | undefined;
    readonly isCancelled?: boolean;
  }[];
  readonly sequence?: number;
  readonly isCancelled?: boolean;
}

/** Puts a shift among those people were told of, as publishing it would; once more, with what changed. */
export async function tellOf(queries: Queries, told: ToldShift): Promise<ShiftId> {
  const database = tables<PlanningTables>(queries);
  const { title = "Représentation", sequence = 1, isCancelled = false } = told;
  const at = hours(told.start, told.end);
  const shiftId = (told.shiftId ?? newId<"shift">()) as ShiftId;
  const people = told.people.map(
    ({ id, name = "Quelqu'un", role = "Plateau", postId, isCancelled = false }) => ({
      personId: id as PersonId,
      postId: (postId ?? newId<"post">()) as PostId,
      name,
      role,
      isCancelled,
    }),
  );
  const content: PublishedContent = {
    productionName: "La Mouette",
    title,
    start: at.start,
    end: at.end as LocalDateTime,
    zone: "Europe/Paris",
    ...(told.venue && { venue: { id: newId<"venue">(), ...told.venue } }),
    breakMinutes: 0,
    notes: "",
    people: people.map(({ isCancelled: _, ...person }) => person),
  };
  await database.deleteFrom("published_shifts").where("shift_id", "=", shiftId).execute();
  await database
    .insertInto("published_shifts")
    .values({
      shift_id: shiftId,
      production_id: (told.productionId ?? newId<"production">()) as ProductionId,
      venue_id: content.venue?.id ?? null,
      day: day(at.start.slice(0, 10)),
      starts_minute: at.span.start,
      ends_minute: at.span.end,
      content: toJson(content),
      sequence,
      is_cancelled: isCancelled ? 1 : 0,
      published_at: now,
      changed_at: now,
    })
    .execute();
  for (const { personId, postId, role, isCancelled: isOut } of people) {
    await database
      .insertInto("published_people")
      .values({
        ...{ shift_id: shiftId, person_id: personId, post_id: postId, role, sequence },
        is_cancelled: isCancelled || isOut ? 1 : 0,
        changed_at: now,
      })
      .execute();
  }
  return shiftId;
}
