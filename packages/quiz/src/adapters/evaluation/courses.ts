import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { GoldCourse } from "../../domain/evaluation/gold.ts";
import { bloomLevels, difficulties, soloLevels } from "../../domain/questions/question.ts";

/** Beside the sources, and beside the bundle of a release or a chunk of it. */
const PLACES = ["../../../data/courses/", "./words/courses/", "../words/courses/"];

const GOLD = "gold.jsonl";

export const courseSubjects = { fr: "Sciences de la Terre", en: "Cell biology" } as const;
export type CourseLanguage = keyof typeof courseSubjects;

const goldQuestion = z.strictObject({
  document: z.string(),
  stem: z.string(),
  options: z.array(z.string()).min(2),
  key: z.int().min(0),
  quote: z.string(),
  bloom: z.enum(bloomLevels),
  solo: z.enum(soloLevels),
  difficulty: z.enum(difficulties),
});

/** A course that comes with the product, with what its writer would ask about it. */
export async function readCourse(language: CourseLanguage): Promise<GoldCourse> {
  const folder = join(findCourses(), language);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const lines = (await readFile(join(folder, GOLD), "utf8")).trimEnd().split("\n");
  return {
    language,
    subject: courseSubjects[language],
    documents: await Promise.all(
      names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
    ),
    questions: lines.map((line) => goldQuestion.parse(JSON.parse(line))),
  };
}

function findCourses(): string {
  const folders = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = folders.find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`The courses are missing: ${folders.join(", ")}`);
  return found;
}
