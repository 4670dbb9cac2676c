import type { LocalDateTime } from "@souffleur/kernel";
import { fromJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import { ianaZone } from "../../../domain/calendars/icalendar/zone.ts";
import { type SaidTime, spansIn } from "../../../domain/calendars/spans-of.ts";
import type { AvailabilitySpan, PersonId, Span } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";
import { MAX_ROWS } from "./shift-facts.ts";

/** The stretch of time that is loaded, on the wall of the organisation and in minutes. */
export interface WallRange extends Span {
  readonly from: LocalDateTime;
  readonly to: LocalDateTime;
  readonly zone: string;
}

/** What everybody said of a stretch of time, worked out: who said nothing is not in it. */
export async function readAvailability(
  database: Kysely<PlanningTables>,
  range: WallRange,
): Promise<ReadonlyMap<PersonId, readonly AvailabilitySpan[]>> {
  const rules = new Map<PersonId, SaidTime[]>();
  const say = (personId: PersonId, said: SaidTime) => {
    const list = rules.get(personId);
    if (list === undefined) rules.set(personId, [said]);
    else list.push(said);
  };
  for (const { artist_id, starts_at, ends_at } of await freeRanges(database, range))
    say(artist_id, { kind: "available", start: starts_at, end: ends_at });
  for (const { person_id, kind, starts_at, ends_at, recurrence, exceptions } of await rulesIn(
    database,
    range,
  ))
    say(person_id, {
      kind,
      start: starts_at,
      end: ends_at,
      ...(recurrence !== null && { recurrence, exceptions: fromJson<readonly string[]>(exceptions) }),
    });
  const zone = ianaZone(range.zone);
  return new Map([...rules].map(([id, list]) => [id, spansIn(list, range, zone)]));
}

/** The single free ranges of the basic contract. */
function freeRanges(database: Kysely<PlanningTables>, { from, to }: WallRange) {
  return database
    .selectFrom("availabilities")
    .select(["artist_id", "starts_at", "ends_at"])
    .where("starts_at", "<", to)
    .where("ends_at", ">", from)
    .orderBy("artist_id")
    .orderBy("starts_at")
    .limit(MAX_ROWS)
    .execute();
}

function rulesIn(database: Kysely<PlanningTables>, { from, to }: WallRange) {
  return database
    .selectFrom("availability_rules")
    .select(["person_id", "kind", "starts_at", "ends_at", "recurrence", "exceptions"])
    .where("starts_at", "<", to)
    .where((where) => where.or([where("recurrence", "is not", null), where("ends_at", ">", from)]))
    .orderBy("person_id")
    .orderBy("starts_at")
    .limit(MAX_ROWS)
    .execute();
}
