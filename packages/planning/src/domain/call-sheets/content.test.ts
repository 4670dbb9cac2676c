import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCallSheet } from "../../../../../tests/support/call-sheets.ts";
import { newId } from "../../../../../tests/support/planning.ts";
import type { PersonId } from "../plan/facts.ts";
import { callSheetDetails } from "./call-sheet.ts";
import { compareContents } from "./compare-contents.ts";
import type { DayPlan, DayShift } from "./content.ts";
import { contentOf } from "./content-of.ts";

const day = "2026-11-24" as LocalDate;
const at = (time: string) => `2026-11-24T${time}:00` as LocalDateTime;
const [ana, bea] = [newId<"artist">(), newId<"artist">()];

function shift(
  title: string,
  start: string,
  end: string,
  people: readonly PersonId[],
  role = "Plateau",
): DayShift {
  const named = people.map((personId) => ({ personId, name: personId === ana ? "Ana" : "Bea", role }));
  return {
    id: newId(),
    title,
    start: at(start),
    end: at(end),
    notes: "",
    people: named.map((person) => ({ ...person, phone: "+33 6 39 98 00 02" })),
  };
}
const plan = (...shifts: readonly DayShift[]): DayPlan => ({
  productionName: "Le Songe",
  color: "#4c6ef5",
  shifts,
  venues: [],
  unplaced: 0,
});
const draft = (over: Parameters<typeof aCallSheet>[0] = {}) =>
  callSheetDetails(aCallSheet({ day, lines: [], calls: [], phonesShown: [], ...over }));

describe("what a call sheet says", () => {
  it("names everybody once, called when their first shift begins, until the last ends", () => {
    const morning = shift("Montage", "09:00", "12:00", [ana], "Son");
    const evening = shift("Filage", "14:00", "18:00", [ana, bea]);
    expect(contentOf(draft(), plan(evening, morning)).people).toEqual([
      { personId: ana, name: "Ana", roles: ["Plateau", "Son"], call: at("09:00"), until: at("18:00") },
      { personId: bea, name: "Bea", roles: ["Plateau"], call: at("14:00"), until: at("18:00") },
    ]);
  });

  it("calls somebody when the planner says so", () => {
    const calls = [{ personId: bea, time: "08:15" }];
    const { people } = contentOf(draft({ calls }), plan(shift("Filage", "14:00", "18:00", [ana, bea])));
    expect(people.map(({ name, call }) => [name, call])).toEqual([
      ["Bea", at("08:15")],
      ["Ana", at("14:00")],
    ]);
  });

  it("shows the telephone of nobody but those it was turned on for", () => {
    const filage = shift("Filage", "14:00", "18:00", [ana, bea]);
    expect(JSON.stringify(contentOf(draft(), plan(filage)))).not.toContain("+33 6 39 98 00 02");
    const { people } = contentOf(draft({ phonesShown: [bea] }), plan(filage));
    expect(people.map(({ name, phone }) => [name, phone])).toEqual([
      ["Ana", undefined],
      ["Bea", "+33 6 39 98 00 02"],
    ]);
  });

  it("puts meals, transport and what comes after midnight where they belong", () => {
    const lines = [
      { kind: "transport", time: "00:30", isNextDay: true, text: "Navette" },
      { kind: "meal", time: "12:30", isNextDay: false, text: "Repas" },
    ] as const;
    const content = contentOf(draft({ lines }), plan(shift("Filage", "14:00", "23:30", [ana])));
    expect(content.lines.map(({ text, start }) => [text, start])).toEqual([
      ["Repas", at("12:30")],
      ["Filage", at("14:00")],
      ["Navette", "2026-11-25T00:30:00"],
    ]);
  });

  it("keeps the venue's contacts to itself where they are turned off", () => {
    const venue = { id: newId<"venue">(), name: "Lices", address: "", accessNotes: "" };
    const venues = [{ ...venue, contacts: [{ name: "Luc", phone: "04 90" }] }];
    expect(contentOf(draft(), { ...plan(), venues }).venues[0]?.contacts).toHaveLength(1);
    const without = contentOf(draft({ venueContactsShown: false }), { ...plan(), venues });
    expect(without.venues[0]?.contacts).toEqual([]);
  });
});

describe("what is new in a version", () => {
  const filage = shift("Filage", "14:00", "18:00", [ana]);
  const before = contentOf(draft(), plan(filage));

  it.each([
    ["nothing", draft(), plan(filage), []],
    [
      "somebody more",
      draft(),
      plan({ ...filage, people: shift("", "14:00", "18:00", [ana, bea]).people }),
      [{ kind: "person_added", what: "Bea", after: at("14:00") }],
    ],
    [
      "somebody less",
      draft(),
      plan({ ...filage, people: [] }),
      [{ kind: "person_removed", what: "Ana", before: at("14:00") }],
    ],
    [
      "another call",
      draft({ calls: [{ personId: ana, time: "13:00" }] }),
      plan(filage),
      [{ kind: "person_call", what: "Ana", before: at("14:00"), after: at("13:00") }],
    ],
    [
      "a shift at another time",
      draft({ calls: [{ personId: ana, time: "14:00" }] }),
      plan({ ...filage, start: at("15:00") }),
      [{ kind: "line_moved", what: "Filage", before: at("14:00"), after: at("15:00") }],
    ],
    [
      "another role",
      draft(),
      plan({ ...filage, people: shift("", "14:00", "18:00", [ana], "Son").people }),
      [{ kind: "person_roles", what: "Ana", before: "Plateau", after: "Son" }],
    ],
    [
      "a meal, and a word on safety",
      draft({
        lines: [{ kind: "meal", time: "12:30", isNextDay: false, text: "Repas" }],
        safetyNotes: "Trappe",
      }),
      plan(filage),
      [
        { kind: "line_added", what: "Repas", after: at("12:30") },
        { kind: "text_changed", what: "safety" },
      ],
    ],
    [
      "a telephone that is shown",
      draft({ phonesShown: [ana] }),
      plan(filage),
      [{ kind: "text_changed", what: "phones" }],
    ],
  ] as const)("%s", (_, details, now, changes) => {
    const base = { ...details, safetyNotes: details.safetyNotes === "Trappe" ? "Trappe" : "Trappe\nouverte" };
    expect(compareContents(before, contentOf(base, now))).toEqual(changes);
  });

  it("is nothing against itself, and back again what went", () => {
    const person = fc.constantFrom(ana, bea, newId<"artist">());
    const hour = fc.integer({ min: 10, max: 22 });
    const shifts = fc.array(
      fc.record({ people: fc.uniqueArray(person, { maxLength: 3 }), hour, title: fc.constantFrom("A", "B") }),
      { maxLength: 5 },
    );
    const contents = shifts.map((list) =>
      contentOf(
        draft(),
        plan(...list.map(({ people, hour, title }) => shift(title, `${hour}:00`, "23:00", people))),
      ),
    );
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        expect(compareContents(one, one)).toEqual([]);
        const [there, back] = [compareContents(one, other), compareContents(other, one)];
        const count = (changes: typeof there, kind: string) =>
          changes.filter((each) => each.kind === kind).length;
        for (const thing of ["person", "line"]) {
          expect(count(there, `${thing}_added`)).toBe(count(back, `${thing}_removed`));
          expect(count(there, `${thing}_removed`)).toBe(count(back, `${thing}_added`));
        }
        const starts = other.lines.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted());
        expect(new Set(other.people.map(({ personId }) => personId)).size).toBe(other.people.length);
      }),
    );
  });
});
