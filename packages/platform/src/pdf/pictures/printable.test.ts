import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunk, colorsOf, pngOf } from "../../../test/png.ts";
import { printablePicture } from "./printable.ts";

const size = { width: 2, height: 1, depth: 8 };
const onPaper = (png: Uint8Array) => {
  const picture = printablePicture(png);
  return picture && colorsOf(picture);
};

describe("a PNG on paper", () => {
  it.each([
    ["of colours", { ...size, color: 2 }, [1, 2, 3, 4, 5, 6]],
    ["of grey", { ...size, depth: 16, color: 0 }, [0, 65_535]],
    ["of two shades", { ...size, depth: 1, color: 0 }, [0, 1]],
    ["with a palette", { ...size, depth: 4, color: 3, palette: [9, 8, 7, 6, 5, 4] }, [1, 0]],
  ])("%s stays as it is", (_, look, samples) => {
    const png = pngOf(look, samples);
    expect(printablePicture(png)).toBe(png);
  });

  it.each([
    ["half clear", { ...size, color: 6 }, [255, 0, 0, 128, 0, 0, 0, 0], [255, 127, 127, 255, 255, 255]],
    ["half clear, grey", { ...size, color: 4 }, [0, 255, 0, 51], [0, 0, 0, 204, 204, 204]],
    ["in sixteen bits", { ...size, depth: 16, color: 4 }, [0, 65_535, 0, 0], [0, 0, 0, 255, 255, 255]],
    [
      "with one clear shade",
      { ...size, depth: 2, color: 0, clear: [0, 1] },
      [1, 2],
      [255, 255, 255, 170, 170, 170],
    ],
    [
      "with one clear colour",
      { ...size, color: 2, clear: [0, 1, 0, 2, 0, 3] },
      [1, 2, 3, 1, 2, 4],
      [255, 255, 255, 1, 2, 4],
    ],
    [
      "with a palette that is clear in part",
      { ...size, depth: 2, color: 3, palette: [0, 0, 0, 9, 8, 7], clear: [0] },
      [0, 1],
      [255, 255, 255, 9, 8, 7],
    ],
  ])("%s becomes its colours on white", (_, look, samples, colors) => {
    expect(onPaper(pngOf(look, samples))).toEqual(colors);
  });

  it("is the same whatever its rows are filtered and interlaced by", () => {
    const sizes = fc.record({
      width: fc.integer({ min: 1, max: 9 }),
      height: fc.integer({ min: 1, max: 9 }),
    });
    const looks = fc.tuple(sizes, fc.array(fc.nat(4), { minLength: 1 }), fc.infiniteStream(fc.nat(255)));
    fc.assert(
      fc.property(looks, fc.constantFrom(2, 6), ([{ width, height }, filters, bytes], color) => {
        const samples = [...bytes.take(width * height * (color === 6 ? 4 : 3))];
        const look = { width, height, color, depth: 8, filters };
        // Colours alone stay as they are but where they are interlaced: one that is clear nowhere is compared with itself.
        const clear = color === 2 ? { clear: [1, 0, 1, 0, 1, 0] } : {};
        const plain = onPaper(pngOf({ ...look, ...clear, filters: [0] }, samples));
        expect(onPaper(pngOf({ ...look, ...clear }, samples))).toEqual(plain);
        expect(onPaper(pngOf({ ...look, isInterlaced: true }, samples))).toEqual(plain);
        if (color === 2) expect(plain).toEqual(samples);
      }),
    );
  });
});

describe("what is no picture for paper", () => {
  const whole = pngOf({ ...size, color: 2 }, [1, 2, 3, 4, 5, 6]);
  const beside = (name: string, data: Uint8Array) => {
    const at = whole.indexOf(name) - 4;
    return Buffer.concat([whole.subarray(0, at), data, whole.subarray(at + 12 + whole.readUInt32BE(at))]);
  };
  it.each([
    ["cut off", whole.subarray(0, -14)],
    ["packed wrongly", beside("IDAT", chunk("IDAT", Buffer.of(1, 2, 3)))],
    ["shorter than it says", beside("IHDR", chunk("IHDR", Buffer.of(0, 0, 0, 9, 0, 0, 0, 1, 8, 2, 0, 0, 0)))],
    ["longer than it says", beside("IHDR", chunk("IHDR", Buffer.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0)))],
    [
      "of a colour nobody knows",
      beside("IHDR", chunk("IHDR", Buffer.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 5, 0, 0, 0))),
    ],
    ["filtered as nobody knows", pngOf({ ...size, color: 2, filters: [7] }, [1, 2, 3, 4, 5, 6])],
    ["without the palette it names", pngOf({ ...size, color: 3 }, [0, 0])],
    ["of another kind", Buffer.from("RIFF\x1a\0\0\0WEBPVP8L")],
    ["nothing at all", Buffer.alloc(0)],
  ])("%s", (_, bytes) => {
    expect(printablePicture(bytes)).toBeUndefined();
  });

  it("bytes of which any one is another, end in an answer", () => {
    const png = pngOf({ ...size, color: 6, isInterlaced: true }, [1, 2, 3, 4, 5, 6, 7, 8]);
    fc.assert(
      fc.property(fc.nat(png.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = Buffer.from(png);
        spoilt[at] = byte;
        expect(() => printablePicture(spoilt)).not.toThrow();
      }),
    );
  });
});
