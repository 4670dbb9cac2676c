import { shootLimits } from "@souffleur/planning/scenes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readShoot, type ShootFault, WrongShoot } from "./read-shoot.ts";

const whole = { name: "two", scenes: 2, actors: 2, duration: [1, 0.5], pay: [3, 0], needs: [[0, 1], []] };

function faultOf(json: unknown): ShootFault {
  try {
    readShoot(json);
  } catch (error) {
    if (error instanceof WrongShoot) return error.fault;
    throw error;
  }
  throw new Error("nothing was wrong");
}

describe("a shoot", () => {
  test("is read with its name, whatever else the file says", () => {
    const json = { ...whole, format: "talent-scheduling/1", licence: "CC0", reference: null };
    expect(readShoot(json)).toEqual({
      name: "two",
      shoot: { durations: [1, 0.5], pay: [3, 0], needs: [[0, 1], []] },
    });
  });

  test("may have no scenes and nobody", () => {
    const { shoot } = readShoot({ scenes: 0, actors: 0, duration: [], pay: [], needs: [] });
    expect(shoot).toEqual({ durations: [], pay: [], needs: [] });
  });

  test.each<[string, unknown, string, ShootFault["expected"]["kind"]]>([
    ["a list", [], "", "object"],
    ["nothing", null, "", "object"],
    ["another format", { ...whole, format: "talent-scheduling/2" }, "format", "format"],
    ["a number for a name", { ...whole, name: 3 }, "name", "text"],
    ["no scenes", { ...whole, scenes: undefined }, "scenes", "count"],
    ["a negative count", { ...whole, scenes: -2 }, "scenes", "count"],
    ["a fraction of a scene", { ...whole, scenes: 1.5 }, "scenes", "count"],
    ["a count as text", { ...whole, actors: "2" }, "actors", "count"],
    ["far too many scenes", { ...whole, scenes: shootLimits.scenes + 1 }, "scenes", "count"],
    ["an endless count", { ...whole, scenes: Infinity }, "scenes", "count"],
    ["a count and another number of durations", { ...whole, duration: [1] }, "duration", "length"],
    ["an object for a list", { ...whole, duration: { 0: 1, 1: 1, length: 2 } }, "duration", "array"],
    ["a negative duration", { ...whole, duration: [1, -1] }, "duration[1]", "number"],
    ["no number for a duration", { ...whole, duration: [Number.NaN, 1] }, "duration[0]", "number"],
    ["an endless pay", { ...whole, pay: [1, Infinity] }, "pay[1]", "number"],
    ["a pay as text", { ...whole, pay: ["3", 1] }, "pay[0]", "number"],
    ["a list for no pay", { ...whole, pay: [[], 1] }, "pay[0]", "number"],
    ["no needs", { ...whole, needs: undefined }, "needs", "array"],
    ["needs of one scene as a number", { ...whole, needs: [0, []] }, "needs[0]", "array"],
    ["a person there is not", { ...whole, needs: [[], [2]] }, "needs[1][0]", "person"],
    ["a negative person", { ...whole, needs: [[0, -1], []] }, "needs[0][1]", "person"],
    ["half a person", { ...whole, needs: [[0.5], []] }, "needs[0][0]", "person"],
    ["a person twice in a scene", { ...whole, needs: [[1, 0, 1], []] }, "needs[0][2]", "repeated"],
  ])("is refused with %s, and the key is named", (_, json, key, kind) => {
    expect(faultOf(json)).toMatchObject({ key, expected: { kind } });
  });

  test("takes nothing from a prototype", () => {
    const { needs, ...rest } = whole;
    expect(faultOf(JSON.parse(`{"__proto__": {"needs": ${JSON.stringify(needs)}}}`)).key).toBe("scenes");
    expect(faultOf(Object.assign(Object.create({ needs }), rest)).key).toBe("needs");
  });

  test("is either whole or refused, whatever the JSON", () => {
    const keys = fc.constantFrom(
      "scenes",
      "actors",
      "duration",
      "pay",
      "needs",
      "name",
      "__proto__",
      "format",
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (json) => {
        try {
          const { shoot } = readShoot({ ...whole, ...json });
          expect(shoot.needs).toHaveLength(shoot.durations.length);
        } catch (error) {
          expect(error).toBeInstanceOf(WrongShoot);
        }
      }),
    );
  });
});
