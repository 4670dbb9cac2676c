import type { Id, IdSource } from "@souffleur/kernel";

/** Each kind of example has numbers of its own: one more of one kind changes no id of another. */
const areas = {
  people: 1,
  rules: 2,
  teams: 3,
  venues: 4,
  productions: 5,
  publishing: 6,
  "call-sheets": 7,
  hours: 9,
} as const;

/** The id of the first, second, third… example of a kind: the same in every example. */
export function demoId<Kind extends string>(area: keyof typeof areas, number: number): Id<Kind> {
  const digits = String(number).padStart(12, "0");
  // Ids are branded where they are made, and here they are made.
  return `018f5a3c-de30-700${areas[area]}-8000-${digits}` as Id<Kind>;
}

/** Counts on from one within a kind. */
export function demoIds(area: keyof typeof areas): IdSource {
  let number = 0;
  return () => demoId(area, ++number);
}
