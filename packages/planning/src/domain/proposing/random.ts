/** Chance that can be had again: the same seed gives the same numbers, on every machine. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number, at least 0 and below `bound`. */
  below(bound: number): number;
}

/** Four words of state, mixed by additions and shifts (the generator known as sfc32). */
export function randomFrom(seed: number): Random {
  let a = seed | 0;
  // A seed beyond 32 bits counts as a whole.
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const word = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The first numbers of seeds that are close are close.
  for (let n = 0; n < 12; n++) word();
  const next = () => word() / 2 ** 32;
  return { next, below: (bound) => Math.floor(next() * bound) };
}
