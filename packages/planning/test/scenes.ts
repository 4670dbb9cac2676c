import fc from "fast-check";
import { totalCost } from "../src/domain/scenes/cost.ts";
import { Random } from "../src/domain/scenes/random.ts";
import type { Shoot } from "../src/domain/scenes/shoot.ts";

/** Shoots of every shape, among them people in no scene, scenes with nobody, no pay and no time. */
export function shoots(scenes: number, people: number): fc.Arbitrary<Shoot> {
  return fc.integer({ min: 0, max: scenes }).chain((count) =>
    fc
      .record({
        durations: fc.array(fc.nat({ max: 4 }), { minLength: count, maxLength: count }),
        pay: fc.array(fc.nat({ max: 9 }), { minLength: people, maxLength: people }),
        needs: fc.array(fc.uniqueArray(fc.nat({ max: Math.max(0, people - 1) })), {
          minLength: count,
          maxLength: count,
        }),
      })
      .map((shoot) => (people === 0 ? { ...shoot, needs: shoot.needs.map(() => []) } : shoot)),
  );
}

/** All orders of so many scenes. */
function* permutations(count: number): Generator<number[]> {
  if (count === 0) yield [];
  else {
    for (const rest of permutations(count - 1)) {
      for (let place = 0; place < count; place++) yield rest.toSpliced(place, 0, count - 1);
    }
  }
}

/** The least total cost, by trying every order there is. */
export function leastByTrying(
  shoot: Shoot,
  costOf: (order: readonly number[]) => number = (order) => totalCost(shoot, order),
): number {
  let least = Infinity;
  for (const order of permutations(shoot.durations.length)) least = Math.min(least, costOf(order));
  return least;
}

/** The least total cost, by the least cost of every set of scenes that may come first. */
export function leastBySets({ durations, pay, needs }: Shoot): number {
  const count = durations.length;
  const setOf = (scenes: number) => {
    const people = new Set<number>();
    for (let scene = 0; scene < count; scene++) {
      if ((scenes >> scene) & 1) for (const person of needs[scene] ?? []) people.add(person);
    }
    return people;
  };
  const all = (1 << count) - 1;
  const people = Array.from({ length: all + 1 }, (_, scenes) => setOf(scenes));
  const least = new Float64Array(all + 1).fill(Infinity);
  least[0] = 0;
  for (let first = 0; first <= all; first++) {
    for (let scene = 0; scene < count; scene++) {
      const next = first | (1 << scene);
      if (next === first) continue;
      const there = [...(people[next] ?? [])].filter((person) => people[all & ~first]?.has(person));
      const cost = there.reduce((sum, person) => sum + (pay[person] ?? 0), 0) * (durations[scene] ?? 0);
      least[next] = Math.min(least[next] ?? 0, (least[first] ?? 0) + cost);
    }
  }
  return least[all] ?? 0;
}

/** A shoot in the manner of the published random ones: each person in 2 or more scenes, pay 1 to 100, a day a scene. */
export function randomShoot(scenes: number, people: number, seed: number): Shoot {
  const random = new Random(seed);
  const needs: number[][] = Array.from({ length: scenes }, () => []);
  const pay = Array.from({ length: people }, () => 1 + random.below(100));
  for (let person = 0; person < people; person++) {
    const open = needs.map((_, scene) => scene);
    for (let left = 2 + random.below(scenes - 1); left > 0; left--) {
      const [scene = 0] = open.splice(random.below(open.length), 1);
      needs[scene]?.push(person);
    }
  }
  return { durations: needs.map(() => 1), pay, needs };
}
