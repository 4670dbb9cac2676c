import type { LearnersOwn } from "../../../application/taking/forget-learner.ts";
import type { TakingPorts } from "../../../application/taking/ports.ts";
import { sightOf } from "../../../application/taking/view-attempt.ts";
import type { Asked, AskedItem } from "../../../domain/taking/attempt.ts";
import { scoreResponse } from "../../../domain/taking/score-response.ts";
import type { QuizContext } from "../../context.ts";

type Ports = Pick<TakingPorts, "attempts" | "shares"> & Pick<QuizContext, "clock">;

/** What is kept of a learner, in words; of an exam that tells nothing their own answers, and not which were right. */
export async function presentOwn(ports: Ports, own: LearnersOwn): Promise<Record<string, unknown>> {
  const attempts = [];
  for (const each of own.attempts) attempts.push(await presentAttempt(ports, each));
  return {
    name: own.learner.name,
    since: own.learner.createdAt,
    attempts,
    practice: own.reviews.map(({ questionId, rating, score, ms, reviewedAt }) => ({
      ...{ question_id: questionId, rating, score, ms, at: reviewedAt },
    })),
    cards: own.cards.map(({ learnerId: _own, questionId, dueAt, ...state }) => ({
      ...{ question_id: questionId, due_at: dueAt },
      ...state,
    })),
  };
}

async function presentAttempt(
  { attempts, shares, clock }: Ports,
  { attempt, items }: LearnersOwn["attempts"][number],
): Promise<Record<string, unknown>> {
  const sight = sightOf(attempt, await shares.find(attempt.shareId), clock.now());
  // Questions that were not answered yet have not been seen yet.
  const answered = items.filter(({ response }) => response !== undefined);
  const asked = new Map(
    (await attempts.asked(answered)).map((one) => [`${one.questionId} ${one.version}`, one] as const),
  );
  return {
    id: attempt.id,
    started_at: attempt.startedAt,
    ...(attempt.finishedAt !== undefined && { finished_at: attempt.finishedAt }),
    ...(sight.score && { score: attempt.score, of: attempt.count }),
    answers: answered.map((item) => {
      const question = asked.get(`${item.questionId} ${item.questionVersion}`);
      const said = { question: question?.content.stem ?? "", answer: wordsOf(item, question), ms: item.ms };
      if (!sight.answers || question === undefined || item.response === undefined) return said;
      return { ...said, score: scoreResponse(question.content, item.response, attempt.several).score };
    }),
  };
}

function wordsOf({ response }: AskedItem, asked: Asked | undefined): readonly string[] {
  if (response?.kind === "text") return [response.text];
  if (response?.kind !== "options") return [];
  return response.chosen.map((place) => asked?.content.options[place]?.text ?? "");
}
