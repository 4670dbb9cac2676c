import { fail, ok, type Result } from "@souffleur/kernel";
import {
  type Asked,
  type AskedItem,
  type Attempt,
  deadlineOf,
  finish,
  isLate,
  type LearnerId,
} from "../../domain/taking/attempt.ts";
import { chanceOf } from "../../domain/taking/chance.ts";
import { orderOf } from "../../domain/taking/choose-questions.ts";
import { balancedOrders } from "../../domain/taking/option-order.ts";
import type { Quiz, Share, ShareId } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";
import { drawQuiz } from "./draw-quiz.ts";
import { openShareOf, type ShareClosed } from "./join-quiz.ts";

export type StartRefusal =
  | ShareClosed
  | { readonly code: "no_attempts_left"; readonly most: number }
  | { readonly code: "quiz_empty" };

type Ports = Pick<
  QuizPorts,
  "quizzes" | "shares" | "learners" | "attempts" | "pool" | "questions" | "clock" | "newId"
>;

/** Begins an attempt, or finds the one that has begun: two clicks, two tabs and a lost answer come to the same one. */
export async function startAttempt(
  ports: Ports,
  { learnerId, shareId }: { readonly learnerId: LearnerId; readonly shareId: ShareId },
): Promise<Result<Attempt, StartRefusal>> {
  const { attempts, learners, quizzes, clock } = ports;
  // One at a time for each learner: whoever comes second finds what the first began.
  await learners.findForChange(learnerId);
  const open = await openShareOf(ports, learnerId, shareId);
  if (!open.ok) return open;
  const share = open.value;
  const before = await attempts.ofLearner(learnerId, shareId);
  const now = clock.now();
  const running = before.find(({ finishedAt }) => finishedAt === undefined);
  if (running !== undefined && !isLate(running, now)) return ok(running);
  if (running !== undefined) await attempts.replace(finish(running, "time", now));
  if (share.attemptsPerLearner !== undefined && before.length >= share.attemptsPerLearner)
    return fail({ code: "no_attempts_left", most: share.attemptsPerLearner });
  const quiz = await quizzes.find(share.quizId);
  if (quiz === undefined) return fail({ code: "share_closed" });
  return begin(ports, { quiz, share, learnerId });
}

interface Beginning {
  readonly quiz: Quiz;
  readonly share: Share;
  readonly learnerId: LearnerId;
}

async function begin(
  ports: Ports,
  { quiz, share, learnerId }: Beginning,
): Promise<Result<Attempt, StartRefusal>> {
  const { settings } = quiz;
  const id = ports.newId<"quiz-attempt">();
  const asked = await askedIn(ports, quiz, id);
  if (asked.length === 0) return fail({ code: "quiz_empty" });
  const startedAt = ports.clock.now();
  const attempt: Attempt = {
    id,
    quizId: quiz.id,
    shareId: share.id,
    learnerId,
    mode: settings.mode,
    several: settings.several,
    reveal: settings.reveal,
    startedAt,
    deadline: deadlineOf(startedAt, share.closesAt, settings.timeLimitMinutes),
    count: asked.length,
    answered: 0,
    score: 0,
  };
  const orders = balancedOrders(
    asked.map(({ content }) => content),
    chanceOf(id, "options"),
  );
  const items: readonly AskedItem[] = asked.map(({ questionId, version }, position) => ({
    position,
    questionId,
    questionVersion: version,
    order: orders[position] ?? [],
  }));
  await ports.attempts.add(attempt, items, asked);
  return ok(attempt);
}

async function askedIn(ports: Ports, quiz: Quiz, attemptId: string): Promise<readonly Asked[]> {
  const { draw, shuffleQuestions } = quiz.settings;
  const drawn = await drawQuiz(ports, quiz, ...(draw === "each" ? [attemptId] : []));
  const known = new Map((await ports.questions.findAll(drawn.questionIds)).map((one) => [one.id, one]));
  return orderOf(drawn.questionIds, shuffleQuestions, chanceOf(attemptId, "questions")).flatMap((id) => {
    const question = known.get(id);
    return question === undefined
      ? []
      : [{ questionId: id, version: question.version, content: question.content }];
  });
}
