/** The same list with the thing at one place at another; beyond the ends it stays within. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one === undefined) return list;
  next.splice(Math.max(0, Math.min(to, next.length)), 0, one);
  return next;
}

/** How many places later each thing of an order is than in another; those not there are left out. */
export function placesLater(
  before: readonly string[],
  after: readonly string[],
): ReadonlyMap<string, number> {
  const places = new Map(before.map((id, place) => [id, place]));
  return new Map(
    after.flatMap((id, place) => {
      const was = places.get(id);
      return was === undefined ? [] : [[id, place - was] as const];
    }),
  );
}
