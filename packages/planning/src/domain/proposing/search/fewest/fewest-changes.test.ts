import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryPlan } from "../../../../../test/arbitrary-plan.ts";
import { assigned, dayNumberOf, paris, person, plan, shift, slot } from "../../../../../test/plan-builder.ts";
import type {
  AssignmentFacts,
  PersonFacts,
  PlanFacts,
  PostFacts,
  ShiftFacts,
  Span,
} from "../../../plan/facts.ts";
import { indexPlan } from "../../../plan/plan-index.ts";
import { canFill } from "../../../plan/skills-of.ts";
import { compareWorks, type Work } from "../../../plan/work.ts";
import { createPersonChecker } from "../../../rules/person-checker.ts";
import { packOn } from "../../../rules/shipped-pack.ts";
import { compile } from "../../compile.ts";
import { defaultWeights, propose } from "../../index.ts";
import { keepCurrent } from "../keep-current.ts";
import { snapshotOf } from "../snapshot.ts";
import { ExactSearch } from "./exact-search.ts";

const pack = packOn(dayNumberOf("2026-05-04"));
const monday = paris("2026-05-04T00:00");

interface Chair {
  readonly shift: ShiftFacts;
  readonly post: PostFacts;
}

/** Every seat filled or empty in every way there is, and the best of what breaks no rule: by seats, then by changes. */
function bestByTryingAll(facts: PlanFacts): { empty: number; displaced: number } {
  const { places, works } = indexPlan(facts);
  const checker = createPersonChecker({ places, holidays: new Set() }, pack);
  const before = facts.assignments.filter(({ isPinned }) => !isPinned);
  const chairs = facts.shifts.flatMap((shift) =>
    shift.posts.flatMap((post): Chair[] => {
      const pinned = facts.assignments.filter(
        ({ postId, isPinned }) => postId === post.id && isPinned,
      ).length;
      return Array.from({ length: Math.max(0, post.count - pinned) }, () => ({ shift, post }));
    }),
  );
  const busy = new Map<PersonFacts, Work[]>(facts.people.map((person) => [person, pinnedWorks(person)]));
  let best = { empty: Number.POSITIVE_INFINITY, displaced: Number.POSITIVE_INFINITY };
  const seated: Pick<AssignmentFacts, "postId" | "personId">[] = [];
  tryFrom(0, 0);
  return best;

  function pinnedWorks(person: PersonFacts): Work[] {
    return facts.assignments
      .filter(({ personId, isPinned }) => personId === person.id && isPinned)
      .flatMap(({ shiftId }) => works.get(shiftId) ?? [])
      .sort(compareWorks);
  }

  function tryFrom(at: number, empty: number): void {
    if (empty > best.empty) return;
    const chair = chairs[at];
    if (chair === undefined) {
      const stays = before.filter((one) =>
        seated.some(({ postId, personId }) => postId === one.postId && personId === one.personId),
      );
      const displaced = before.length - stays.length;
      if (empty < best.empty || displaced < best.displaced) best = { empty, displaced };
      return;
    }
    const work = works.get(chair.shift.id);
    for (const person of facts.people) {
      const has = busy.get(person) ?? [];
      if (work === undefined || !canFill(person, chair.post) || !checker.couldWork(person, has, work))
        continue;
      busy.set(person, [...has, work].sort(compareWorks));
      seated.push({ postId: chair.post.id, personId: person.id });
      tryFrom(at + 1, empty);
      seated.pop();
      busy.set(person, has);
    }
    tryFrom(at + 1, empty + 1);
  }
}

/** All within a day and a half, so that what somebody has is often too much at once. */
function crowded({ start, end }: Span): Span {
  const moved = monday + ((start - monday) % (36 * 60));
  return { start: moved, end: moved + end - start };
}

/** Few enough seats and people that all plans can be tried, at given times, most of them in somebody's hands. */
const small = arbitraryPlan.map((facts): PlanFacts => {
  const people = facts.people.slice(0, 4);
  const shifts = facts.shifts
    .flatMap(({ span, ...shift }) => (span === undefined ? [] : [{ ...shift, span: crowded(span) }]))
    .slice(0, 5)
    .map((shift) => ({
      ...shift,
      posts: shift.posts.slice(0, 2).map((post) => ({ ...post, count: Math.min(1, post.count) })),
    }));
  const posts = new Set(shifts.flatMap((shift) => shift.posts).map(({ id }) => id));
  const ids = new Set(people.map(({ id }) => id));
  const assignments = facts.assignments.filter(
    ({ postId, personId }) => posts.has(postId) && ids.has(personId),
  );
  return { ...facts, people, shifts, assignments };
});

it("fills as much as can be filled, with as few changes as that can be done with", () => {
  fc.assert(
    fc.property(small, fc.integer(), (facts, seed) => {
      const shiftIds = facts.shifts.map(({ id }) => id);
      const input = { facts, pack, weights: defaultWeights, seed, shiftIds, aim: "fewest_changes" } as const;
      const { score, changes } = propose(input, 2_000);
      expect({ empty: score.empty, displaced: changes?.displaced }).toEqual(bestByTryingAll(facts));
      expect(changes?.isFewest).toBe(true);
    }),
    { numRuns: 80 },
  );
});

it("finds a plan within an allowance where there is one, and says so where there is none", () => {
  fc.assert(
    fc.property(small, (facts) => {
      const shiftIds = facts.shifts.map(({ id }) => id);
      const roster = compile({ facts, pack, weights: defaultWeights, seed: 1, shiftIds });
      for (const _ of keepCurrent(roster));
      const hopeless = roster.model.posts.reduce((sum, post) => sum + post.hopeless, 0);
      const kept = snapshotOf(roster);
      const { empty, displaced } = bestByTryingAll(facts);
      const exact = new ExactSearch(roster);
      const asks = [
        { empty: empty - hopeless, displaced: displaced - 1, answer: false },
        { empty: empty - hopeless - 1, displaced: Number.POSITIVE_INFINITY, answer: false },
        { empty: empty - hopeless, displaced, answer: true },
      ];
      for (const { answer, ...allowance } of asks) {
        if (allowance.empty < 0 || allowance.displaced < 0) continue;
        const search = exact.fill(allowance, 1e6);
        let step = search.next();
        while (!step.done) step = search.next();
        expect({ ...allowance, found: step.value }).toEqual({ ...allowance, found: answer });
        expect(snapshotOf(roster)).toEqual(
          answer ? expect.objectContaining({ ...allowance, empty: roster.open.length }) : kept,
        );
      }
    }),
    { numRuns: 300 },
  );
});

it("lets somebody give up one shift rather than two, whichever comes first", () => {
  const [ana, bao] = [person("Ana"), person("Bao")];
  const shifts = [
    shift("All day", slot("2026-05-04T09:00", "18:00")),
    shift("Morning", slot("2026-05-04T09:00", "11:00")),
    shift("Evening", slot("2026-05-04T15:00", "18:00")),
  ];
  const facts = plan({ people: [ana, bao], shifts, assignments: shifts.map((each) => assigned(ana, each)) });
  const shiftIds = shifts.map(({ id }) => id);
  const input = { facts, pack, weights: defaultWeights, seed: 1, shiftIds, aim: "fewest_changes" } as const;
  const { changes, assignments } = propose(input, 500);
  expect(changes).toEqual({ displaced: 1, isFewest: true });
  expect(assignments.map(({ personId }) => personId)).toEqual([bao.id, ana.id, ana.id]);
});
