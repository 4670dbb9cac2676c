/** The powers of 2 in the field of 256 elements that QR codes count in, and their logarithms. */
const MODULUS = 0x11d;
const powers = new Uint8Array(255);
const logarithms = new Uint8Array(256);
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  powers[exponent] = value;
  logarithms[value] = exponent;
  value <<= 1;
  if (value > 255) value ^= MODULUS;
}

function times(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return powers[((logarithms[a] ?? 0) + (logarithms[b] ?? 0)) % 255] ?? 0;
}

/** The product of (x - 2^i) for i below the degree, its leading 1 left out. */
function generatorOf(degree: number): Uint8Array {
  let generator = Uint8Array.of(1);
  for (let root = 0; root < degree; root++) {
    const next = new Uint8Array(generator.length + 1);
    for (const [at, factor] of generator.entries()) {
      next[at] = (next[at] ?? 0) ^ factor;
      next[at + 1] = (next[at + 1] ?? 0) ^ times(factor, powers[root] ?? 0);
    }
    generator = next;
  }
  return generator.slice(1);
}

/** Reed and Solomon's: what is appended to a block so that a stain on it does not matter. */
export function errorCodewords(block: Uint8Array, count: number): Uint8Array {
  const generator = generatorOf(count);
  const rest = new Uint8Array(count);
  for (const codeword of block) {
    const factor = codeword ^ (rest[0] ?? 0);
    rest.copyWithin(0, 1);
    rest[count - 1] = 0;
    for (const [at, coefficient] of generator.entries())
      rest[at] = (rest[at] ?? 0) ^ times(coefficient, factor);
  }
  return rest;
}
