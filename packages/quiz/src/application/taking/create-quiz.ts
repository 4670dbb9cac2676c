import type { Quiz } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";
import { inputOf, type QuizInput, quizSubject } from "./quiz-record.ts";

export async function createQuiz(
  { quizzes, ledger, clock, newId }: Pick<QuizPorts, "quizzes" | "ledger" | "clock" | "newId">,
  input: QuizInput,
): Promise<Quiz> {
  const now = clock.now();
  const quiz: Quiz = {
    id: newId<"quiz">(),
    ...inputOf(input),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await quizzes.add(quiz);
  await ledger.record({ action: "quiz.quiz.created", subject: quizSubject(quiz), after: inputOf(quiz) });
  return quiz;
}
