import { describe, expect, it } from "vitest";
import { ReadText } from "../linting/reading/read-text.ts";
import { gradeOfAudience, readingGrade } from "./reading-grade.ts";

describe("the school year of an audience", () => {
  it.each([
    ["CP", 1],
    ["CM2", 5],
    ["6e", 6],
    ["élèves de sixième", 6],
    ["collège", 8],
    ["3ème", 9],
    ["Troisième année de licence", 16],
    ["seconde", 10],
    ["première", 11],
    ["première année", 14],
    ["Terminale", 12],
    ["L2", 14],
    ["master", 16],
    ["grade 4", 4],
    ["Grade 12", 12],
    ["year 9", 8],
    ["middle school", 8],
    ["GCSE", 9],
    ["high school", 11],
    ["A-level", 12],
    ["undergraduate", 14],
    ["graduate students", 16],
  ])("%s: %i", (name, grade) => expect(gradeOfAudience(name)).toBe(grade));

  it.each(["", "tous", "everybody", "26e régiment", "grade 44"])("none is known of %j", (name) =>
    expect(gradeOfAudience(name)).toBeUndefined(),
  );
});

describe("how many years of school a text asks for", () => {
  const grade = (text: string, language: "fr" | "en") =>
    readingGrade(new ReadText(text, language)) ?? Number.NaN;

  it("is more where sentences and words are longer", () => {
    const fr = [
      "Le chat dort. Il est au lit.",
      "Le chat dort au soleil pendant que le chien garde la maison vide.",
      "L'organisation administrative contemporaine présuppose une spécialisation institutionnelle considérable.",
    ].map((text) => grade(text, "fr"));
    const en = [
      "The cat sleeps. It is in bed.",
      "The cat sleeps in the sun while the dog watches over the empty house and the garden.",
      "Contemporary administrative organization presupposes considerable institutional specialization.",
    ].map((text) => grade(text, "en"));
    for (const grades of [fr, en]) expect(grades).toEqual(grades.toSorted((a, b) => a - b));
    for (const [first = 0, , last = 0] of [fr, en]) expect(last - first).toBeGreaterThan(8);
  });

  it("is not said of a text without words", () => {
    expect(readingGrade(new ReadText("12 + 7 = ?", "en"))).toBeUndefined();
  });
});
