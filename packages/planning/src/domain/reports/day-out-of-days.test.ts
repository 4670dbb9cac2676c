import type { LocalDate } from "@souffleur/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { newId } from "../../../../../tests/support/planning.ts";
import { dayOutOfDays } from "./day-out-of-days.ts";

const [ana, bea] = [newId<"artist">(), newId<"artist">()];
const [here, there] = [newId<"venue">(), newId<"venue">()];
const day = (number: number) => `2026-11-${String(number).padStart(2, "0")}` as LocalDate;
const never = () => undefined;
const works = (personId: typeof ana, name: string, ...days: readonly number[]) =>
  days.map((number) => ({ personId, name, day: day(number) }));

it("codes start, work, hold and finish as the trade does", () => {
  const report = dayOutOfDays([...works(ana, "Ana", 2, 3, 5), ...works(bea, "Bea", 3)], never);
  expect(report.days).toEqual([day(2), day(3), day(4), day(5)]);
  expect(report.people).toEqual([
    { personId: ana, name: "Ana", codes: ["SW", "W", "H", "WF"], work: 3, hold: 1, travel: 0 },
    { personId: bea, name: "Bea", codes: ["", "SWF", "", ""], work: 1, hold: 0, travel: 0 },
  ]);
});

it.each([
  [240, "T"],
  [179, "H"],
  [undefined, "H"],
] as const)("a way of %s minutes makes the free day before it %s", (minutes, code) => {
  const [first, last] = works(ana, "Ana", 2, 4);
  if (first === undefined || last === undefined) throw new Error("none");
  const worked = [
    { ...first, venueId: here },
    { ...last, venueId: there },
  ];
  expect(dayOutOfDays(worked, () => minutes).people[0]?.codes[1]).toBe(code);
});

it("counts every day once, whoever works when", () => {
  const worked = fc.array(fc.tuple(fc.constantFrom(ana, bea), fc.integer({ min: 1, max: 28 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(worked, (pairs) => {
      const given = pairs.flatMap(([id, number]) => works(id, "x", number));
      for (const { personId, codes, work, hold } of dayOutOfDays(given, never).people) {
        const own = new Set(given.filter((one) => one.personId === personId).map((one) => one.day));
        expect(work).toBe(own.size);
        const inside = codes.filter((code) => code !== "");
        expect(inside.length).toBe(work + hold);
        expect(inside[0]?.startsWith("S")).toBe(true);
        expect(inside.at(-1)?.endsWith("F")).toBe(true);
      }
    }),
  );
});
