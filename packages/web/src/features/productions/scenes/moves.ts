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
