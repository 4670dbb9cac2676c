import { expect, it } from "vitest";
import { breachesAtWork } from "../../../../test/person-at-work.ts";
import { dayNumberOf, paris, person, slot } from "../../../../test/plan-builder.ts";
import { weekOf } from "../../plan/calendar-days.ts";

const monday = paris("2026-03-02T09:00");
/** Five days of so many minutes in a week of March and after. */
const week = (number: number, minutes: number) =>
  [0, 1, 2, 3, 4].map((day) => {
    // Local hours do not matter here: the weeks lie on one side of the change of the clocks or the other.
    const start = monday + (number * 7 + day) * 1_440;
    return { start, end: start + minutes / 5 };
  });
const first = weekOf(dayNumberOf("2026-03-02"));
const earlier = (weeks: number, minutes: number) =>
  Array.from({ length: weeks }, (_, at) => ({ week: first - weeks + at, minutes }));

it("lets twelve weeks have 44 hours on average, and not more", () => {
  const works = Array.from({ length: 12 }, (_, number) => week(number, 2_640)).flat();
  expect(breachesAtWork("average_weeks", works)).toEqual([]);
  const more = { start: works[0]?.start ?? 0, end: (works[0]?.end ?? 0) + 1 };
  expect(breachesAtWork("average_weeks", [more, ...works.slice(1)])).toMatchObject([
    {
      at: slot("2026-03-02T00:00", "2026-05-25T00:00"),
      evidence: { limit: 2_640, actual: 2_641, weeks: 12 },
      message: {
        fr: "Ana travaille en moyenne 44 h 01 par semaine sur les 12 semaines jusqu’à la semaine du 18 mai ; 44 h au plus.",
      },
    },
  ]);
});

it("counts weeks that lie before the plan", () => {
  const worked = (minutes: number) =>
    breachesAtWork("average_weeks", week(0, 2_640), {
      who: person("Ana", { earlierWeeks: earlier(11, minutes) }),
    });
  expect(worked(2_640)).toEqual([]);
  expect(worked(2_641)).toMatchObject([{ evidence: { actual: 2_641 } }]);
});

it("counts a shift once that is in the sum of its week and in the plan", () => {
  const who = person("Ana", { earlierWeeks: [...earlier(11, 2_640)] });
  expect(breachesAtWork("average_weeks", [...week(-1, 600), ...week(0, 2_640)], { who })).toEqual([]);
});

it("forgets a week once twelve others have followed", () => {
  const who = person("Ana", { earlierWeeks: earlier(12, 2_880) });
  const found = breachesAtWork("average_weeks", [...week(0, 2_640), ...week(1, 600), ...week(6, 600)], {
    who,
  });
  expect(found.map(({ evidence }) => evidence.actual)).toEqual([2_860, 2_670]);
});
