import { contentOfJson } from "../../../domain/formats/json/content-of-json.ts";
import { decodeEntities } from "../../../domain/formats/markup/entities.ts";
import { type PackageFiles, PackageMedia } from "../../../domain/formats/media.ts";
import type { Place } from "../../../domain/formats/raw-question.ts";
import type { Reading } from "../../../domain/formats/reading.ts";
import type { QuestionContent } from "../../../domain/questions/question.ts";
import { plainText } from "../../../domain/questions/write-marks.ts";
import { FIELDS } from "./anki-model.ts";
import { ankiTag, fieldsOf } from "./write-anki.ts";

interface Note {
  readonly fields: readonly string[];
  readonly tags: string;
  /** The names of its fields. */
  readonly model: readonly string[] | undefined;
  readonly count: number;
}

/** A longer back is an explanation, and nobody types it. */
const LONGEST_ANSWER = 120;
const CLOZE = /\{\{c(\d{1,3})::((?:[^{}]|\{(?!\{)|\}(?!\})){1,2000})\}\}/g;

export function readNote(note: Note, media: PackageFiles, reading: Reading): void {
  const [front = "", back = ""] = note.fields;
  const place: Place = { item: plain(front).slice(0, 60) || String(note.count) };
  const say = (html: string) => new PackageMedia(media, "", reading).taken(reading.html(html, place));
  const tags = note.tags.split(" ").filter((tag) => tag !== "");
  if (note.model?.join() === FIELDS.join()) {
    readOwn({ ...note, tags }, place, say, reading);
    return;
  }
  const lost = note.fields.slice(2).flatMap((field, at) => {
    const name = note.model?.[at + 2] ?? String(at + 3);
    return plain(field) === "" ? [] : [name];
  });
  if (lost.length > 0) reading.problem("field_lost", place, lost.join(", "));
  if (front.includes("{{c")) {
    readCloze({ front, back }, place, { say, tags }, reading);
    return;
  }
  const answer = plainText(say(back)).replace(/\s+/g, " ").trim();
  if (answer.length > LONGEST_ANSWER) {
    reading.problem("answer_too_long", place, String(answer.length));
    return;
  }
  reading.question({ place, kind: "short", stem: say(front), tags, answers: [{ text: answer, worth: 100 }] });
}

function plain(html: string): string {
  return decodeEntities(html.replace(/<[^<>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

interface OwnNote {
  readonly fields: readonly string[];
  readonly tags: readonly string[];
}

/** One of ours: as it was, with what somebody changed of its texts and tags in Anki. */
function readOwn(note: OwnNote, place: Place, say: (html: string) => string, reading: Reading): void {
  const [question = "", , , explanation = "", hint = "", data = ""] = note.fields;
  const { content, faults } = contentOfJson(parsed(decodeEntities(data)));
  if (content === undefined) {
    reading.problem("value_refused", place, "Data");
    return;
  }
  const lost = [...faults, ...answersChanged(content, note)];
  if (lost.length > 0) reading.problem("field_lost", place, lost.join(", "));
  const texts = { stem: say(question), explanation: say(explanation), hint: say(hint) };
  const { explanation: _before, hint: _told, ...rest } = content;
  reading.content(
    {
      ...rest,
      stem: texts.stem,
      tags: tagsOf(content, note),
      ...(texts.explanation !== "" && { explanation: texts.explanation }),
      ...(texts.hint !== "" && { hint: texts.hint }),
    },
    place,
  );
}

/** Fields that show the answers: what somebody wrote there does not say which of them are right. */
function answersChanged(content: QuestionContent, { fields }: OwnNote): readonly string[] {
  const written = fieldsOf(content, new Map());
  return [1, 2].flatMap((at) => {
    const isSame = plain(fields[at] ?? "") === plain(written[at] ?? "");
    return isSame ? [] : [`${FIELDS[at]}: ${plain(fields[at] ?? "").slice(0, 60)}`];
  });
}

/** Anki sorts tags and keeps them without spaces: those that are still there are as they were. */
function tagsOf(content: QuestionContent, { tags }: OwnNote): readonly string[] {
  const kept = content.tags.filter((tag) => tags.includes(ankiTag(tag)));
  return [...kept, ...tags.filter((tag) => !kept.some((one) => ankiTag(one) === tag))];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface How {
  readonly say: (html: string) => string;
  readonly tags: readonly string[];
}

interface Sides {
  readonly front: string;
  readonly back: string;
}

/** A question for each gap: the others are filled in. What a gap says for help is its hint. */
function readCloze({ front, back }: Sides, place: Place, { say, tags }: How, reading: Reading): void {
  const numbers = [...new Set([...front.matchAll(CLOZE)].map(([, number]) => number))];
  const explanation = say(back);
  for (const number of numbers) {
    const answers: string[] = [];
    const hints: string[] = [];
    const stem = front.replace(CLOZE, (_, own: string, inside: string) => {
      const [answer = "", ...help] = inside.split("::");
      if (own !== number) return answer;
      answers.push(plain(answer));
      hints.push(...help);
      return "_____";
    });
    if (answers.length > 1) reading.problem("several_parts", place, String(answers.length));
    else
      reading.question({
        ...{ place, kind: "short", stem: say(stem), tags, explanation },
        hint: say(hints.join("::")),
        answers: answers.map((text) => ({ text, worth: 100 })),
      });
  }
  if (numbers.length === 0) reading.problem("kind_unsupported", place, "cloze");
}
