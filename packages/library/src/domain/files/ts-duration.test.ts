import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tsDuration } from "./ts-duration.ts";

/** Packets of a stream, one with a clock in front. */
function packets(ticks: number, { size = 188, program = 256, ahead = 0 } = {}): Uint8Array {
  const bytes = new Uint8Array(ahead + size * 10);
  for (let at = ahead; at < bytes.length; at += size)
    bytes.set([0x47, program >> 8, program & 0xff, at === ahead ? 0x30 : 0x10], at);
  const upper = Math.floor(ticks / 2);
  bytes.set([7, 0x10, upper / 2 ** 24, upper / 2 ** 16, upper / 2 ** 8, upper, (ticks % 2) << 7], ahead + 4);
  return bytes;
}

describe("how long a transport stream lasts", () => {
  it("is told by its first and its last clock", () => {
    expect(tsDuration(packets(90_000), packets(90_000 * 61, { ahead: 33 }))).toBe(60);
    expect(tsDuration(packets(0, { size: 192 }), packets(45_000, { size: 192 }))).toBe(0.5);
  });

  it("goes on where the clock starts again", () => {
    expect(tsDuration(packets(2 ** 33 - 90_000), packets(90_000))).toBe(2);
  });

  it("is not told by another program, or by what is no stream", () => {
    expect(tsDuration(packets(0), packets(90_000, { program: 300 }))).toBeUndefined();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => void tsDuration(bytes, bytes)));
  });
});
