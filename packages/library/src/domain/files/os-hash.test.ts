import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OS_HASH_BYTES, osHash } from "./os-hash.ts";

/** As the description of it says, word by word. */
function slowly(size: number, ...parts: Uint8Array[]): string {
  let sum = BigInt(size);
  for (const part of parts)
    part.forEach((byte, at) => {
      sum += BigInt(byte) << BigInt(8 * (at % 8));
    });
  return BigInt.asUintN(64, sum).toString(16).padStart(16, "0");
}

describe("the quick hash of a file", () => {
  it("is its size where there is nothing in it", () => {
    expect(osHash(0, new Uint8Array(), new Uint8Array())).toBe("0000000000000000");
    expect(osHash(2 ** 40, new Uint8Array(65_536), new Uint8Array(65_536))).toBe("0000010000000000");
  });

  it("overflows as it should, and stays exact", () => {
    const full = new Uint8Array(OS_HASH_BYTES).fill(0xff);
    expect(osHash(9_000_000_000_000, full, full)).toBe(slowly(9_000_000_000_000, full, full));
  });

  it("is what its description says, whatever the file", () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), bytes, bytes, (size, first, last) => {
        expect(osHash(size * 3_000, first, last)).toBe(slowly(size * 3_000, first, last));
      }),
    );
  });
});
