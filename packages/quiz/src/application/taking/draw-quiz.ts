import { chooseQuestions, type Drawn } from "../../domain/taking/choose-questions.ts";
import type { QuizPlan } from "../../domain/taking/quiz.ts";
import type { QuestionPool } from "./ports.ts";

/** As many of the bank as are looked at for one rule. */
const MOST_FITTING = 5_000;

/** What the rules choose from the bank as it is now. The same seed and salt choose the same. */
export async function drawQuiz(
  { pool }: { readonly pool: QuestionPool },
  plan: QuizPlan,
  ...salt: readonly string[]
): Promise<Drawn> {
  const candidates = [];
  for (const rule of plan.rules) candidates.push(await pool.fitting(rule, MOST_FITTING));
  const askable = await pool.askable(plan.fixed);
  return chooseQuestions(plan, { candidates, askable }, ...salt);
}

/** How many questions somebody would be asked who began now: what is missing is not promised to them. */
export async function countDrawn(ports: { readonly pool: QuestionPool }, plan: QuizPlan): Promise<number> {
  // Which ones are drawn depends on the salt; how many can be found does not.
  return (await drawQuiz(ports, plan)).questionIds.length;
}
