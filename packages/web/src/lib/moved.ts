/** The same list with the thing at one place at another; beyond the ends it stays within. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one === undefined) return list;
  next.splice(Math.max(0, Math.min(to, next.length)), 0, one);
  return next;
}
