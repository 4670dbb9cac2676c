import { compareText } from "@souffleur/kernel";
import type { Finding } from "../../domain/linting/finding.ts";
import type { QuestionContent, QuestionId } from "../../domain/questions/question.ts";
import type { Asked } from "../../domain/taking/attempt.ts";
import {
  type ItemStatistics,
  type ObservedAnswer,
  statisticsOf,
} from "../../domain/taking/item-statistics.ts";
import type { QuizId } from "../../domain/taking/quiz.ts";
import { findingsOf } from "../../domain/taking/statistic-findings.ts";
import type { QuizPorts } from "../ports.ts";
import type { AnsweredItem } from "./ports.ts";

/** What learners' answers say of one question, in the words it has now. */
export interface QuestionStatistics {
  readonly questionId: QuestionId;
  readonly content: QuestionContent;
  readonly statistics: ItemStatistics;
  readonly findings: readonly Finding[];
}

/** The newest answers say enough; all of a big school's would take minutes. */
const MOST_ANSWERS = 50_000;

type Ports = Pick<QuizPorts, "attempts">;

export async function statisticsOfQuiz(ports: Ports, id: QuizId): Promise<readonly QuestionStatistics[]> {
  return statistics(ports, await ports.attempts.answersOfQuiz(id, MOST_ANSWERS));
}

/** Over all quizzes that asked it; nothing where nobody has answered it. */
export async function statisticsOfQuestion(
  ports: Ports,
  id: QuestionId,
): Promise<QuestionStatistics | undefined> {
  const [one] = await statistics(ports, await ports.attempts.answersOfQuestion(id, MOST_ANSWERS));
  return one;
}

async function statistics(
  { attempts }: Ports,
  answers: readonly AnsweredItem[],
): Promise<readonly QuestionStatistics[]> {
  const firsts = firstAnswers(answers);
  const byQuestion = Map.groupBy(firsts, ({ questionId }) => questionId);
  const versions = new Map(
    firsts.map((answer) => [`${answer.questionId} ${answer.questionVersion}`, answer] as const),
  );
  const asked = Map.groupBy(await attempts.asked([...versions.values()]), ({ questionId }) => questionId);
  return [...byQuestion].flatMap(([questionId, given]) => {
    const found = ofOneQuestion(given, asked.get(questionId) ?? []);
    return found === undefined ? [] : [{ questionId, ...found }];
  });
}

/** Who answers the same question again knows it from the first time: only that one says something of the question. */
function firstAnswers(answers: readonly AnsweredItem[]): readonly AnsweredItem[] {
  const first = new Map<string, AnsweredItem>();
  for (const answer of answers) {
    const key = `${answer.learnerId} ${answer.questionId}`;
    const known = first.get(key);
    if (known === undefined || compareText(answer.startedAt, known.startedAt) < 0) first.set(key, answer);
  }
  return [...first.values()];
}

/** Answers to other words than its present ones are answers to another question. */
function ofOneQuestion(
  given: readonly AnsweredItem[],
  asked: readonly Asked[],
): Omit<QuestionStatistics, "questionId"> | undefined {
  const newest = [...asked].sort((a, b) => b.version - a.version)[0];
  if (newest === undefined) return undefined;
  const { content } = newest;
  const same = new Set(
    asked.filter((one) => wordsOf(one.content) === wordsOf(content)).map(({ version }) => version),
  );
  const observed = given.filter(({ questionVersion }) => same.has(questionVersion)).map(observedOf);
  const figures = statisticsOf(observed, content.options);
  return { content, statistics: figures, findings: findingsOf(figures) };
}

function wordsOf({ kind, stem, options, answers }: QuestionContent): string {
  return JSON.stringify([
    kind,
    stem,
    options.map(({ text, isRight }) => [text, isRight]),
    answers.map(({ text, tolerance }) => [text, tolerance]),
  ]);
}

function observedOf({ score, chosen, ms, attemptScore, attemptAnswered }: AnsweredItem): ObservedAnswer {
  return {
    score,
    chosen,
    ...(attemptAnswered > 1 && { rest: (attemptScore - score) / (attemptAnswered - 1) }),
    ...(ms !== undefined && { ms }),
  };
}
