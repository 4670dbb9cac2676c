import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMillis } from "../../../../kernel/test/cpu-time.ts";
import { parseMarks } from "./text-marks.ts";
import { marksOfPlain, picturesIn, plainText, renamePictures, writeMarks } from "./write-marks.ts";

const signs = fc.array(fc.constantFrom(..."ab *`$![]()\\_\n", "**", "x.png"), { maxLength: 30 });

describe("the marks of a question's text", () => {
  it("are bold, italic, code, formulas and pictures", () => {
    expect(parseMarks("a **b *c* d** `e*` $x^2$ ![f](g.png)")).toEqual([
      { kind: "text", text: "a " },
      {
        kind: "bold",
        marks: [
          { kind: "text", text: "b " },
          { kind: "italic", marks: [{ kind: "text", text: "c" }] },
          { kind: "text", text: " d" },
        ],
      },
      { kind: "text", text: " " },
      { kind: "code", text: "e*" },
      { kind: "text", text: " " },
      { kind: "formula", text: "x^2" },
      { kind: "text", text: " " },
      { kind: "picture", alt: "f", file: "g.png" },
    ]);
  });

  it.each(["5 * 3 * 2", "costs $5 and $10", "snake_case_name", "a ** b", "5 > 3!", "[1] ![", "_____ is"])(
    "are not in %j",
    (text) => expect(parseMarks(text)).toEqual([{ kind: "text", text }]),
  );

  it("are ordinary letters behind a backslash", () => {
    expect(plainText("\\*a\\* \\$x\\$ \\n")).toBe("*a* $x$ \\n");
  });

  it("never take a letter of a plain text for a mark", () => {
    fc.assert(
      fc.property(signs, (parts) => {
        const text = parts.join("");
        expect(plainText(marksOfPlain(text))).toBe(text);
      }),
    );
  });

  it("are read the same after they were written, whatever was written first", () => {
    fc.assert(
      fc.property(signs, (parts) => {
        const once = writeMarks(parseMarks(parts.join("")));
        expect(writeMarks(parseMarks(once))).toBe(once);
      }),
    );
  });

  it("keep the words where emphasis cannot be told apart", () => {
    const inner = { kind: "bold", marks: [{ kind: "text", text: "a" }] } as const;
    expect(plainText(writeMarks([inner, inner]))).toBe("aa");
  });

  it("give pictures another file, or their description where they have none", () => {
    const text = "see ![a map](a.png) and **![b](b.png)**";
    expect(picturesIn(text)).toEqual(["a.png", "b.png"]);
    expect(renamePictures(text, (file) => (file === "a.png" ? "new.png" : undefined))).toBe(
      "see ![a map](new.png) and **[b]**",
    );
  });

  it("are found in time in line with the length", () => {
    for (const text of ["![", "**", "*a ", "`", "$", "\\", "**a *b "])
      expect(cpuMillis(() => parseMarks(text.repeat(100_000)))).toBeLessThan(2_000);
  });
});
