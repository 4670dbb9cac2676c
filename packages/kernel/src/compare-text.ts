/** Orders texts as they are written, the same on every machine: nobody's alphabet. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
