import type { Id } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import { inOrder, type Profile, plainProfile, sameProfile } from "./person.ts";

const skill = (id: string, level = 1) => ({ skillId: id as Id<"skill">, level });
const full: Profile = {
  kind: "technician",
  email: "a@b.org",
  phone: "1",
  address: "x",
  latitude: 1,
  longitude: 2,
  bornOn: "1991-04-23" as NonNullable<Profile["bornOn"]>,
  freeByDefault: true,
  rates: { hour: 1, day: 2, cachet: 3 },
  notes: "n",
  skills: [skill("a"), skill("b", 5)],
  teamIds: ["t" as Id<"team">],
};

describe("two profiles", () => {
  it("are the same whatever the order their members come in, and what is not said is nothing", () => {
    const turned = JSON.parse(JSON.stringify(full), (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Profile;
    expect(sameProfile(full, turned)).toBe(true);
    expect(sameProfile(plainProfile, { ...plainProfile, email: undefined })).toBe(true);
  });

  it.each(Object.keys(full) as (keyof Profile)[])("differ in %s", (member) => {
    const { [member]: _, ...others } = full;
    expect(sameProfile(full, { ...plainProfile, ...others })).toBe(false);
  });

  it.each<[string, Partial<Profile>]>([
    ["a level", { skills: [skill("a", 2), skill("b", 5)] }],
    ["a rate of nothing", { rates: { hour: 1, day: 2, cachet: 0 } }],
    ["one more skill", { skills: [...full.skills, skill("c")] }],
  ])("differ in %s", (_name, over) => {
    expect(sameProfile(full, { ...full, ...over })).toBe(false);
  });

  it("are the same once in order", () => {
    const mixed = { ...full, skills: full.skills.toReversed() };
    expect(sameProfile(full, mixed)).toBe(false);
    expect(sameProfile(full, inOrder(mixed))).toBe(true);
  });
});
