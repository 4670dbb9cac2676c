import { questionRepository } from "../../packages/quiz/src/adapters/database/questions/question-repository.ts";
import { type Headers, makerFor } from "./fuzz-maker.ts";
import { aContent, aQuestion } from "./quiz.ts";
import { putCells, putDrafts } from "./quiz-review-server.ts";
import type { TestServer } from "./test-server.ts";

/** Somebody who takes quizzes: what opens a quiz to them, and what is theirs alone once they joined. */
export interface Player {
  readonly link: Headers;
  readonly key: Headers;
}

export interface PlantedQuizzes {
  readonly player: Player;
  /** What answers told, by the path it is known under. */
  readonly learned: readonly (readonly [path: string, body: unknown])[];
}

/** A document that was read, drafts that wait, questions, and a quiz that somebody is taking: what chance never makes. */
export async function plantQuizzes(server: TestServer, headers: Headers): Promise<PlantedQuizzes> {
  const make = makerFor(server, headers);
  const document = await putCells(server);
  const drafts = await putDrafts(server, document, [{}, {}, {}]);
  const questions = ["Which?", "What?", "Who?"].map((stem) => aQuestion({ content: aContent({ stem }) }));
  await questionRepository(server.database.queries).addAll(questions);
  const fixed = questions.map(({ id }) => id);
  const quiz = await make("/quiz/quizzes", { title: "Planted", fixed });
  const share = await make(`/quiz/quizzes/${quiz.id}/shares`, { label: "4e B" });
  const link = { authorization: `Link ${String(share.address).split("#q.")[1]}` };
  const joined = await make("/quiz/play/learners", { name: "Camille" }, link);
  const key = { authorization: `Link ${joined.key}` };
  const attempt = await make("/quiz/play/attempts", { share_id: share.id }, key);
  return {
    player: { link, key },
    learned: [
      ["/quiz/documents", { id: document.id }],
      ["/quiz/drafts", { items: drafts.map(({ id }) => ({ id })) }],
      ["/quiz/generations", { id: drafts[0]?.generationId }],
      ["/quiz/questions", { items: questions.map(({ id }) => ({ id })) }],
      ["/quiz/quizzes", { id: quiz.id }],
      ["/quiz/shares", { id: share.id }],
      ["/quiz/learners", { id: joined.learner.id }],
      ["/quiz/play/attempts", { id: attempt.id }],
      ["/quiz/results", { id: attempt.id }],
      // A question is practised by the one it is in the bank.
      ["/quiz/practice", { items: questions.map(({ id }) => ({ id })) }],
    ],
  };
}
