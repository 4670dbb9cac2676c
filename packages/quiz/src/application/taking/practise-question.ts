import { fail, type InstantText, ok, type Result } from "@souffleur/kernel";
import type { QuestionId } from "../../domain/questions/question.ts";
import type { Asked, LearnerId } from "../../domain/taking/attempt.ts";
import { type Card, type Rating, type Review, ratingOf } from "../../domain/taking/practice.ts";
import {
  fitsQuestion,
  type Response,
  type Scored,
  scoreResponse,
} from "../../domain/taking/score-response.ts";
import type { QuizPorts } from "../ports.ts";
import { type DeckCard, decksOf } from "./practice-decks.ts";

export type PracticeRefusal = { readonly code: "not_in_practice" } | { readonly code: "answer_unfit" };

export interface Practised {
  readonly asked: Asked;
  readonly scored: Scored;
  readonly review: Review;
  readonly card: Card;
  /** When it would come again, had it gone otherwise. */
  readonly previews: Readonly<Record<Rating, InstantText>>;
}

type Ports = Pick<
  QuizPorts,
  "quizzes" | "shares" | "learners" | "attempts" | "pool" | "questions" | "cards" | "scheduler" | "clock"
>;
type CardPorts = Pick<QuizPorts, "cards" | "scheduler" | "clock">;

interface Practising {
  readonly learnerId: LearnerId;
  readonly questionId: QuestionId;
  readonly response: Response;
  readonly ms: number;
  readonly usedHint: boolean;
}

/** Answers a question of one's own practice: told at once, and planned for another day. */
export async function practiseQuestion(
  ports: Ports,
  { learnerId, questionId, response, ms, usedHint }: Practising,
): Promise<Result<Practised, PracticeRefusal>> {
  // One at a time: the same answer from two tabs must not count as two days.
  await ports.learners.findForChange(learnerId);
  const deckCard = await findInDecks(ports, learnerId, questionId);
  if (deckCard === undefined) return fail({ code: "not_in_practice" });
  const [question] = await ports.questions.findAll([questionId]);
  if (question === undefined) return fail({ code: "not_in_practice" });
  const { content, version } = question;
  if (!fitsQuestion(content, response)) return fail({ code: "answer_unfit" });
  const scored = scoreResponse(content, response, "partial");
  const asked: Asked = { questionId, version, content };
  const { review, card } = await recordReview(ports, asked, {
    learnerId,
    score: scored.score,
    ms,
    usedHint,
  });
  return ok({ asked, scored, review, card, previews: previewsOf(ports.scheduler, review) });
}

/** Says of the last answer that it was easier, or harder, than it looked. */
export async function rateAgain(
  { cards, scheduler, learners }: Pick<QuizPorts, "cards" | "scheduler" | "learners">,
  { learnerId, questionId, rating }: Pick<Practising, "learnerId" | "questionId"> & { rating: Rating },
): Promise<Result<Card, PracticeRefusal>> {
  await learners.findForChange(learnerId);
  const last = await cards.lastReview(learnerId, questionId);
  if (last === undefined) return fail({ code: "not_in_practice" });
  const card = scheduler.next(last.before, rating, last.reviewedAt);
  await cards.put(card);
  await cards.replaceReview({ ...last, rating });
  return ok(card);
}

export async function recordReview(
  { cards, scheduler, clock }: CardPorts,
  { questionId, content }: Asked,
  answer: Pick<Review, "learnerId" | "score" | "ms" | "usedHint">,
): Promise<{ readonly review: Review; readonly card: Card }> {
  const { learnerId } = answer;
  const now = clock.now();
  const before = (await cards.find(learnerId, questionId)) ?? scheduler.first(learnerId, questionId, now);
  const rating = ratingOf(content, answer);
  const card = scheduler.next(before, rating, now);
  const last = await cards.lastReview(learnerId, questionId);
  const position = (last?.position ?? -1) + 1;
  const review: Review = { ...answer, questionId, position, rating, reviewedAt: now, before };
  await cards.put(card);
  await cards.addReview(review);
  return { review, card };
}

function previewsOf(
  scheduler: Ports["scheduler"],
  { before, reviewedAt }: Review,
): Readonly<Record<Rating, InstantText>> {
  const at = (rating: Rating) => scheduler.next(before, rating, reviewedAt).dueAt;
  return { again: at("again"), hard: at("hard"), good: at("good"), easy: at("easy") };
}

async function findInDecks(
  ports: Ports,
  learnerId: LearnerId,
  questionId: QuestionId,
): Promise<DeckCard | undefined> {
  const { cards } = await decksOf(ports, learnerId);
  return cards.find((card) => card.questionId === questionId);
}
