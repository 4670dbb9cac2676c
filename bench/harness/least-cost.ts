/**
 * The least that seats can cost when each is taken by somebody else: rows are seats, columns people, `Infinity` where
 * somebody cannot. The classical method by shortest augmenting paths; nothing where no such plan exists.
 */
export function leastCost(costs: readonly (readonly number[])[]): number | undefined {
  const columns = costs[0]?.length ?? 0;
  const rowPrice = new Float64Array(costs.length + 1);
  const columnPrice = new Float64Array(columns + 1);
  // Column 0 stands for the row that still looks for one.
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= costs.length; row++) {
    if (!augment(costs, row, { rowPrice, columnPrice, rowOf })) return undefined;
  }
  let sum = 0;
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0) sum += costs[row - 1]?.[column - 1] ?? 0;
  }
  return sum;
}

interface Prices {
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly rowOf: Int32Array;
}

function augment(
  costs: readonly (readonly number[])[],
  first: number,
  { rowPrice, columnPrice, rowOf }: Prices,
): boolean {
  const size = rowOf.length;
  const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size);
  const seen = new Uint8Array(size);
  let column = 0;
  rowOf[0] = first;
  do {
    seen[column] = 1;
    const row = rowOf[column] ?? 0;
    let next = -1;
    for (let other = 1; other < size; other++) {
      if (seen[other]) continue;
      const cost = costs[row - 1]?.[other - 1] ?? Number.POSITIVE_INFINITY;
      const reduced = cost - (rowPrice[row] ?? 0) - (columnPrice[other] ?? 0);
      if (reduced < (distance[other] ?? 0)) {
        distance[other] = reduced;
        from[other] = column;
      }
      if (next < 0 || (distance[other] ?? 0) < (distance[next] ?? 0)) next = other;
    }
    const step = distance[next] ?? Number.POSITIVE_INFINITY;
    if (step === Number.POSITIVE_INFINITY) return false;
    for (let other = 0; other < size; other++) {
      if (seen[other]) {
        const held = rowOf[other] ?? 0;
        rowPrice[held] = (rowPrice[held] ?? 0) + step;
        columnPrice[other] = (columnPrice[other] ?? 0) - step;
      } else distance[other] = (distance[other] ?? 0) - step;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = from[column] ?? 0;
    rowOf[column] = rowOf[before] ?? 0;
    column = before;
  }
  return true;
}
