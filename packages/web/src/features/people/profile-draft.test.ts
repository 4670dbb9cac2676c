import { describe, expect, it } from "vitest";
import type { Person } from "../../lib/api/types.ts";
import { emptyProfile, faultOfField, inputOf, isSound, profileOf } from "./profile-draft.ts";

const person: Person = {
  id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
  name: "Élodie Marchand",
  kind: "technician",
  email: "elodie@example.org",
  latitude: 43.9493,
  longitude: 4.8055,
  born_on: "1991-04-23",
  free_by_default: true,
  rates: { hour: 2450, cachet: 18_000 },
  skills: [{ skill_id: "018f5a3c-0000-7000-8000-000000000009", level: 4 }],
  team_ids: [],
  notes: "Permis B",
  availabilities: [],
  version: 3,
  created_at: "2026-04-02T08:00:00.000Z",
  updated_at: "2026-04-02T08:00:00.000Z",
};

describe("a profile in the form", () => {
  it("goes back as it came where nothing was touched", () => {
    const { id, version, created_at, updated_at, availabilities, ...profile } = person;
    expect(inputOf(profileOf(person, ","))).toEqual(profile);
  });

  it("shows amounts in the language's way and reads both", () => {
    expect(profileOf(person, ",")).toMatchObject({ hour: "24,50", day: "", cachet: "180" });
    expect(inputOf({ ...profileOf(person, "."), day: "210.5" }).rates).toEqual({
      hour: 2450,
      day: 21_050,
      cachet: 18_000,
    });
  });

  it("leaves out what is empty, so that a field can be cleared", () => {
    const input = inputOf({ ...profileOf(person, ","), email: " ", coordinates: "", bornOn: "" });
    expect(Object.keys(input)).not.toEqual(
      expect.arrayContaining(["email", "latitude", "longitude", "born_on"]),
    );
  });

  it("says what cannot be read, field by field", () => {
    const draft = { ...emptyProfile, hour: "dix", coordinates: "Avignon" };
    expect(faultOfField(draft, "name")).toBe("nameless");
    expect(faultOfField(draft, "hour")).toBe("money");
    expect(faultOfField(draft, "coordinates")).toBe("coordinates");
    expect(faultOfField(draft, "phone")).toBeUndefined();
    expect([isSound(draft), isSound({ ...emptyProfile, name: "Léa" })]).toEqual([false, true]);
  });
});
