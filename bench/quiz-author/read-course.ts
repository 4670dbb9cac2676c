import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Passage, PassageKind } from "../../packages/quiz/src/domain/documents/document.ts";

/** One section of a school book, as passages of one document. */
export interface Section {
  readonly id: string;
  readonly subject: string;
  readonly language: "fr" | "en";
  readonly words: number;
  readonly passages: readonly Passage[];
  readonly glossary: readonly { readonly term: string; readonly definition: string }[];
  readonly gold: readonly { readonly options: readonly string[]; readonly key: number }[];
  /** One half is kept back: nothing was tuned on it. */
  readonly isKeptBack: boolean;
}

interface SharedSection {
  readonly id: string;
  readonly book: string;
  readonly title: string;
  readonly text: string;
  readonly glossary: Section["glossary"];
  readonly gold: Section["gold"];
}

/** By a hash, so that nobody chose: a third of the sections for work, the rest for judging. */
function isKeptBack(id: string): boolean {
  return Number.parseInt(createHash("sha1").update(id).digest("hex").slice(0, 2), 16) % 3 !== 0;
}

export function readSharedSections(folder: string): readonly Section[] {
  return readdirSync(folder).flatMap((book) =>
    readdirSync(join(folder, book))
      .sort()
      .map((name): Section => {
        const section: SharedSection = JSON.parse(readFileSync(join(folder, book, name), "utf8"));
        const glossary = section.glossary.map(({ term, definition }) => `${term}: ${definition}`).join("\n");
        const source = `${section.text}\n\n## Glossary\n\n${glossary}\n`;
        return {
          ...sectionOf({ id: section.id, subject: book, language: "en", title: section.title, source }),
          glossary: section.glossary,
          gold: section.gold,
        };
      }),
  );
}

/** Files `SUBJECT-NAME.md` in a folder of each language. */
export function readOwnSections(folder: string, language: "fr" | "en"): readonly Section[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), "utf8");
      const title = /^# (.+)$/m.exec(source)?.[1] ?? name;
      const subject = name.split("-")[0] ?? name;
      return sectionOf({ id: name.replace(/\.md$/, ""), subject, language, title, source });
    });
}

interface Source {
  readonly id: string;
  readonly subject: string;
  readonly language: "fr" | "en";
  readonly title: string;
  readonly source: string;
}

const NOT_ASKED = /<figcaption>[\s\S]*?<\/figcaption>|By the end of this section[^\n]*\n(?:\* [^\n]*\n)*/g;

function sectionOf({ id, subject, language, title, source }: Source): Section {
  const passages: Passage[] = [];
  let headings: readonly string[] = [title];
  let at = 0;
  for (const block of source.replace(NOT_ASKED, "").split(/\n(?=#{1,6} )/)) {
    const heading = /^(#{1,6}) (.+)\n/.exec(block);
    if (heading !== null && heading[1] !== "#") headings = [title, heading[2]?.replace(/\*+/g, "") ?? ""];
    const body = block.slice(heading?.[0].length ?? 0).trim();
    const text = plain(body);
    if (text === "") continue;
    passages.push({
      id: `passage-${id}-${passages.length}` as Passage["id"],
      documentId: `document-${id}` as Passage["documentId"],
      revision: 1,
      position: passages.length,
      kind: kindOf(headings.at(-1) ?? ""),
      language,
      headings,
      text,
      start: at,
      end: at + text.length,
      emphasized: [...body.matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, words = ""]) => words),
      hash: createHash("sha1").update(text).digest("hex"),
    });
    at += text.length + 2;
  }
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { id, subject, language, words, passages, glossary: [], gold: [], isKeptBack: isKeptBack(id) };
}

function plain(markdown: string): string {
  return markdown
    .replace(/\*\*([^*\n]+)\*\*/g, "$1")
    .replace(/\*([^*\n]+)\*/g, "$1")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replace(/^[*-] /gm, "• ")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

function kindOf(heading: string): PassageKind {
  if (/^(?:glossary|glossaire|vocabulaire|key terms)/i.test(heading)) return "definitions";
  if (/^(?:summary|section summary|bilan|l.essentiel|résumé)/i.test(heading)) return "summary";
  if (/^(?:exercices?|review|questions?|critical thinking|multiple choice)/i.test(heading))
    return "exercises";
  return /^(?:references?|bibliographie|sources)/i.test(heading) ? "references" : "body";
}
