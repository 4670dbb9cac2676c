import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const utf16 = (text: string, bigEnd: boolean, mark = true) => {
  const bytes = Buffer.from(mark ? `\u{feff}${text}` : text, "utf16le");
  return bigEnd ? bytes.swap16() : bytes;
};

describe("the encoding of a file", () => {
  const text = "Prénom;Nom\nÉlodie;Marchand\n";

  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\u{feff}${text}`)],
    ["utf-16le", utf16(text, false)],
    ["utf-16be", utf16(text, true)],
    ["utf-16le", utf16(text, false, false)],
    ["utf-16be", utf16(text, true, false)],
    ["windows-1252", Buffer.from(text, "latin1")],
  ])("%s is found out", (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it("is Windows’ own where it is no UTF-8, with its quotes and euros", () => {
    expect(decodeText(Uint8Array.of(0x31, 0x20, 0x80, 0x20, 0x92, 0xe9)).text).toBe("1 € ’é");
  });

  it("never matters so much that bytes make a throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeText(bytes).text === "string"),
    );
  });

  it("is UTF-8 for everything written in it", () => {
    const words = fc
      .string({ unit: "grapheme" })
      .filter((words) => !words.includes("\0") && !words.startsWith("\u{feff}"));
    fc.assert(fc.property(words, (words) => decodeText(new TextEncoder().encode(words)).text === words));
  });
});
