import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { escapeMarkup } from "../../../domain/formats/markup/entities.ts";
import { decodePath } from "../../../domain/formats/markup/file-names.ts";
import { marksToHtml } from "../../../domain/formats/markup/marks-to-html.ts";
import { picturesOf } from "../../../domain/formats/texts-of.ts";
import {
  presentable,
  type WriteRequest,
  WritingNotes,
  type WrittenQuestion,
} from "../../../domain/formats/writing.ts";
import { fingerprintOf } from "../../../domain/questions/fingerprint.ts";
import type { QuestionContent } from "../../../domain/questions/question.ts";
import { zip } from "../zip.ts";
import { CONF, DCONF, DECK_ID, decksJson, modelId, modelsJson, SCHEMA } from "./anki-model.ts";

/** What ids of notes and cards begin with: they are moments to Anki, and none of ours matters. */
const FIRST_ID = 1_763_700_001_000;
const SEPARATOR = "\u001f";

/**
 * The questions as a package of Anki, schema 11, which every version of it takes. A note's guid comes from the question's
 * id: brought in again, it is changed and not doubled.
 */
export function writeAnki(request: WriteRequest) {
  const notes = new WritingNotes();
  const questions = presentable(request, notes, true);
  const pictures = [...new Set(questions.flatMap(({ content }) => picturesOf(content)))];
  const names = new Map(pictures.map((file) => [file, decodePath(file).replaceAll("/", "_")]));
  const files = new Map<string, string | Uint8Array>();
  files.set("collection.anki2", collectionOf(questions, request.title, names));
  files.set(
    "media",
    JSON.stringify(Object.fromEntries(pictures.map((file, index) => [index, names.get(file)]))),
  );
  for (const [index, file] of pictures.entries())
    files.set(String(index), request.pictures.get(file) ?? new Uint8Array());
  return { bytes: zip(files), problems: notes.problems };
}

type Names = ReadonlyMap<string, string>;

function collectionOf(questions: readonly WrittenQuestion[], title: string, names: Names): Uint8Array {
  const database = new DatabaseSync(":memory:");
  try {
    database.exec(SCHEMA);
    database.exec("begin");
    const col = database.prepare(
      "insert into col values (1, 1763683200, 0, 0, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
    );
    col.run(CONF, modelsJson(), decksJson(title), DCONF);
    const note = database.prepare("insert into notes values (?, ?, ?, 0, -1, ?, ?, ?, ?, 0, '')");
    const card = database.prepare(
      "insert into cards values (?, ?, ?, 0, 0, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
    );
    for (const [index, { content, id }] of questions.entries()) {
      const fields = fieldsOf(content, names);
      const [first = ""] = fields;
      const tags = content.tags.map(ankiTag);
      const own = FIRST_ID + index;
      const spaced = tags.length > 0 ? ` ${tags.join(" ")} ` : "";
      note.run(own, guidOf(content, id), modelId, spaced, fields.join(SEPARATOR), first, checksum(first));
      card.run(own, own, DECK_ID, index + 1);
    }
    database.exec("commit");
    return database.serialize();
  } finally {
    database.close();
  }
}

/** The same question, the same note. One without an id is known by what it says. */
function guidOf(content: QuestionContent, id: string | undefined): string {
  return createHash("sha256")
    .update(id ?? fingerprintOf(content))
    .digest("base64url")
    .slice(0, 10);
}

function checksum(field: string): number {
  const bare = field.replace(/<[^<>]*>/g, "");
  return Number.parseInt(createHash("sha1").update(bare).digest("hex").slice(0, 8), 16);
}

/** Anki parts tags by spaces. */
export function ankiTag(tag: string): string {
  return tag.replace(/\s+/g, "_");
}

/** What a note of ours says, field by field. */
export function fieldsOf(content: QuestionContent, names: Names): readonly string[] {
  const say = (text: string) =>
    marksToHtml(text, { picture: (file) => names.get(file) ?? file, isXhtml: false }).replaceAll(
      SEPARATOR,
      " ",
    );
  const options = content.options.map(({ text }) => `<li>${say(text)}</li>`).join("");
  const rights = content.options.filter(({ isRight }) => isRight).map(({ text }) => say(text));
  const taken = content.answers
    .filter(({ weight }) => weight === undefined || weight > 0)
    .map(({ text, tolerance }) => escapeMarkup(tolerance === undefined ? text : `${text} ± ${tolerance}`));
  const data = escapeMarkup(JSON.stringify(content)).replaceAll(SEPARATOR, " ");
  return [
    say(content.stem),
    options === "" ? "" : `<ol type="A">${options}</ol>`,
    [...rights, ...taken].join("<br>"),
    say(content.explanation ?? ""),
    say(content.hint ?? ""),
    data,
  ];
}
