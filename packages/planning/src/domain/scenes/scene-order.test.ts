import type { InstantText } from "@souffleur/kernel";
import { describe, expect, test } from "vitest";
import type { PersonId, ProductionId } from "../plan/facts.ts";
import { type OrderingProgress, orderScenes } from "./order-scenes.ts";
import { type Scene, type SceneId, sameOrder, sameScenes } from "./scene.ts";
import { type DayRates, foundOrder, shootOf } from "./scene-order.ts";

const [ana, bea, zoe] = ["ana", "bea", "zoe"] as PersonId[] as [PersonId, PersonId, PersonId];
const at = "2026-11-21T09:30:00.000Z" as InstantText;

function scene(id: string, minutes: number, personIds: readonly PersonId[]): Scene {
  const said = { title: id, minutes, personIds, note: "" };
  const kept = { position: 1, version: 1, createdAt: at, updatedAt: at };
  return { ...said, ...kept, id: id as SceneId, productionId: "p" as ProductionId };
}

/** Ana waits for an hour between her two scenes, though Bea's might as well come last. */
const scenes = [scene("one", 30, [ana]), scene("two", 60, [bea]), scene("three", 30, [ana])];

function ordered(present: readonly Scene[], rates: DayRates): OrderingProgress {
  const last = [...orderScenes(shootOf(present, rates), { seed: 1 })].at(-1);
  if (last === undefined) throw new Error("no round was made");
  return last;
}

describe("an order for scenes", () => {
  test("says what waiting costs now and then, in cents of a day of eight hours", () => {
    const rates: DayRates = new Map([
      [ana, 24_000],
      [bea, 10_000],
    ]);
    const { figures, isProved, sceneIds, confidence } = foundOrder(scenes, rates, ordered(scenes, rates));
    expect(figures).toEqual({
      counts: "pay",
      now: 3_000,
      proposed: 0,
      least: 0,
      minutesNow: 60,
      minutesProposed: 0,
    });
    expect([isProved, confidence, sceneIds.length]).toEqual([true, 1, 3]);
  });

  test("counts minutes where nobody has a day rate", () => {
    const rates: DayRates = new Map([
      [ana, undefined],
      [bea, undefined],
    ]);
    const { figures } = foundOrder(scenes, rates, ordered(scenes, rates));
    expect(figures).toMatchObject({ counts: "minutes", now: 60, proposed: 0, minutesNow: 60 });
  });

  test("leaves scenes alone whose order is as good already", () => {
    const best = [scenes[1], scenes[0], scenes[2]].flatMap((each) => each ?? []);
    const rates: DayRates = new Map([[ana, 1]]);
    expect(foundOrder(best, rates, ordered(best, rates)).sceneIds).toEqual(["two", "one", "three"]);
  });

  test("does not count who is not there any more", () => {
    const { needs, pay } = shootOf([scene("one", 5, [zoe, ana])], new Map([[ana, 7]]));
    expect([needs, pay]).toEqual([[[0]], [7]]);
  });

  test("shows a bound below what it proposes while nothing is proved", () => {
    const rates: DayRates = new Map([[ana, 48_000]]);
    const found = { ...ordered(scenes, rates), proven: false, lowerBound: 1_000_000 };
    const { figures, confidence } = foundOrder(scenes, rates, found);
    expect(figures.least).toBeLessThan(figures.proposed + 1);
    expect(confidence).toBeLessThan(1);
  });
});

describe("orders of scenes", () => {
  const [one, two, three] = ["1", "2", "3"] as SceneId[] as [SceneId, SceneId, SceneId];

  test("name the same scenes in whatever order, each once", () => {
    expect(sameScenes([one, two], [two, one])).toBe(true);
    expect(sameScenes([one, two], [one, one])).toBe(false);
    expect(sameScenes([one, one], [one, two])).toBe(false);
    expect(sameScenes([one], [one, two])).toBe(false);
  });

  test("are the same in the same order only", () => {
    expect(sameOrder([one, two, three], [one, two, three])).toBe(true);
    expect(sameOrder([one, two], [two, one])).toBe(false);
    expect(sameOrder([one], [one, two])).toBe(false);
  });
});
