import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumberOf, paris, person, plan, shift, venue } from "../../../test/plan-builder.ts";
import type { AvailabilitySpan, PersonFacts } from "../plan/facts.ts";
import { placesOf } from "../plan/places.ts";
import { compareWorks, type Work, workOf } from "../plan/work.ts";
import { breachKey } from "./breach.ts";
import { ruleCodes } from "./codes.ts";
import { createPersonChecker } from "./person-checker.ts";
import { packOn, type RuleChoices } from "./shipped-pack.ts";

const venues = [venue("Paris"), venue("Lyon"), venue("NYC", { zone: "America/New_York" })] as const;
const facts = plan({
  venues,
  travel: [
    { from: venues[0].id, to: venues[1].id, minutes: 150 },
    { from: venues[1].id, to: venues[2].id, minutes: 700 },
  ],
});
const places = placesOf(facts);
// Weeks around the night the clocks go forward; the first work of the year is of no use where limits are on weeks.
const first = paris("2026-03-16T00:00");
const holidays = new Set([dayNumberOf("2026-04-06")]);

const work = fc
  .record({
    start: fc.integer({ min: 0, max: 28 * 48 }),
    length: fc.integer({ min: 1, max: 24 }),
    venue: fc.constantFrom(undefined, ...venues),
    breakMinutes: fc.constantFrom(0, 0, 20, 60),
    restMinutes: fc.constantFrom(0, 0, 0, 900),
    id: fc.uuid(),
  })
  .map(({ start, length, venue, id, ...more }): Work => {
    const span = { start: first + start * 30, end: first + (start + length) * 30 };
    return workOf(shift(id, span, { ...more, venueId: venue?.id }), span, places);
  });
const works = fc.array(work, { maxLength: 25 }).map((list) => list.toSorted(compareWorks));
const availability = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom("available", "tentative", "unavailable", "preferred"),
    ),
    { maxLength: 6 },
  )
  .map((parts) => {
    let from = first;
    return parts.map(([gap, length, kind]): AvailabilitySpan => {
      const start = from + gap * 30;
      from = start + length * 60;
      return { kind, start, end: from };
    });
  });
const who: fc.Arbitrary<PersonFacts> = fc
  .record({
    availability,
    freeByDefault: fc.constantFrom(true, true, true, false),
    bornOn: fc.constantFrom(undefined, dayNumberOf("2008-04-01"), dayNumberOf("2011-01-01")),
    earlierWeeks: fc.constantFrom([], [{ week: 2_930, minutes: 3_000 }]),
  })
  .map((more) => person("Ana", more));
const choices: fc.Arbitrary<RuleChoices> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...ruleCodes), fc.constantFrom("ignore", "warn", "forbid")), {
      maxLength: 12,
    }),
    fc.constantFrom(720, 2_640),
  )
  .map(([list, minutes]) => ({
    ...Object.fromEntries(list.map(([code, severity]) => [code, { severity }] as const)),
    average_weeks: { limits: { minutes, weeks: 4 } },
  }));
const day = dayNumberOf("2026-03-16");

it("lets somebody work exactly where that makes no new breach of what is forbidden", () => {
  fc.assert(
    fc.property(who, works, work, choices, (who, works, candidate, choices) => {
      const checker = createPersonChecker({ places, holidays }, packOn(day, choices));
      const forbidden = (list: readonly Work[]) =>
        checker.breachesOf(who, list).filter(({ severity }) => severity === "forbid");
      const before = new Set(forbidden(works).map(breachKey));
      const after = forbidden([...works, candidate].toSorted(compareWorks));
      const made = after.filter((breach) => !before.has(breachKey(breach)));
      expect(checker.couldWork(who, works, candidate)).toBe(made.length === 0);
      const why = checker.whyNot(who, works, candidate);
      if (why === undefined) expect(made).toEqual([]);
      else expect(made.map(breachKey)).toContain(breachKey(why));
    }),
    { numRuns: 1_000 },
  );
});

it("finds no breach that is made without the new work, and none away that was there", () => {
  fc.assert(
    fc.property(who, works, work, choices, (who, works, candidate, choices) => {
      const checker = createPersonChecker({ places, holidays }, packOn(day, choices));
      for (const { shiftIds } of [
        checker.whyNot(who, works, candidate) ?? { shiftIds: [candidate.shift.id] },
      ])
        expect(shiftIds).toContain(candidate.shift.id);
    }),
    { numRuns: 300 },
  );
});

it("asks as if one work were another's already", () => {
  fc.assert(
    fc.property(who, works, work, fc.nat({ max: 24 }), (who, works, candidate, number) => {
      const checker = createPersonChecker({ places, holidays }, packOn(day));
      const others = works.filter((_, at) => at !== number);
      expect(checker.couldWork(who, works, candidate, number)).toBe(
        checker.couldWork(who, others, candidate),
      );
    }),
  );
});
