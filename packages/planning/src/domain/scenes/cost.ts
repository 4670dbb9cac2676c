import type { SceneOrder, Shoot } from "./shoot.ts";

/** What an order costs by the definition itself; every answer of the search is checked against it. */
export function totalCost(shoot: Shoot, order: SceneOrder): number {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  let time = 0;
  for (const scene of order) {
    const start = time;
    time += shoot.durations[scene] ?? 0;
    for (const person of shoot.needs[scene] ?? []) {
      if (!first.has(person)) first.set(person, start);
      last.set(person, time);
    }
  }
  let cost = 0;
  for (const [person, end] of last) cost += (shoot.pay[person] ?? 0) * (end - (first.get(person) ?? 0));
  return cost;
}

/** What no order can avoid: everybody paid for their own scenes alone. */
export function baseCost(shoot: Shoot): number {
  let cost = 0;
  for (const [scene, people] of shoot.needs.entries()) {
    const duration = shoot.durations[scene] ?? 0;
    for (const person of people) cost += duration * (shoot.pay[person] ?? 0);
  }
  return cost;
}
