import type { QuestionContent } from "../../questions/question.ts";
import { presentable, trueFirst, type WriteRequest, WritingNotes } from "../writing.ts";
import { csvRow } from "./csv-rows.ts";
import { joinedTags } from "./csv-tags.ts";

const BEFORE = ["title", "kind", "stem", "right"] as const;
const AFTER = [
  "explanation",
  "hint",
  "topic",
  "tags",
  "language",
  "bloom",
  "solo",
  "difficulty",
  "notes",
  "source",
  "extra",
] as const;
const FEWEST_OPTIONS = 4;

/** A row a question, an option a column. Everything has its place but pictures. */
export function writeCsv(request: WriteRequest) {
  const notes = new WritingNotes();
  const questions = presentable(request, notes, false);
  const most = Math.max(
    FEWEST_OPTIONS,
    ...questions.map(({ content }) => content.options.length + content.answers.length),
  );
  const columns = Array.from({ length: most }, (_, index) => index + 1);
  const head = [
    ...BEFORE,
    ...columns.flatMap((column) => [
      `option_${column}`,
      `feedback_${column}`,
      `weight_${column}`,
      `tolerance_${column}`,
    ]),
    ...AFTER,
  ];
  for (const [index, { content }] of questions.entries()) notes.ownTruth(content, index);
  const rows = questions.map(({ content }) => csvRow(rowOf(trueFirst(content), columns)));
  return { text: `${[csvRow(head), ...rows].join("\n")}\n`, problems: notes.problems };
}

function rowOf(content: QuestionContent, columns: readonly number[]): readonly string[] {
  const choices = [...content.options, ...content.answers];
  const rights = content.options.flatMap(({ isRight }, index) => (isRight ? [String(index + 1)] : []));
  const json = (value: unknown) => (value === undefined ? "" : JSON.stringify(value));
  return [
    ...[content.title ?? "", content.kind, content.stem, rights.join("|")],
    ...columns.flatMap((column) => {
      const choice = choices[column - 1];
      const tolerance = choice !== undefined && "tolerance" in choice ? choice.tolerance : undefined;
      return [choice?.text ?? "", choice?.feedback ?? "", json(choice?.weight), json(tolerance)];
    }),
    ...[
      content.explanation ?? "",
      content.hint ?? "",
      content.topic ?? "",
      joinedTags(content.tags),
      content.language,
    ],
    ...[content.bloom ?? "", content.solo ?? "", content.difficulty ?? "", content.notes ?? ""],
    ...[json(content.source), json(content.extra)],
  ];
}
