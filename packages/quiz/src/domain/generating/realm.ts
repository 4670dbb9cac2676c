/** WordNet's numbers of what nouns name, where a definition may call it by one word or the other. */
const KINDS: readonly (readonly number[])[] = [
  // What goes on: acts, events, phenomena, processes.
  [4, 11, 19, 22],
  // What is so: feelings, motives, states.
  [12, 16, 26],
  // What is thought or said.
  [9, 10],
  // Living beings.
  [5, 20],
];

/** Whether two types are one, or so near that definitions mix them. */
export function areOfAKind(one: number, other: number): boolean {
  if (one === 0 || other === 0) return false;
  return one === other || KINDS.some((types) => types.includes(one) && types.includes(other));
}
