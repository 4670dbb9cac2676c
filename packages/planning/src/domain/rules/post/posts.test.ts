import { expect, it } from "vitest";
import { breachesOf } from "../../../../test/person-at-work.ts";
import { assigned, person, plan, post, shift, slot } from "../../../../test/plan-builder.ts";
import type { AssignmentFacts, PersonFacts, SkillId } from "../../plan/facts.ts";
import type { RuleCode } from "../codes.ts";

const sound = "sound" as SkillId;
const desk = post("son", { skillId: sound, level: 3, count: 2 });
const show = shift("concert", slot("2026-03-02T20:00", "22:00"), { posts: [desk] });
const skilled = (name: string, level: number) => person(name, { skills: [{ skillId: sound, level }] });

function breaches(code: RuleCode, people: PersonFacts[], more: Partial<AssignmentFacts> = {}) {
  const assignments = people.map((who) => assigned(who, show, more));
  return breachesOf(code, plan({ people, shifts: [show], assignments }));
}

it("wants the skill of the post", () => {
  expect(breaches("missing_skill", [skilled("Ana", 1)])).toEqual([]);
  expect(breaches("missing_skill", [person("Bao")])).toMatchObject([
    {
      personId: "bao",
      postId: "son",
      shiftIds: ["concert"],
      at: slot("2026-03-02T20:00", "22:00"),
      evidence: { limit: 3, actual: 0, missing: 3 },
      message: {
        fr: "Bao n’a pas la compétence demandée au poste « son », « concert » (lundi 2 mars de 20 h à 22 h).",
      },
    },
  ]);
});

it("wants it well enough, and leaves those without it to the other rule", () => {
  expect(breaches("level_too_low", [skilled("Ana", 3), person("Bao")])).toEqual([]);
  expect(breaches("level_too_low", [skilled("Ana", 2)])).toMatchObject([
    {
      personId: "ana",
      evidence: { limit: 3, actual: 2, missing: 1 },
      message: {
        en: "Ana is at level 2, the post asks for level 3: “son”, “concert” (Monday 2 March, 20:00 to 22:00).",
      },
    },
  ]);
});

it("lets a person decide otherwise, with a reason in writing", () => {
  const more = { overrideReason: "Learns beside Ana" };
  expect(breaches("missing_skill", [person("Bao")], more)).toEqual([]);
  expect(breaches("level_too_low", [skilled("Ana", 1)], more)).toEqual([]);
});

it("counts who is at a post", () => {
  const [ana, bao, chloe] = [skilled("Ana", 5), skilled("Bao", 5), skilled("Chloé", 5)];
  for (const code of ["post_overfilled", "post_underfilled"] as const)
    expect(breaches(code, [ana, bao])).toEqual([]);
  expect(breaches("post_overfilled", [ana, bao, chloe])).toMatchObject([
    {
      evidence: { limit: 2, actual: 3, excess: 1 },
      message: {
        fr: "3 personnes pour 2 places au poste « son », « concert » (lundi 2 mars de 20 h à 22 h).",
      },
    },
  ]);
  expect(breaches("post_underfilled", [])).toMatchObject([
    {
      evidence: { limit: 2, actual: 0, missing: 2 },
      message: {
        fr: "Il manque 2 personnes sur 2 au poste « son », « concert » (lundi 2 mars de 20 h à 22 h).",
        en: "2 of 2 still missing at the post “son”, “concert” (Monday 2 March, 20:00 to 22:00).",
      },
    },
  ]);
});

it("judges posts of shifts that are still to be placed", () => {
  const window = { ...slot("2026-03-02T08:00", "18:00"), minutes: 120 };
  const someday = shift("someday", undefined, { posts: [desk], window });
  expect(breachesOf("post_underfilled", plan({ shifts: [someday] }))).toMatchObject([
    { at: slot("2026-03-02T08:00", "18:00") },
  ]);
});
