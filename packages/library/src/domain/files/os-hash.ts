/** How much of the beginning and of the end of a file its quick hash is made of. */
export const OS_HASH_BYTES = 65_536;

/**
 * OSHash, by which subtitle sites know a file too: its size and the 64-bit words of its first and its last 64 KB added
 * up, the least byte first, modulo 2^64. Sixteen hexadecimal digits.
 */
export function osHash(sizeBytes: number, first: Uint8Array, last: Uint8Array): string {
  let low = sizeBytes % 0x1_0000_0000;
  let high = Math.floor(sizeBytes / 0x1_0000_0000);
  for (const part of [first, last]) {
    // A file that ends within a word goes on with zeros.
    const whole = new Uint8Array(Math.ceil(part.length / 8) * 8);
    whole.set(part);
    const words = new DataView(whole.buffer);
    // 16,384 words of 32 bits stay exact in a number.
    for (let at = 0; at < whole.length; at += 8) {
      low += words.getUint32(at, true);
      high += words.getUint32(at + 4, true);
    }
  }
  high += Math.floor(low / 0x1_0000_0000);
  return hex(high % 0x1_0000_0000) + hex(low % 0x1_0000_0000);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
