import { DatabaseSync } from "node:sqlite";
import { zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { questions } from "../../../test/arbitrary-questions.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";
import { readQuestionFile } from "./read-question-file.ts";
import { unzip } from "./unzip.ts";
import { type FileFormat, writeQuestionFile } from "./write-question-file.ts";

const requestOf = (contents: readonly QuestionContent[]) => ({
  questions: contents.map((content, index) => ({ content, id: `q${index}` })),
  pictures: new Map<string, Uint8Array>(),
  title: "Biology",
});

const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

describe("a deck for Anki", () => {
  it("comes back as the same questions", () => {
    fc.assert(
      fc.property(fc.array(questions, { minLength: 1, maxLength: 4 }), (contents) => {
        const { bytes } = writeQuestionFile(requestOf(contents), "anki");
        const read = readQuestionFile(bytes);
        expect(read.format).toBe("anki");
        expect(read.questions).toEqual(contents);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same bytes for the same questions, and keeps a note's guid where only its words change", () => {
    const [first] = fc.sample(questions, { numRuns: 1, seed: 5 });
    if (first === undefined) throw new Error("no question");
    const guids = (content: QuestionContent) => {
      const files = unzip(writeQuestionFile(requestOf([content]), "anki").bytes);
      if (!files.ok) throw new Error("not a package");
      const database = new DatabaseSync(":memory:");
      database.deserialize(files.value.get("collection.anki2") ?? new Uint8Array());
      const rows = database.prepare("select guid from notes").all();
      database.close();
      return rows;
    };
    expect(guids(first)).toEqual(guids({ ...first, stem: "another" }));
    const again = () => Buffer.from(writeQuestionFile(requestOf([first]), "anki").bytes).toString("base64");
    expect(again()).toBe(again());
  });

  it("of somebody else gives short answers, and says which notes it does not take", () => {
    const database = new DatabaseSync(":memory:");
    database.exec("create table fields (ntid integer, ord integer, name text)");
    database.exec("create table notes (id integer, mid integer, tags text, flds text)");
    const add = database.prepare("insert into notes values (?, 1, ' geo ', ?)");
    add.run(1, "Capital of <b>France</b>?\u001fParis");
    add.run(2, `Why?\u001f${"because ".repeat(40)}`);
    add.run(3, "{{c1::Paris::city}} is in {{c2::France}}\u001f");
    const collection = zstdCompressSync(database.serialize());
    database.close();
    const read = readQuestionFile(zipSync({ "collection.anki21b": new Uint8Array(collection) }));
    expect(read.questions.map(({ stem, answers }) => [stem, answers[0]?.text])).toEqual([
      ["Capital of **France**?", "Paris"],
      ["_____ is in France", "Paris"],
      ["Paris is in _____", "France"],
    ]);
    expect(read.questions[0]?.tags).toEqual(["geo"]);
    expect(read.problems.map(({ code, item }) => [code, item])).toEqual([["answer_too_long", "Why?"]]);
  });
});

describe.each(["json", "moodle", "qti21", "qti3", "anki"] as const)(
  "pictures in %s",
  (format: FileFormat) => {
    it("go out and come back with their questions", () => {
      const content: QuestionContent = {
        kind: "one",
        stem: "What is ![a dot](dot.png)?",
        options: [
          { text: "A dot", isRight: true },
          { text: "A line", isRight: false },
        ],
        answers: [],
        language: "en",
        tags: [],
      };
      const request = { ...requestOf([content]), pictures: new Map([["dot.png", PNG]]) };
      const read = readQuestionFile(writeQuestionFile(request, format).bytes);
      expect(read.questions[0]?.stem).toMatch(/^What is !\[a dot\]\((?:media\/)?dot\.png\)\?$/);
      expect([...read.pictures.values()]).toEqual([PNG]);
      expect(read.problems).toEqual([]);
      const lost = writeQuestionFile(requestOf([content]), format);
      expect(lost.problems.map(({ code }) => code)).toContain("picture_not_found");
    });
  },
);

describe("a hostile package", () => {
  const codes = (bytes: Uint8Array) => readQuestionFile(bytes).problems.map(({ code }) => code);

  it("that would unpack to far more than it is, is refused", () => {
    const bomb = zipSync({ "items/q.xml": new Uint8Array(150_000_000) }, { level: 9 });
    const before = process.memoryUsage().rss;
    expect(readQuestionFile(bomb).problems).toMatchObject([{ code: "package_unreadable" }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
  });

  it("with thousands of files is refused", () => {
    const files = Object.fromEntries(
      Array.from({ length: 2_100 }, (_, at) => [`f${at}.xml`, strToU8("<a/>")]),
    );
    expect(codes(zipSync(files))).toEqual(["package_unreadable"]);
  });

  it("has no name that leads anywhere", () => {
    const item = strToU8('<assessmentItem identifier="a" title="t"><itemBody/></assessmentItem>');
    const read = readQuestionFile(
      zipSync({ "../../etc/cron.d/x.xml": item, "/abs.xml": item, "ok.xml": item }),
    );
    expect(read.problems.map(({ file }) => file)).toEqual(["ok.xml"]);
  });

  it("that is cut, empty or no package at all is named as such", () => {
    const whole = zipSync({ "a.xml": strToU8("<quiz/>".repeat(100)) });
    for (let length = 4; length < whole.length; length += 7)
      expect(codes(whole.subarray(0, length))).toEqual(["package_unreadable"]);
    expect(codes(zipSync({}))).toContain("format_unknown");
  });

  it("of any bytes is answered", () => {
    const whole = zipSync({ "collection.anki2": strToU8("SQLite format 3"), media: strToU8("{}") });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = whole.slice();
        spoilt[at] = byte;
        expect(codes(spoilt).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
