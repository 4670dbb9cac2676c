// Texts with the questions asked about them: sections of textbooks, and the two courses of our own.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { quick } from "./report.ts";

export interface Section {
  readonly kind: string;
  readonly title: string;
  readonly language: "fr" | "en";
  readonly passages: readonly string[];
  readonly questions: readonly SectionQuestion[];
}

interface SectionQuestion {
  readonly stem: string;
  readonly key: string;
  readonly wrong: readonly string[];
  /** Only the passage with these words is right; without them any of the section is. */
  readonly quote?: string;
}

/** Passages are then some 180 words long in the middle. */
const ENOUGH = 150;
/** Chapters of our own are short: with smaller passages there are still a few dozen to tell apart. */
const ENOUGH_OF_OURS = 60;
const COURSES = fileURLToPath(new URL("../../packages/quiz/data/courses", import.meta.url));

/** Textbooks from the folder named last on the command line or in the environment, and our own. */
export function sections(): readonly Section[] {
  const named = process.argv.slice(2).findLast((word) => !word.startsWith("--"));
  const folder = named ?? process.env.SOUFFLEUR_BENCH_SECTIONS;
  const own = (["fr", "en"] as const).flatMap(courseIn);
  return quick || folder === undefined ? own : [...textbooksIn(folder), ...own];
}

function textbooksIn(folder: string): readonly Section[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const { title, text, gold } = JSON.parse(readFileSync(file, "utf8"));
      return {
        kind: "textbooks, en",
        title,
        language: "en",
        passages: passagesOf(text, ENOUGH),
        questions: gold.map(({ stem, options, key }: Gold) => ({ stem, ...answersOf(options, key) })),
      };
    });
}

interface Gold {
  readonly stem: string;
  readonly options: readonly string[];
  readonly key: number;
}

function courseIn(language: "fr" | "en"): readonly Section[] {
  const folder = join(COURSES, language);
  if (!existsSync(folder)) return [];
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8").trimEnd().split("\n");
  const asked: readonly (Gold & { readonly document: string; readonly quote: string })[] = lines.map((line) =>
    JSON.parse(line),
  );
  return [...new Set(asked.map(({ document }) => document))].map((document) => ({
    kind: `our course, ${language}`,
    title: document,
    language,
    passages: passagesOf(readFileSync(join(folder, document), "utf8").replaceAll("**", ""), ENOUGH_OF_OURS),
    questions: asked
      .filter((each) => each.document === document)
      .map(({ stem, options, key, quote }) => ({ stem, ...answersOf(options, key), quote })),
  }));
}

function answersOf(options: readonly string[], key: number) {
  return { key: options[key] ?? "", wrong: options.filter((_, at) => at !== key) };
}

/** Paragraphs put together until there are enough words. */
function passagesOf(text: string, enough: number): readonly string[] {
  const passages: string[] = [];
  let open = "";
  for (const paragraph of text.split(/\n\s*\n/)) {
    open = open === "" ? paragraph : `${open}\n\n${paragraph}`;
    if (open.split(/\s+/).length < enough) continue;
    passages.push(open);
    open = "";
  }
  return open.trim() === "" ? passages : [...passages, open];
}
