import { expect, it } from "vitest";
import { person, post } from "../../../test/plan-builder.ts";
import type { SkillId } from "./facts.ts";
import { canFill, levelOf } from "./skills-of.ts";

const [sound, light] = ["sound" as SkillId, "light" as SkillId];
const ana = person("Ana", { skills: [{ skillId: sound, level: 3 }] });

it("lets somebody fill a post with its skill, or one that asks for none", () => {
  expect([levelOf(ana, sound), levelOf(ana, light)]).toEqual([3, 0]);
  const can = (skillId: SkillId | undefined, level: number) => canFill(ana, post("p", { skillId, level }));
  expect([can(sound, 3), can(sound, 4), can(light, 1), can(undefined, 5)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
