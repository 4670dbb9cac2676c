import type { QuestionContent, QuestionId } from "../../domain/questions/question.ts";
import type { LearnerId } from "../../domain/taking/attempt.ts";
import type { QuizPorts } from "../ports.ts";
import { decksOf } from "./practice-decks.ts";

type Ports = Pick<
  QuizPorts,
  "quizzes" | "shares" | "learners" | "attempts" | "pool" | "questions" | "cards" | "clock"
>;

/** What a learner may see of a question: as they were asked it, up to the one that is next, or as they practise it. */
export async function contentsShownTo(
  ports: Ports,
  { learnerId, questionId }: { readonly learnerId: LearnerId; readonly questionId: QuestionId },
): Promise<readonly QuestionContent[]> {
  const asked = await ports.attempts.shownTo(learnerId, questionId);
  if (asked.length > 0) return asked.map(({ content }) => content);
  const { cards } = await decksOf(ports, learnerId);
  if (!cards.some((card) => card.questionId === questionId)) return [];
  return (await ports.questions.findAll([questionId])).map(({ content }) => content);
}
