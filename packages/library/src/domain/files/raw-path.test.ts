import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOfText, shownName, textOfBytes } from "./raw-path.ts";

describe("the text of a name on a disk", () => {
  it("is the name itself where it is text", () => {
    expect(textOfBytes(Buffer.from("Amélie – 2001 🎬.mkv"))).toBe("Amélie – 2001 🎬.mkv");
  });

  it("keeps bytes that are no text, and shows them as unreadable", () => {
    const bytes = Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x6d]);
    const text = textOfBytes(bytes);
    expect(bytesOfText(text)).toEqual(bytes);
    expect(shownName(text)).toBe("f\ufffd\ufffd.m");
  });

  it("does not take a name for bytes that holds our own characters", () => {
    const bytes = Buffer.from("a\uf7ffb");
    expect(bytesOfText(textOfBytes(bytes))).toEqual(bytes);
  });

  it("comes back to the same bytes, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...bytesOfText(textOfBytes(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it("is another text for another name", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.uint8Array({ maxLength: 6 }), (a, b) => {
        fc.pre(!Buffer.from(a).equals(Buffer.from(b)));
        expect(textOfBytes(a)).not.toBe(textOfBytes(b));
      }),
    );
  });
});
