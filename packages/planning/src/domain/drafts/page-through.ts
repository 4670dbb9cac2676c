/** A stretch of a list that is read whole: where it begins, and where the next one does. */
export function pageThrough<Item>(
  items: readonly Item[],
  from: number,
  limit: number,
): { readonly items: readonly Item[]; readonly next: number | undefined } {
  const next = from + limit;
  return { items: items.slice(from, next), next: next < items.length ? next : undefined };
}
