import { sameContent } from "@souffleur/kernel";
import { fingerprintOf } from "../../domain/questions/fingerprint.ts";
import type { Question, QuestionContent } from "../../domain/questions/question.ts";
import type { QuizPorts } from "../ports.ts";

/** `new`; `same` as one in the bank; `changed` beside its stem and answers; `double` of one before it in the file. */
export type ImportState = "new" | "same" | "changed" | "double";

export interface PlannedQuestion {
  readonly content: QuestionContent;
  readonly state: ImportState;
  /** The one of the bank it is, or nearly is. */
  readonly known?: Question;
}

/** What each question of a file would be to the bank. */
export async function planImport(
  { questions }: Pick<QuizPorts, "questions">,
  contents: readonly QuestionContent[],
): Promise<readonly PlannedQuestion[]> {
  const prints = contents.map(fingerprintOf);
  const known = await questions.findByFingerprint([...new Set(prints)]);
  const byPrint = new Map(known.map((question) => [fingerprintOf(question.content), question]));
  const seen = new Set<string>();
  return contents.map((content, index) => {
    const print = prints[index] ?? "";
    const there = byPrint.get(print);
    const isDouble = seen.has(print);
    seen.add(print);
    if (there !== undefined) {
      const state = sameContent(there.content, content) ? "same" : "changed";
      return { content, state, known: there };
    }
    return { content, state: isDouble ? "double" : "new" };
  });
}

/** The questions to take: those that were chosen, or all that are new. */
export function chosenOf(
  planned: readonly PlannedQuestion[],
  only: readonly number[] | undefined,
): readonly PlannedQuestion[] {
  if (only === undefined) return planned.filter(({ state }) => state === "new");
  const wanted = new Set(only);
  return planned.filter((_, index) => wanted.has(index));
}
