import { fail, type Id, type InstantText, instantOf, ok, type Result } from "@souffleur/kernel";
import type { QuestionContent, QuestionId } from "../questions/question.ts";
import type { QuizId, QuizMode, Reveal, SeveralPolicy, ShareId } from "./quiz.ts";
import { fitsQuestion, type Response, type Scored, scoreResponse } from "./score-response.ts";

export type AttemptId = Id<"quiz-attempt">;
export type LearnerId = Id<"quiz-learner">;

/** Somebody who takes quizzes: a name they chose, and nothing else that is theirs. */
export interface Learner {
  readonly id: LearnerId;
  readonly name: string;
  /** The account they are signed in with, where they have one. */
  readonly account?: string;
  readonly createdAt: InstantText;
}

/** Why an attempt is over: all is answered, the learner said so, or the time was up. */
export type Ending = "answered" | "handed_in" | "time";

/** One learner's way through a quiz, under the terms that held when it began. */
export interface Attempt {
  readonly id: AttemptId;
  readonly quizId: QuizId;
  readonly shareId: ShareId;
  readonly learnerId: LearnerId;
  readonly mode: QuizMode;
  readonly several: SeveralPolicy;
  readonly reveal: Reveal;
  readonly startedAt: InstantText;
  /** By the server's clock, whatever the learner's says. */
  readonly deadline?: InstantText;
  readonly finishedAt?: InstantText;
  readonly ending?: Ending;
  /** How many questions. */
  readonly count: number;
  readonly answered: number;
  /** The sum of what its answers scored so far. */
  readonly score: number;
  readonly lastAnswerAt?: InstantText;
}

/** A question as it was asked: in this version, with its options in this order. */
export interface AskedItem {
  readonly position: number;
  readonly questionId: QuestionId;
  readonly questionVersion: number;
  /** For each place shown, the place the option has in the question. */
  readonly order: readonly number[];
  readonly response?: Response;
  readonly score?: number;
  readonly answeredAt?: InstantText;
  /** From when it could be seen until it was answered, as the server saw it. */
  readonly ms?: number;
  readonly usedHint?: boolean;
}

/** A question with the version it was asked in. */
export interface Asked {
  readonly questionId: QuestionId;
  readonly version: number;
  readonly content: QuestionContent;
}

export type AnswerRefusal =
  | { readonly code: "attempt_over" }
  | { readonly code: "answered_already"; readonly position: number }
  | { readonly code: "not_this_question"; readonly expected: number }
  | { readonly code: "answer_unfit" };

export function isLate({ deadline }: Pick<Attempt, "deadline">, now: InstantText): boolean {
  return deadline !== undefined && now >= deadline;
}

/** When its time is up: after so many minutes, and never later than its link. */
export function deadlineOf(
  startedAt: InstantText,
  closesAt: InstantText,
  timeLimitMinutes: number | undefined,
): InstantText {
  if (timeLimitMinutes === undefined) return closesAt;
  const limit = instantOf(Date.parse(startedAt) + timeLimitMinutes * 60_000);
  return limit < closesAt ? limit : closesAt;
}

export interface Given {
  readonly position: number;
  /** In the order the options are shown in. */
  readonly response: Response;
  readonly usedHint: boolean;
}

export interface AnswerTaken {
  readonly attempt: Attempt;
  readonly item: AskedItem;
  readonly scored: Scored;
  /** The same answer to the same question again: nothing changed. */
  readonly isRepeat: boolean;
}

/** Takes the answer to the question that is next, and to no other: one way, each question once. */
export function takeAnswer(
  attempt: Attempt,
  item: AskedItem,
  content: QuestionContent,
  { given, now }: { readonly given: Given; readonly now: InstantText },
): Result<AnswerTaken, AnswerRefusal> {
  const response = fromShown(given.response, item.order);
  if (item.response !== undefined) {
    if (response === undefined || !isSameResponse(item.response, response))
      return fail({ code: "answered_already", position: item.position });
    const scored = scoreResponse(content, item.response, attempt.several);
    return ok({ attempt, item, scored, isRepeat: true });
  }
  if (attempt.finishedAt !== undefined || isLate(attempt, now)) return fail({ code: "attempt_over" });
  if (item.position !== attempt.answered)
    return fail({ code: "not_this_question", expected: attempt.answered });
  if (response === undefined || !fitsQuestion(content, response)) return fail({ code: "answer_unfit" });
  const scored = scoreResponse(content, response, attempt.several);
  const shownAt = attempt.lastAnswerAt ?? attempt.startedAt;
  const answered = attempt.answered + 1;
  const isLast = answered === attempt.count;
  return ok({
    attempt: {
      ...attempt,
      answered,
      score: attempt.score + scored.score,
      lastAnswerAt: now,
      ...(isLast && { finishedAt: now, ending: "answered" }),
    },
    item: {
      ...item,
      response,
      score: scored.score,
      answeredAt: now,
      // A clock that was set back makes nobody faster than nothing.
      ms: Math.max(0, Date.parse(now) - Date.parse(shownAt)),
      usedHint: given.usedHint,
    },
    scored,
    isRepeat: false,
  });
}

/** Ends it: what was answered counts, what was not is wrong. */
export function finish(attempt: Attempt, ending: Ending, now: InstantText): Attempt {
  if (attempt.finishedAt !== undefined) return attempt;
  const at =
    ending === "time" && attempt.deadline !== undefined && attempt.deadline < now ? attempt.deadline : now;
  return { ...attempt, finishedAt: at, ending };
}

function fromShown(response: Response, order: readonly number[]): Response | undefined {
  if (response.kind !== "options") return response;
  const chosen: number[] = [];
  for (const shown of response.chosen) {
    const place = order[shown];
    if (place === undefined) return undefined;
    chosen.push(place);
  }
  return { kind: "options", chosen: chosen.sort((a, b) => a - b) };
}

function isSameResponse(one: Response, other: Response): boolean {
  if (one.kind === "options" && other.kind === "options") return one.chosen.join() === other.chosen.join();
  if (one.kind === "text" && other.kind === "text") return one.text === other.text;
  return one.kind === other.kind;
}
