import type { ShiftChange } from "./shift-change.ts";

/** A text that is another one as soon as what would be published is, or something was published meanwhile. */
export function stampTextOf(lastNumber: number, changes: readonly ShiftChange[]): string {
  return JSON.stringify([lastNumber, changes.map((change) => inOrderOfNames(change))]);
}

/** What a database gives back may have its members in another order. */
function inOrderOfNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrderOfNames);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => [name, inOrderOfNames(member)]);
}
