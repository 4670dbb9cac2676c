import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const courses = join(import.meta.dirname, "../../../data/courses");

describe.each(["fr", "en"])("the gold questions in %s", (language) => {
  const folder = join(courses, language);
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8").trimEnd().split("\n");
  const questions = lines.map((line) => JSON.parse(line));
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => [name, readFileSync(join(folder, name), "utf8").replaceAll("**", "")]),
  );

  it("are a hundred, about every document alike", () => {
    expect(questions).toHaveLength(100);
    for (const name of texts.keys())
      expect(questions.filter(({ document }) => document === name)).toHaveLength(20);
  });

  it("quote their document to the letter", () => {
    for (const { document, quote } of questions) expect(texts.get(document)).toContain(quote);
  });

  it("have four options, none twice, and a key that moves about", () => {
    for (const { options, key } of questions) {
      expect(new Set(options).size).toBe(4);
      expect(options[key]).toBeTypeOf("string");
    }
    for (const place of [0, 1, 2, 3])
      expect(questions.filter(({ key }) => key === place).length).toBeGreaterThan(19);
  });

  it("ask for nothing twice", () =>
    expect(new Set(questions.map(({ stem }) => stem)).size).toBe(questions.length));
});
