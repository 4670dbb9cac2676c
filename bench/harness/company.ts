// A company of a hundred people, each in five missions a week, for the benches of the plan.
import { randomUUID } from "node:crypto";
import type { Id } from "@souffleur/kernel";
import type {
  AssignmentFacts,
  PersonFacts,
  PlanFacts,
  ShiftFacts,
  Span,
  VenueFacts,
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

const USUAL_PEOPLE = 100;
const MISSIONS = 5;
const PER_SHIFT = 2;
const DAY = 1_440;
export const FIRST_DAY = "2026-03-02";

const newId = <Kind extends string>() => randomUUID() as Id<Kind>;

/** So many weeks of the company's plan, the one that is looked at first; the others lie before it. */
export function company(weeks: number, size = USUAL_PEOPLE): PlanFacts {
  const people = Array.from({ length: size }, (_, at) => colleague(at));
  const skills = people.slice(0, 5).flatMap((each) => each.skills.map(({ skillId }) => skillId));
  const venues = Array.from({ length: 10 }, (_, at) => house(at));
  const productions = Array.from({ length: 6 }, () => newId<"production">());
  const shifts: ShiftFacts[] = [];
  const assignments: AssignmentFacts[] = [];
  for (let week = 0; week < weeks; week++) {
    for (let at = 0; at < (size * MISSIONS) / PER_SHIFT; at++) {
      const place = venues[at % venues.length];
      // The people of a shift are in one every day from Tuesday to Saturday, one mission each day.
      const pair = at % (size / PER_SHIFT);
      const start =
        paris(`${FIRST_DAY}T10:00`) - week * 7 * DAY + (1 + Math.floor(at / (size / PER_SHIFT))) * DAY;
      const skillId = skills[pair % skills.length];
      const made = shift(`Mission ${at}`, spanFrom(start + (pair % 5) * 60, 360), {
        ...{ id: newId<"shift">(), breakMinutes: 30, restMinutes: 0, isCachet: pair % 3 === 0 },
        productionId: productions[pair % productions.length] ?? newId<"production">(),
        ...{ venueId: place?.id, roomId: undefined, sharesRoom: true, window: undefined },
        posts: [
          post("Régie", { id: newId<"post">(), skillId }),
          post("Plateau", { id: newId<"post">(), skillId: undefined }),
        ],
      });
      shifts.push(made);
      for (const [index, { id: postId }] of made.posts.entries()) {
        const who = people[pair * PER_SHIFT + index];
        if (who !== undefined) assignments.push(assigned(who, made, { postId }));
      }
    }
  }
  const period = spanFrom(paris(`${FIRST_DAY}T00:00`), 7 * DAY);
  return plan({ period, people, venues, shifts, assignments, travel: ways(venues) });
}

function colleague(at: number): PersonFacts {
  const from = paris(`${FIRST_DAY}T08:00`);
  return person(`Personne ${at}`, {
    id: newId<"artist">(),
    kind: at % 2 === 0 ? "technician" : "artist",
    skills: at < 5 ? [{ skillId: newId<"skill">(), level: 3 }] : [],
    availability: Array.from({ length: 7 }, (_, day) => ({
      kind: "available" as const,
      ...spanFrom(from + day * DAY, 960),
    })),
    freeByDefault: at % 4 !== 0,
    rates: {},
  });
}

function house(at: number): VenueFacts {
  return venue(`Lieu ${at}`, {
    id: newId<"venue">(),
    rooms: [{ id: newId<"room">(), name: "Salle", capacity: 100 }],
    openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 480, to: 1_440 })),
  });
}

function ways(venues: readonly VenueFacts[]): PlanFacts["travel"] {
  return venues.flatMap(({ id: from }, at) =>
    venues.slice(at + 1).map(({ id: to }) => ({ from, to, minutes: 30 })),
  );
}

function spanFrom(start: number, minutes: number): Span {
  return { start, end: start + minutes };
}
