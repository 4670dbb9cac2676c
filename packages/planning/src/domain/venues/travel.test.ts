import type { Id } from "@souffleur/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Place, travelTime, travelTimes, wayOf } from "./travel.ts";

const place = (id: string, latitude?: number, longitude?: number): Place => ({
  id: id as Id<"venue">,
  latitude,
  longitude,
});
const avignon = place("a", 43.9493, 4.8055);
const lyon = place("b", 45.764, 4.8357);
const unknown = place("c");
const nothing = new Map<string, number>();

describe("the way between two venues", () => {
  it("is estimated along the great circle, by road at 50 km/h, with ten minutes around it", () => {
    // 201.8 km as the bird flies, 262.4 by road: 314.9 minutes.
    expect(travelTime(avignon, lyon, nothing)).toEqual({
      from: "a",
      to: "b",
      minutes: 325,
      source: "estimated",
    });
  });

  it("is what somebody gave, whatever the estimate", () => {
    const given = new Map([[wayOf(avignon.id, lyon.id), 70]]);
    expect(travelTime(avignon, lyon, given)).toMatchObject({ minutes: 70, source: "given" });
  });

  it("is the way back where only that was given", () => {
    const given = new Map([[wayOf(lyon.id, avignon.id), 75]]);
    expect(travelTime(avignon, lyon, given)).toMatchObject({
      from: "a",
      to: "b",
      minutes: 75,
      source: "given",
    });
  });

  it("is unknown where nobody said where one of them is", () => {
    expect(travelTime(avignon, unknown, nothing)).toBeUndefined();
    expect(travelTime(unknown, avignon, nothing)).toBeUndefined();
  });

  it("is given also to a place of which nobody said where it is", () => {
    const given = new Map([[wayOf(avignon.id, unknown.id), 0]]);
    expect(travelTime(avignon, unknown, given)).toMatchObject({ minutes: 0, source: "given" });
  });

  it.each([
    ["over the date line", place("a", 0, 179.9), place("b", 0, -179.9), 45],
    ["from pole to pole", place("a", 90, 0), place("b", -90, 0), 31_234],
    ["to the other end of the world", place("a", 10, 20), place("b", -10, -160), 31_234],
    ["next door", place("a", 48.85, 2.35), place("b", 48.85, 2.35), 10],
  ])("is estimated %s", (_name, from, to, minutes) => {
    expect(travelTime(from, to, nothing)?.minutes).toBe(minutes);
  });
});

describe("all ways", () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  const places = fc
    .uniqueArray(fc.integer({ min: 10, max: 99 }), { maxLength: 8 })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.tuple(fc.constant(String(id)), degrees(90), degrees(180)))),
    )
    .map((all) => all.map(([id, latitude, longitude]) => place(id, latitude, longitude)));

  it("are between each two venues, in order, as long there as back, and whole minutes", () => {
    fc.assert(
      fc.property(places, (all) => {
        const ways = [...travelTimes(all, nothing)];
        expect(ways).toHaveLength(all.length * Math.max(0, all.length - 1));
        const keys = ways.map(({ from, to }) => wayOf(from, to));
        expect(keys).toEqual([...keys].sort());
        const minutes = new Map(ways.map((way) => [wayOf(way.from, way.to), way.minutes]));
        for (const way of ways) {
          expect(Number.isInteger(way.minutes)).toBe(true);
          expect(way.minutes).toBeGreaterThanOrEqual(10);
          expect(minutes.get(wayOf(way.to, way.from))).toBe(way.minutes);
        }
      }),
    );
  });

  it("continue after any of them", () => {
    fc.assert(
      fc.property(places, fc.nat(), (all, pick) => {
        const ways = [...travelTimes(all, nothing)];
        const at = pick % Math.max(1, ways.length);
        expect([...travelTimes(all, nothing, ways[at])]).toEqual(ways.slice(at + 1));
      }),
    );
  });
});
