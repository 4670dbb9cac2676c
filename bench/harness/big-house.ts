// A house of two hundred people with two thousand shifts in four weeks, for the bench of the timeline.
import { randomUUID } from "node:crypto";
import type { Id } from "@souffleur/kernel";
import type {
  AssignmentFacts,
  PlanFacts,
  ShiftFacts,
} from "../../packages/planning/src/domain/plan/facts.ts";
import {
  assigned,
  paris,
  person,
  plan,
  post,
  shift,
  venue,
} from "../../packages/planning/test/plan-builder.ts";

const DAY = 1_440;
const PEOPLE = 200;
const WEEKS = 4;
const DAYS_A_WEEK = 5;
/** People work in pairs, in the same shift. */
const PAIRS = PEOPLE / 2;
export const FIRST_DAY = "2026-03-02";
export const ROWS = PEOPLE;
export const SHIFTS = PAIRS * WEEKS * DAYS_A_WEEK;

const newId = <Kind extends string>() => randomUUID() as Id<Kind>;

export function bigHouse(): PlanFacts {
  const people = Array.from({ length: PEOPLE }, (_, at) =>
    person(`Personne ${String(at).padStart(3, "0")}`, {
      ...{ id: newId<"artist">(), kind: at % 2 === 0 ? ("technician" as const) : ("artist" as const) },
      ...{ skills: [], availability: [], freeByDefault: true, rates: {} },
    }),
  );
  const venues = Array.from({ length: 20 }, (_, at) =>
    venue(`Lieu ${at}`, { id: newId<"venue">(), rooms: [], openingHours: [] }),
  );
  const productions = Array.from({ length: 8 }, () => newId<"production">());
  const shifts: ShiftFacts[] = [];
  const assignments: AssignmentFacts[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    for (let week = 0; week < WEEKS; week++) {
      for (let day = 0; day < DAYS_A_WEEK; day++) {
        // Spread over the day: some work in the morning, some at night, over midnight.
        const start = paris(`${FIRST_DAY}T08:00`) + (week * 7 + day) * DAY + (pair % 7) * 120;
        const made = shift(
          `Service ${pair}`,
          { start, end: start + 420 },
          {
            ...{ id: newId<"shift">(), breakMinutes: 30, restMinutes: 0, isCachet: false },
            ...{ productionId: productions[pair % productions.length] ?? newId<"production">() },
            ...{
              venueId: venues[pair % venues.length]?.id,
              roomId: undefined,
              sharesRoom: true,
              window: undefined,
            },
            posts: [post("Régie", { id: newId<"post">() }), post("Plateau", { id: newId<"post">() })],
          },
        );
        shifts.push(made);
        for (const [index, { id: postId }] of made.posts.entries()) {
          const who = people[pair * 2 + index];
          if (who !== undefined) assignments.push(assigned(who, made, { postId }));
        }
      }
    }
  }
  const start = paris(`${FIRST_DAY}T00:00`);
  const period = { start, end: start + WEEKS * 7 * DAY };
  return plan({ period, people, venues, shifts, assignments, travel: [] });
}
