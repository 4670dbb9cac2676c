import { expect } from "vitest";
import { questionRepository } from "../../packages/quiz/src/adapters/database/questions/question-repository.ts";
import type { QuestionContent } from "../../packages/quiz/src/domain/questions/question.ts";
import type { Answer, TestApp } from "./app.ts";
import { aContent, aQuestion } from "./quiz.ts";

type Body = Record<string, unknown>;

/** Somebody who takes quizzes, with the key of their own. */
export interface Player {
  readonly id: string;
  readonly key: string;
  readonly headers: Record<string, string>;
}

/** Questions, quizzes, links and learners, as a test says it. */
export function quizzesOf(app: TestApp) {
  const must = async (...request: Parameters<TestApp["call"]>): Promise<Answer> => {
    const answer = await app.call(...request);
    expect(answer.status, `${request[1]}: ${answer.text.slice(0, 400)}`).toBeLessThan(300);
    return answer;
  };
  const join = async (secret: string, name = "Camille"): Promise<Player> => {
    const headers = { authorization: `Link ${secret}` };
    const { body } = await must("POST", "/quiz/play/learners", { name }, headers);
    return { id: body.learner.id, key: body.key, headers: { authorization: `Link ${body.key}` } };
  };
  const share = async (quizId: string, over: Body = {}) => {
    const { body } = await must("POST", `/quiz/quizzes/${quizId}/shares`, { label: "4e B", ...over });
    const secret = String(body.address).split("#q.")[1] ?? "";
    return { id: body.id as string, secret, headers: { authorization: `Link ${secret}` } };
  };
  return {
    must,
    join,
    share,
    /** Straight into the bank. */
    async ask(...contents: readonly Partial<QuestionContent>[]): Promise<readonly string[]> {
      const questions = contents.map((over) => aQuestion({ content: aContent(over) }));
      await questionRepository(app.database.queries).addAll(questions);
      return questions.map(({ id }) => id);
    },
    async quiz(over: Body = {}) {
      return (await must("POST", "/quiz/quizzes", { title: "Photosynthesis", ...over })).body;
    },
    async start({ headers }: Player, shareId: string) {
      return (await must("POST", "/quiz/play/attempts", { share_id: shareId }, headers)).body;
    },
    answer: ({ headers }: Player, attemptId: string, position: number, response: Body) =>
      app.call("POST", `/quiz/play/attempts/${attemptId}/answers`, { position, response }, headers),
    see: async ({ headers }: Player, attemptId: string) =>
      (await must("GET", `/quiz/play/attempts/${attemptId}`, undefined, headers)).body,
    /** The place the right one is shown in. */
    rightPlace: (options: readonly string[], right = "Chlorophyll") => options.indexOf(right),
  };
}
