import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMillis } from "../../../../kernel/test/cpu-time.ts";
import { readFormats } from "./formats.ts";
import { readQuestions } from "./read-questions.ts";

const CANARY = "canary-7f3a";

function within<Value>(ms: number, run: () => Value): Value {
  const done: { value?: Value } = {};
  expect(cpuMillis(() => (done.value = run()))).toBeLessThan(ms);
  return done.value as Value;
}

const codesOf = (text: string) => readQuestions(text).problems.map(({ code }) => code);

describe("a hostile file of questions", () => {
  it("never has an entity resolved", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "${CANARY}">]>
<quiz><question type="multichoice"><name><text>&y;</text></name><questiontext><text>&x; &y;</text></questiontext>
<answer fraction="100"><text>&y;a</text></answer><answer fraction="0"><text>b</text></answer></question></quiz>`;
    const read = readQuestions(text);
    expect(JSON.stringify(read.questions)).not.toContain(CANARY);
    expect(JSON.stringify(read.questions)).toContain("&x;");
    expect(codesOf(text)).toContain("entities_ignored");
  });

  it("cannot laugh a billion times", () => {
    const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const text = `<!DOCTYPE quiz [<!ENTITY l0 "ha">${entities.join("")}]><quiz><question type="shortanswer"><questiontext><text>&l20;</text></questiontext></question></quiz>`;
    within(500, () => readQuestions(text));
  });

  it("may be nested as deep as it likes", () => {
    const depth = 200_000;
    const { problems } = within(5_000, () =>
      readQuestions(`<quiz>${"<a>".repeat(depth)}${"</a>".repeat(depth)}</quiz>`),
    );
    expect(problems.map(({ code }) => code)).toContain("markup_too_deep");
    within(5_000, () => readQuestions(`[${"[".repeat(depth)}`, { format: "json" }));
    within(5_000, () =>
      readQuestions(
        `<quiz><question type="shortanswer"><questiontext><text>${"&lt;b&gt;".repeat(50_000)}</text></questiontext><answer fraction="100"><text>a</text></answer></question></quiz>`,
      ),
    );
  });

  it.each([
    "{=a",
    "::a",
    "[html]<a<a<a",
    "a {~%50%",
    "// [tag:",
    "\\",
    "{#1..",
    "a{}\n\n",
    "<b>",
    "<p ",
    "</x",
    "<!--",
    "&lt",
    "\\(",
    "$$",
    " ",
    "A) a\n",
    "<question type='multichoice'>",
  ])("of many %j takes time in line with its length", (part) => {
    const many = part.repeat(40_000);
    for (const text of [many, `<quiz>${many}`, `a{=${many}}`, `[html]${many}{=b}`])
      within(6_000, () => readQuestions(text, { format: text.startsWith("<") ? "moodle" : "gift" }));
  });

  it("of any bytes is answered, whatever it is said to be", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(undefined, ...readFormats),
        (bytes, format) => {
          expect(readQuestions(bytes, { format }).problems.length).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("in another encoding is read, and that is said", () => {
    const gift = "Où est l’été ?{=ici}";
    const little = new Uint8Array(Buffer.from(`\ufeff${gift}`, "utf16le"));
    expect(readQuestions(little).questions[0]?.stem).toBe("Où est l’été ?");
    const big = new Uint8Array(Buffer.from(gift.repeat(4), "utf16le").swap16());
    expect(readQuestions(big).problems[0]?.code).toBe("encoding_guessed");
    const latin = new Uint8Array(Buffer.from("O\u00f9 ?{=l\u00e0}", "latin1"));
    const read = readQuestions(latin);
    expect(read.questions[0]?.stem).toBe("Où ?");
    expect(read.problems.map(({ code }) => code)).toEqual(["encoding_guessed"]);
    expect(readQuestions(new Uint8Array(Buffer.from(`\ufeff${gift}`))).problems).toEqual([]);
  });
});
