import type { Shoot } from "./shoot.ts";

/** A shoot without what makes no difference to the order, as the searches use it. */
export interface Condensed {
  /** Scenes that stay together, in their order; one group is one place in all that follows. */
  readonly groups: readonly (readonly number[])[];
  readonly durations: Float64Array;
  /** People who may wait, the best paid first; who is needed in the same scenes counts as one. */
  readonly pay: Float64Array;
  readonly needs: readonly (readonly number[])[];
}

interface Group {
  scenes: number[];
  duration: number;
  people: number[];
}

/**
 * Whoever is needed in one group never waits, whoever is paid nothing waits for nothing; groups that then need the same
 * people are best kept together. Each may make the other possible.
 */
export function condense(shoot: Shoot): Condensed {
  let groups: Group[] = shoot.needs.map((people, scene) => ({
    scenes: [scene],
    duration: shoot.durations[scene] ?? 0,
    people: [...new Set(people)].filter((person) => (shoot.pay[person] ?? 0) > 0).sort((a, b) => a - b),
  }));
  for (let before = -1; before !== groups.length; ) {
    before = groups.length;
    groups = merged(withoutLoners(groups));
  }
  return withTwinsAsOne(groups, shoot.pay);
}

function withoutLoners(groups: readonly Group[]): Group[] {
  const count = new Map<number, number>();
  for (const { people } of groups)
    for (const person of people) count.set(person, (count.get(person) ?? 0) + 1);
  return groups.map((group) => ({
    ...group,
    people: group.people.filter((person) => (count.get(person) ?? 0) > 1),
  }));
}

function merged(groups: readonly Group[]): Group[] {
  const byPeople = new Map<string, Group>();
  for (const group of groups) {
    const key = group.people.join();
    const same = byPeople.get(key);
    if (same === undefined) {
      byPeople.set(key, { ...group, scenes: [...group.scenes] });
    } else {
      same.scenes.push(...group.scenes);
      same.duration += group.duration;
    }
  }
  return [...byPeople.values()];
}

function withTwinsAsOne(groups: readonly Group[], pay: readonly number[]): Condensed {
  const placesOf = new Map<number, number[]>();
  for (const [place, { people }] of groups.entries()) {
    for (const person of people) placesOf.set(person, [...(placesOf.get(person) ?? []), place]);
  }
  const twins = new Map<string, { places: readonly number[]; pay: number }>();
  for (const [person, places] of placesOf) {
    const key = places.join();
    twins.set(key, { places, pay: (twins.get(key)?.pay ?? 0) + (pay[person] ?? 0) });
  }
  const people = [...twins.values()].sort((a, b) => b.pay - a.pay);
  const needs: number[][] = groups.map(() => []);
  for (const [person, { places }] of people.entries()) for (const place of places) needs[place]?.push(person);
  return {
    groups: groups.map(({ scenes }) => scenes),
    durations: Float64Array.from(groups, ({ duration }) => duration),
    pay: Float64Array.from(people, (person) => person.pay),
    needs,
  };
}

/** The order of the scenes themselves that an order of groups stands for. */
export function expand(condensed: Condensed, order: readonly number[]): number[] {
  return order.flatMap((group) => condensed.groups[group] ?? []);
}
