import type { FormatProblem } from "../../../domain/formats/format-problem.ts";
import { type HeldField, type WriteRequest, WritingNotes } from "../../../domain/formats/writing.ts";
import type { QuestionContent } from "../../../domain/questions/question.ts";
import { parseMarks } from "../../../domain/questions/text-marks.ts";
import { picturesIn } from "../../../domain/questions/write-marks.ts";

/** What whoever answers on paper neither needs nor should see. */
const HOLDS = new Set<HeldField>([
  ..."title explanation hint topic tags language bloom solo difficulty notes source extra feedback weights".split(
    " ",
  ),
] as HeldField[]);

/** What of the questions paper cannot show; `printable`: the files of the pictures it can. */
export function paperProblems(
  { questions, pictures }: WriteRequest,
  printable: ReadonlySet<string>,
): readonly FormatProblem[] {
  const notes = new WritingNotes();
  for (const [index, { content }] of questions.entries()) {
    notes.leftOut(content, index, HOLDS);
    for (const file of printedPictures(content)) {
      if (!pictures.has(file)) notes.say("picture_not_found", index, file);
      else if (!printable.has(file)) notes.say("picture_not_printed", index, file);
    }
    if (printedTexts(content).some(isFormatted)) notes.say("marks_not_written", index);
  }
  return notes.problems;
}

/** The pictures that paper has a place for. */
export function printedPictures(content: QuestionContent): ReadonlySet<string> {
  return new Set(printedTexts(content).flatMap(picturesIn));
}

function printedTexts({ stem, options }: QuestionContent): readonly string[] {
  return [stem, ...options.map(({ text }) => text)];
}

function isFormatted(text: string): boolean {
  return parseMarks(text).some(({ kind }) => kind !== "text" && kind !== "picture");
}
