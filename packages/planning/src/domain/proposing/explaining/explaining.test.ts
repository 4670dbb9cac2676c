import { describe, expect, it } from "vitest";
import { assigned, dayNumberOf, person, plan, shift, slot } from "../../../../test/plan-builder.ts";
import type { PersonFacts, PlanFacts, PostFacts, ShiftFacts, SkillId } from "../../plan/facts.ts";
import { packOn } from "../../rules/shipped-pack.ts";
import { defaultWeights, type EmptyPost, propose } from "../index.ts";

const pack = packOn(dayNumberOf("2026-05-04"));
const sound = "sound" as SkillId;

const engineer = (name: string, more: Partial<PersonFacts> = {}) =>
  person(name, { skills: [{ skillId: sound, level: 3 }], ...more });

function concert(title: string, span: ShiftFacts["span"], more: Partial<PostFacts> = {}): ShiftFacts {
  const id = `${title}-sound` as PostFacts["id"];
  return shift(title, span, { posts: [{ id, role: "Sound", skillId: sound, level: 2, count: 1, ...more }] });
}

function proposed(facts: Partial<PlanFacts>, steps = 120) {
  const all = plan(facts);
  const shiftIds = all.shifts.map(({ id }) => id);
  return propose({ facts: all, pack, weights: defaultWeights, seed: 1, shiftIds }, steps);
}

describe("reasons for somebody at a post", () => {
  const monday = concert("Monday", slot("2026-05-04T18:00", "22:00"));
  const wednesday = concert("Wednesday", slot("2026-05-06T18:00", "22:00"));

  function reasonsOf(facts: Partial<PlanFacts>, post = 0) {
    return proposed(facts).assignments[post]?.reasons.map(({ code }) => code) ?? [];
  }

  it("begin with its being the only one who can", () => {
    const absent = engineer("Bao", { freeByDefault: false });
    const { assignments } = proposed({ people: [engineer("Ana"), absent], shifts: [monday] });
    expect(assignments[0]?.score).toBe(1);
    expect(assignments[0]?.reasons[0]?.message).toEqual({
      fr: "La seule personne possible, parmi les 2 qui en ont la compétence.",
      en: "The only one who can, of 2 with the skill.",
    });
  });

  it("name the price, where that decided", () => {
    const people = [engineer("Ana", { rates: { hour: 9_000 } }), engineer("Bao", { rates: { hour: 2_000 } })];
    expect(reasonsOf({ people, shifts: [monday] })[0]).toBe("cheapest");
  });

  it("name what somebody prefers, with day and hours", () => {
    const evening = slot("2026-05-04T17:00", "23:00");
    const people = [
      engineer("Ana", { availability: [{ ...evening, kind: "preferred" }] }),
      engineer("Bao", { availability: [{ ...evening, kind: "tentative" }] }),
    ];
    const { assignments } = proposed({ people, shifts: [monday] });
    expect([assignments[0]?.personId, assignments[0]?.reasons[0]?.message]).toEqual([
      "ana",
      {
        fr: "Souhaite travailler lundi 4 mai de 18\u00a0h à 22\u00a0h.",
        en: "Prefers to work on Monday 4 May, 18:00 to 22:00.",
      },
    ]);
  });

  it("name the other days of the same part", () => {
    const { assignments } = proposed({
      people: [engineer("Ana"), engineer("Bao", { rates: { hour: 5_000 } })],
      shifts: [monday, wednesday],
      assignments: [assigned(engineer("Ana"), monday, { isPinned: true })],
    });
    const [pin, free] = assignments;
    expect(pin?.reasons.map(({ code }) => code)).toEqual(["pinned"]);
    expect(free?.personId).toBe("ana");
    expect(free?.reasons.map(({ message }) => message.en)).toContain("Same person as on Monday 4 May.");
  });

  it("say who was there already", () => {
    const people = [engineer("Ana"), engineer("Bao", { rates: { hour: 1 } })];
    const facts = { people, shifts: [monday], assignments: [assigned(engineer("Ana"), monday)] };
    expect(reasonsOf(facts)[0]).toBe("was_there_before");
  });
});

describe("an empty post", () => {
  const noon = slot("2026-05-04T12:00", "16:00");

  function emptyOf(facts: Partial<PlanFacts>): EmptyPost | undefined {
    return proposed(facts).emptyPosts[0];
  }
  const kindsOf = (empty: EmptyPost | undefined) => empty?.relaxations.map(({ kind }) => kind);

  it("says of each what keeps them, and how many have nothing to do with it", () => {
    const people = [
      engineer("Ana", { freeByDefault: false }),
      engineer("Bao", { skills: [{ skillId: sound, level: 1 }] }),
      person("Chloé"),
    ];
    const empty = emptyOf({ people, shifts: [concert("Matinée", noon)] });
    expect(
      empty?.considered.map(({ name, exclusions }) => [name, exclusions.map(({ code }) => code)]),
    ).toEqual([
      ["Ana", ["unavailable"]],
      ["Bao", ["level_too_low"]],
    ]);
    expect(empty?.others.map(({ count, reason }) => [count, reason.code])).toEqual([[1, "missing_skill"]]);
  });

  it("is proved to stay empty with all who could be at any of the posts of that moment", () => {
    const shifts = ["One", "Two", "Three"].map((title) => concert(title, noon));
    const empty = emptyOf({ people: [engineer("Ana"), engineer("Bao")], shifts });
    expect(empty?.conflict?.message).toEqual({
      fr: "Ces 3 postes demandent 3 personnes lundi 4 mai à 12\u00a0h\u00a0; 2 seulement peuvent être là\u00a0: Ana, Bao.",
      en: "These 3 posts need 3 people on Monday 4 May at 12:00; only 2 could be there: Ana, Bao.",
    });
  });

  it("would be filled an hour later", () => {
    const late = slot("2026-05-04T13:00", "23:00");
    const ana = engineer("Ana", { freeByDefault: false, availability: [{ ...late, kind: "available" }] });
    const empty = emptyOf({ people: [ana], shifts: [concert("Matinée", noon)] });
    expect(empty?.relaxations.map(({ kind, message }) => [kind, message.en])).toEqual([
      ["other_start", "At 13:00 instead of 12:00: Ana."],
      ["longer_availability", "If Ana were available for 1\u00a0h more."],
      ["one_more_person", "With 1 more person for “Sound”, level 2, free for “Matinée”."],
    ]);
  });

  it("would be filled by somebody one level below, not two", () => {
    const at = (level: number) => engineer("Ana", { skills: [{ skillId: sound, level }] });
    const shifts = [concert("Matinée", noon, { level: 3 })];
    expect(kindsOf(emptyOf({ people: [at(2)], shifts }))).toEqual(["lower_level", "one_more_person"]);
    expect(kindsOf(emptyOf({ people: [at(1)], shifts }))).toEqual(["one_more_person"]);
  });
});
