/** A source of numbers from 0 to 1, always the same ones for the same seed. */
export type Chance = () => number;

/** Mulberry32 on a seed of words: what is drawn can be drawn again, and nothing here needs to be secret. */
export function chanceOf(...seed: readonly (string | number)[]): Chance {
  let state = 0x811c9dc5;
  for (const letter of seed.join("\u{1f}"))
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The same things in another order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const [mine, theirs] = [out[at], out[other]];
    if (mine === undefined || theirs === undefined) continue;
    out[at] = theirs;
    out[other] = mine;
  }
  return out;
}
