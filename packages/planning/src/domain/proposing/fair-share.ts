import type { Person, Post } from "./model.ts";

/** Sets what each would work if all hours there are were shared equally among those who have a skill for some of them. */
export function shareHours(people: readonly Person[], posts: readonly Post[]): void {
  const needed = new Set<Person>();
  let minutes = 0;
  for (const { shift, seats, skilled } of posts) {
    minutes += seats.length * lengthOf(shift.facts);
    if (shift.isPlanned) for (const person of skilled) needed.add(person);
  }
  const share = needed.size === 0 ? 0 : Math.round(minutes / needed.size);
  for (const person of people) if (needed.has(person)) person.share = share;
}

function lengthOf({ span, window, breakMinutes }: Post["shift"]["facts"]): number {
  const length = span === undefined ? (window?.minutes ?? 0) : span.end - span.start;
  return Math.max(0, length - breakMinutes);
}
