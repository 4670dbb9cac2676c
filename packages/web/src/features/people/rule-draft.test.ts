import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../lib/format/wall-clock.ts";
import {
  type AvailabilityRule,
  availabilityKinds,
  draftOfRule,
  emptyDraft,
  faultOfRule,
  mayHaveNote,
  ruleOfDraft,
} from "./rule-draft.ts";

/** A Friday. */
const DAY = "2026-11-13";
const draft = emptyDraft(DAY);
const weekly = { ...draft.recurrence, repeat: "weekly" } as const;

describe("what is typed becomes", () => {
  it.each([
    ["a time of one day", {}, `${DAY}T10:00:00`, `${DAY}T18:00:00`],
    ["a night", { from: "22:00", to: "02:30" }, `${DAY}T22:00:00`, "2026-11-14T02:30:00"],
    ["a long journey", { lastDay: "2026-11-15" }, `${DAY}T10:00:00`, "2026-11-15T18:00:00"],
    ["a whole day", { wholeDays: true }, `${DAY}T00:00:00`, "2026-11-14T00:00:00"],
    [
      "whole days, the last one included",
      { wholeDays: true, lastDay: "2026-11-20" },
      `${DAY}T00:00:00`,
      "2026-11-21T00:00:00",
    ],
  ])("%s", (_name, change, start, end) => {
    expect(ruleOfDraft({ ...draft, ...change })).toEqual({ kind: "available", start, end });
  });

  it("a rule that begins on the first day it holds, its exceptions at the hour it begins", () => {
    const rule = ruleOfDraft({
      ...draft,
      kind: "preferred",
      recurrence: { ...weekly, weekdays: [0] },
      exceptions: ["2026-11-30", "2026-11-23"],
      note: " Après les cours ",
    });
    expect(rule).toEqual({
      kind: "preferred",
      start: "2026-11-16T10:00:00",
      end: "2026-11-16T18:00:00",
      recurrence: "FREQ=WEEKLY;BYDAY=MO",
      exceptions: ["2026-11-23T10:00:00", "2026-11-30T10:00:00"],
      note: "Après les cours",
    });
  });

  it("a plain free range, without the note there is no room for", () => {
    expect(ruleOfDraft({ ...draft, note: "oui" })).not.toHaveProperty("note");
    expect([mayHaveNote(draft), mayHaveNote({ ...draft, kind: "tentative" })]).toEqual([false, true]);
    expect(mayHaveNote({ ...draft, recurrence: weekly })).toBe(true);
  });
});

it.each([
  ["incomplete", { day: "" }],
  ["incomplete", { to: "" }],
  ["empty", { to: "10:00" }],
  ["reversed", { lastDay: "2026-11-12" }],
  ["reversed", { wholeDays: true, lastDay: "2026-11-12" }],
  ["noWeekday", { recurrence: { ...weekly, weekdays: [] } }],
  ["endsEarly", { recurrence: { ...weekly, until: "2026-11-12" } }],
  [undefined, { recurrence: { ...weekly, until: DAY } }],
  [undefined, { to: "02:00" }],
] as const)("the fault %s is found", (fault, change) => {
  expect(faultOfRule({ ...draft, ...change })).toBe(fault);
});

it("a rule that is opened and saved again stays what it was", () => {
  const time = fc.constantFrom("00:00", "08:30", "18:00", "23:30");
  const rule = fc
    .record({
      kind: fc.constantFrom(...availabilityKinds),
      day: fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2024-01-01", days)),
      length: fc.integer({ min: 0, max: 9 }),
      from: time,
      to: time,
      recurrence: fc.constantFrom(undefined, "FREQ=DAILY;INTERVAL=3", "FREQ=YEARLY;COUNT=4"),
    })
    .map(({ kind, day, length, from, to, recurrence }): AvailabilityRule => {
      const end = `${addDays(day, length)}T${to}:00`;
      return { kind, start: `${day}T${from}:00`, end, ...(recurrence !== undefined && { recurrence }) };
    })
    .filter(({ start, end }) => end > start);
  fc.assert(
    fc.property(rule, (given) => {
      expect(ruleOfDraft(draftOfRule(given))).toEqual(given);
    }),
  );
});
