import { expect, it } from "vitest";
import { assigned, dayNumberOf, person, plan, shift, slot } from "../../../../test/plan-builder.ts";
import type { PersonFacts, ShiftFacts } from "../../plan/facts.ts";
import { packOn } from "../../rules/shipped-pack.ts";
import { compile } from "../compile.ts";
import { defaultWeights, propose, type TermCode } from "../index.ts";

const pack = packOn(dayNumberOf("2026-05-04"));

/** What a term counts when a person has all these shifts, pinned. */
function amountOf(code: TermCode, who: PersonFacts, shifts: readonly ShiftFacts[]): number | undefined {
  const assignments = shifts.map((each) => assigned(who, each, { isPinned: true }));
  const facts = plan({ people: [who], shifts, assignments });
  const input = { facts, pack, weights: defaultWeights, seed: 1, shiftIds: shifts.map(({ id }) => id) };
  const line = propose(input, 0).score.lines.find((line) => line.code === code);
  // Shift by shift it comes to the same as when the whole is counted.
  const nothing = { preferences: 0, cost: 0, fairness: 0, continuity: 0, gaps: 0, changes: 0 };
  const roster = compile({ ...input, weights: { ...nothing, [code]: input.weights[code] } });
  expect(roster.score.points).toBeCloseTo(line?.points ?? -1, 6);
  return line?.amount;
}

const morning = shift("morning", slot("2026-05-04T09:00", "12:00"));
const noon = shift("noon", slot("2026-05-04T13:30", "14:00"));
const evening = shift("evening", slot("2026-05-04T18:00", "20:00"));
const tomorrow = shift("tomorrow", slot("2026-05-05T09:00", "12:00"));

it.each([
  { has: [morning], waits: 0 },
  { has: [morning, tomorrow], waits: 0 },
  { has: [morning, evening], waits: 5 * 60 },
  { has: [evening, morning], waits: 5 * 60 },
  { has: [morning, noon, evening], waits: 30 + 3 * 60 },
  { has: [evening, noon, morning], waits: 30 + 3 * 60 },
  { has: [morning, evening, noon], waits: 30 + 3 * 60 },
])("counts $waits minutes of waiting, an hour for a meal each time left out", ({ has, waits }) => {
  expect(amountOf("gaps", person("Ana"), has)).toBe(waits);
});

const cachet = (each: ShiftFacts): ShiftFacts => ({ ...each, isCachet: true });

it.each([
  { what: "nothing, where nothing is known", rates: {}, has: [morning], cents: 0 },
  { what: "by the hour", rates: { hour: 2_000 }, has: [morning, evening], cents: 10_000 },
  { what: "by the hour before the day", rates: { hour: 2_000, day: 1 }, has: [morning], cents: 6_000 },
  { what: "a day once", rates: { day: 15_000 }, has: [morning, evening], cents: 15_000 },
  { what: "each day", rates: { day: 15_000 }, has: [morning, evening, tomorrow], cents: 30_000 },
  {
    what: "a cachet each",
    rates: { cachet: 20_000, day: 9_000 },
    has: [cachet(morning), cachet(evening)],
    cents: 40_000,
  },
  {
    what: "a day besides a cachet",
    rates: { cachet: 20_000, day: 9_000 },
    has: [cachet(morning), evening],
    cents: 29_000,
  },
])("pays $what", ({ rates, has, cents }) => {
  expect(amountOf("cost", person("Ana", { rates }), has)).toBe(cents);
});

it("pays technicians no cachet", () => {
  const tech = person("Bao", { kind: "technician", rates: { cachet: 20_000, hour: 1_000 } });
  expect(amountOf("cost", tech, [cachet(morning)])).toBe(3_000);
});

const monday = slot("2026-05-04T00:00", "2026-05-05T00:00");
const am = slot("2026-05-04T08:00", "10:00");

it.each([
  { says: "nothing", availability: [], minutes: 0 },
  { says: "available", availability: [{ ...monday, kind: "available" }], minutes: 0 },
  { says: "preferred", availability: [{ ...monday, kind: "preferred" }], minutes: 0 },
  { says: "preferred for a part", availability: [{ ...am, kind: "preferred" }], minutes: 120 },
  { says: "tentative", availability: [{ ...monday, kind: "tentative" }], minutes: 360 },
] as const)("counts $minutes unloved minutes where somebody says $says", ({ availability, minutes }) => {
  expect(amountOf("preferences", person("Ana", { availability }), [morning])).toBe(minutes);
});

it("counts once whoever has the same part again, and each part of another production", () => {
  const part = (name: string, from: string, production: string): ShiftFacts => {
    const made = shift(name, slot(`2026-05-${from}T09:00`, "12:00"));
    const posts = made.posts.map((post) => ({ ...post, role: "Hamlet" }));
    return { ...made, productionId: production as ShiftFacts["productionId"], posts };
  };
  const shifts = [part("one", "04", "here"), part("two", "05", "here"), part("three", "06", "there")];
  expect(amountOf("continuity", person("Ana"), shifts)).toBe(2);
});

it("is fair when all have the same, the squares of what they have apart otherwise", () => {
  const [ana, bao] = [person("Ana"), person("Bao")];
  const shifts = [morning, tomorrow];
  const fairness = (...who: readonly PersonFacts[]) => {
    const assignments = shifts.flatMap((each, n) =>
      who[n] ? [assigned(who[n], each, { isPinned: true })] : [],
    );
    const facts = plan({ people: [ana, bao], shifts, assignments });
    const input = { facts, pack, weights: defaultWeights, seed: 1, shiftIds: shifts.map(({ id }) => id) };
    return propose(input, 0).score.lines.find(({ code }) => code === "fairness")?.amount;
  };
  expect([fairness(ana, bao), fairness(ana, ana)]).toEqual([0, 2 * 180 ** 2]);
});

it("counts whoever is no more at a post they had", () => {
  const changes = (freeByDefault: boolean) => {
    const ana = person("Ana", { freeByDefault });
    const facts = plan({ people: [ana], shifts: [morning], assignments: [assigned(ana, morning)] });
    const input = { facts, pack, weights: defaultWeights, seed: 1, shiftIds: [morning.id] };
    return propose(input, 50).score.lines.find(({ code }) => code === "changes")?.amount;
  };
  expect([changes(false), changes(true)]).toEqual([1, 0]);
});
