import { type InstantText, searchKey } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import { type Person, plainProfile, type TeamId } from "../people/person.ts";
import type { SkillId } from "../plan/facts.ts";
import { changesOf, type Known, type PlannedRow, planImport } from "./plan-import.ts";
import { readPeople } from "./read-people.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;
const person = (name: string, over: Partial<Person> = {}): Person => ({
  ...plainProfile,
  id: name as Person["id"],
  name,
  availabilities: [],
  version: 1,
  createdAt: now,
  updatedAt: now,
  ...over,
});

function plan(text: string, people: readonly Person[] = []) {
  const known: Known = {
    byEmail: new Map(people.flatMap((one) => (one.email === undefined ? [] : [[one.email, one]]))),
    byName: Map.groupBy(people, ({ name }) => searchKey(name)),
    skills: new Map([
      ["son", "sound" as SkillId],
      ["sound", "sound" as SkillId],
      ["lumiere", "light" as SkillId],
    ]),
    teams: new Map([["tournee", "tour" as TeamId]]),
  };
  return planImport(readPeople(text, { format: "csv" }), known);
}

const actions = (text: string, people: readonly Person[] = []) =>
  plan(text, people).rows.map(({ action }) => action);
const personIn = (row: PlannedRow | undefined) =>
  row !== undefined && "person" in row ? row.person : undefined;

describe("who is meant by a row", () => {
  const ana = person("Ana", { email: "ana@x.org" });
  const bao = person("Bảo");

  it.each([
    ["nobody who is there", "name\nZoé", ["create"]],
    ["who has the address, whatever the name", "name,email\nAna Maria,ANA@x.org", ["update"]],
    ["who has the name, accents and case put aside", "name,phone\nbao,06", ["update"]],
    ["who has the name, where the row has no address", "name,phone\nana,06", ["update"]],
    ["who has the name, where they have no address", "name,email\nBao,bao@x.org", ["update"]],
    ["another of the same name with another address", "name,email\nAna,other@x.org", ["create"]],
    ["who is already just so", "name,email\nAna,ana@x.org", ["same"]],
    ["who was meant by another row", "name,email\nAna,ana@x.org\nAna,", ["same", "refused"]],
  ])("is %s", (_, text, expected) => {
    expect(actions(text, [ana, bao])).toEqual(expected);
  });

  it("is not said where several have the name", () => {
    expect(actions("name,phone\nAna,06", [ana, person("Ana ")])).toEqual(["refused"]);
  });
});

describe("what a row makes of somebody", () => {
  const before = person("Élodie", {
    kind: "technician",
    email: "e@x.org",
    notes: "vertigo",
    freeByDefault: true,
    rates: { hour: 2_000, day: 9_000 },
    skills: [{ skillId: "light" as SkillId, level: 2 }],
  });

  it("goes before what was known, and leaves the rest", () => {
    const [row] = plan("name,email,hour rate,skills,teams\nÉlodie M.,e@x.org,25,son:5,Tournée", [
      before,
    ]).rows;
    expect(personIn(row)).toMatchObject({
      name: "Élodie M.",
      kind: "technician",
      notes: "vertigo",
      freeByDefault: true,
      rates: { hour: 2_500, day: 9_000 },
      skills: [
        { skillId: "light", level: 2 },
        { skillId: "sound", level: 5 },
      ],
      teamIds: ["tour"],
    });
    expect(row?.action === "update" && changesOf(row.before, row.person)).toEqual([
      "name",
      "rates",
      "skills",
      "team_ids",
    ]);
  });

  it("leaves out skills and teams nobody has heard of, and says so", () => {
    const [row] = plan("name,skills,teams\nZoé,juggling:2;sound,Unheard").rows;
    expect(personIn(row)).toMatchObject({ skills: [{ skillId: "sound", level: 3 }], teamIds: [] });
    expect(row?.problems.map(({ field, refused }) => [field, refused])).toEqual([
      ["skills", false],
      ["teams", false],
    ]);
  });

  it("has its remarks beside it, and those of no row apart", () => {
    const { rows, problems } = plan("name,email\nZoé,nowhere\n,x@y.org");
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(["bad_value"]);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, "no_name"]]);
  });
});
