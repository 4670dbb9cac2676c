import type { InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import { type Queries, tables, toJson } from "@souffleur/platform/database";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import type {
  PersonFacts,
  PlanFacts,
  ShiftFacts,
  Span,
  VenueFacts,
} from "../../packages/planning/src/domain/plan/facts.ts";
import { newId } from "./planning.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;
const at = { version: 1, created_at: now, updated_at: now };
const CHUNK = 100;

/** Puts a plan into the tables it is read from; its ids have to be UUIDs. */
export async function storePlan(queries: Queries, facts: PlanFacts): Promise<void> {
  const rows = rowsOf(facts);
  for (const table of Object.keys(rows) as (keyof typeof rows)[]) {
    const list: readonly object[] = rows[table];
    for (let start = 0; start < list.length; start += CHUNK)
      await tables<PlanningTables>(queries)
        .insertInto(table)
        .values(list.slice(start, start + CHUNK) as never)
        .execute();
  }
}

/** In the order the tables refer to each other. */
function rowsOf(facts: PlanFacts) {
  const zoneOf = (shift: ShiftFacts) =>
    facts.venues.find(({ id }) => id === shift.venueId)?.zone ?? facts.zone;
  const shifts = new Map(facts.shifts.map((shift) => [shift.id, shift]));
  const skills = new Set(facts.people.flatMap(({ skills }) => skills.map(({ skillId }) => skillId)));
  for (const { posts } of facts.shifts)
    for (const { skillId } of posts) if (skillId !== undefined) skills.add(skillId);
  return {
    productions: [...new Set(facts.shifts.map(({ productionId }) => productionId))].map((id, number) => ({
      ...{
        id,
        name: `Production ${number}`,
        search_key: `production ${number}`,
        color: "#4c6ef5",
        notes: "",
      },
      ...{ starts_on: "2026-01-01", ends_on: "2027-12-31", budget: null, team_id: null, ...at },
    })),
    artists: facts.people.map(({ id, name }) => ({ id, name, search_key: name.toLowerCase(), ...at })),
    profiles: facts.people.map(profileRow),
    skills: [...skills].map((id, position) => ({ id, name_fr: id, name_en: id, position, version: 1 })),
    person_skills: facts.people.flatMap(({ id, skills }) =>
      skills.map(({ skillId, level }) => ({ person_id: id, skill_id: skillId, level })),
    ),
    availability_rules: facts.people.flatMap(({ id, availability }) =>
      availability.map(({ kind, ...span }) => ({
        ...{ id: newId(), person_id: id, kind, recurrence: null, exceptions: "[]", note: null },
        ...{ subscription_id: null, uid: null, ...wallSpan(span, facts.zone) },
      })),
    ),
    venues: facts.venues.map(venueRow),
    rooms: facts.venues.flatMap(({ id, rooms }) =>
      rooms.map((room, position) => ({
        id: room.id,
        venue_id: id,
        name: room.name,
        capacity: room.capacity ?? null,
        position,
      })),
    ),
    travel_times: facts.travel.map(({ from, to, minutes }) => ({
      from_venue_id: from,
      to_venue_id: to,
      minutes,
    })),
    shifts: facts.shifts.map((shift) => shiftRow(shift, zoneOf(shift))),
    posts: facts.shifts.flatMap(({ id, posts }) =>
      posts.map(({ skillId, ...post }, position) => ({
        ...post,
        shift_id: id,
        skill_id: skillId ?? null,
        position,
      })),
    ),
    shift_assignments: facts.assignments.map(({ shiftId, postId, personId, isPinned, overrideReason }) => ({
      ...{ id: newId(), shift_id: shiftId, post_id: postId, person_id: personId, created_at: now },
      ...{ is_pinned: isPinned ? 1 : 0, override_reason: overrideReason ?? null },
      starts_minute: shifts.get(shiftId)?.span?.start,
      ends_minute: shifts.get(shiftId)?.span?.end,
    })),
  };
}

function profileRow({ id, kind, bornOn, freeByDefault, rates }: PersonFacts) {
  return {
    ...{ person_id: id, kind, email: null, phone: null, address: null, latitude: null, longitude: null },
    born_on: bornOn === undefined ? null : dateOfDay(bornOn),
    free_by_default: freeByDefault ? 1 : 0,
    hour_rate: rates.hour ?? null,
    day_rate: rates.day ?? null,
    cachet_rate: rates.cachet ?? null,
    notes: "",
  };
}

function venueRow({ id, name, zone, openingHours }: VenueFacts) {
  return {
    ...{ id, name, search_key: name.toLowerCase(), address: "", zone, latitude: null, longitude: null },
    ...{
      capacity: null,
      opening_hours: toJson(openingHours.map(hoursRow)),
      contacts: "[]",
      access_notes: "",
      ...at,
    },
  };
}

function hoursRow({ weekday, from, to }: VenueFacts["openingHours"][number]) {
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return { weekday, from: clock(from), to: clock(to) };
}

function shiftRow(shift: ShiftFacts, zone: string) {
  const { span, window } = shift;
  const reach = wallSpan(span ?? window ?? { start: 0, end: 1 }, zone);
  const length = (span ?? { start: 0, end: window?.minutes ?? 1 }).end - (span?.start ?? 0);
  return {
    ...{ id: shift.id, production_id: shift.productionId, mission_type_id: null, title: shift.title },
    day: reach.starts_at.slice(0, 10) as LocalDate,
    last_day: reach.ends_at.slice(0, 10) as LocalDate,
    ...{ venue_id: shift.venueId ?? null, room_id: shift.roomId ?? null },
    shares_room: shift.sharesRoom === true ? 1 : 0,
    starts_at: span === undefined ? null : wallSpan(span, zone).starts_at,
    ends_at: span === undefined ? null : wallSpan(span, zone).ends_at,
    ...{ starts_minute: span?.start ?? null, ends_minute: span?.end ?? null },
    window_starts_at: window === undefined ? null : wallSpan(window, zone).starts_at,
    window_ends_at: window === undefined ? null : wallSpan(window, zone).ends_at,
    ...{ window_starts_minute: window?.start ?? null, window_ends_minute: window?.end ?? null },
    begins_minute: (span ?? window)?.start ?? 0,
    ...{ minutes: length, break_minutes: shift.breakMinutes, rest_minutes: shift.restMinutes },
    is_cachet: shift.isCachet ? 1 : 0,
    ...{ tags: "[]", notes: "", ...at },
  };
}

function wallSpan({ start, end }: Span, zone: string) {
  return { starts_at: wall(start, zone), ends_at: wall(end, zone) };
}

function wall(minute: number, zone: string): LocalDateTime {
  const time = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
  return time.toPlainDateTime().toString({ smallestUnit: "second" }) as LocalDateTime;
}

function dateOfDay(day: number): LocalDate {
  return Temporal.PlainDate.from("1970-01-01").add({ days: day }).toString() as LocalDate;
}
