import type { InstantText } from "@souffleur/kernel";
import type { QuestionId } from "../../domain/questions/question.ts";
import type { LearnerId } from "../../domain/taking/attempt.ts";
import type { Card } from "../../domain/taking/practice.ts";
import { isOpen, type Quiz, type QuizId } from "../../domain/taking/quiz.ts";
import type { QuizPorts } from "../ports.ts";
import { drawQuiz } from "./draw-quiz.ts";

/** A question somebody practises, with what is remembered of it; nothing where it is new to them. */
export interface DeckCard {
  readonly questionId: QuestionId;
  readonly quizId: QuizId;
  readonly card: Card | undefined;
}

export interface Deck {
  readonly quiz: Pick<Quiz, "id" | "title">;
  readonly due: number;
  readonly fresh: number;
  readonly later: number;
}

export interface Decks {
  readonly decks: readonly Deck[];
  readonly cards: readonly DeckCard[];
  /** When the next one comes, where none is due. */
  readonly nextAt: InstantText | undefined;
  /** How many new ones are left for today. */
  readonly freshToday: number;
}

/** New ones a day: what is begun today comes back on the days after. */
const FRESH_A_DAY = 20;
const DAY_MS = 86_400_000;

type Ports = Pick<QuizPorts, "quizzes" | "shares" | "learners" | "pool" | "cards" | "clock">;

/** What a learner practises: the questions of the practice quizzes whose links they hold and that are open. */
export async function decksOf(ports: Ports, learnerId: LearnerId): Promise<Decks> {
  const now = ports.clock.now();
  const remembered = new Map((await ports.cards.ofLearner(learnerId)).map((card) => [card.questionId, card]));
  const quizzes = await practiceQuizzes(ports, learnerId, now);
  const cards = new Map<QuestionId, DeckCard>();
  for (const quiz of quizzes) {
    const { questionIds } = await drawQuiz(ports, quiz);
    for (const questionId of questionIds) {
      if (!cards.has(questionId))
        cards.set(questionId, { questionId, quizId: quiz.id, card: remembered.get(questionId) });
    }
  }
  const all = [...cards.values()];
  const waiting = all.flatMap(({ card }) => (card !== undefined && card.dueAt > now ? [card.dueAt] : []));
  return {
    decks: quizzes.map((quiz) => countsOf(quiz, all, now)),
    cards: all,
    nextAt: waiting.sort()[0],
    freshToday: Math.max(0, FRESH_A_DAY - (await begunToday(ports, learnerId))),
  };
}

/** Which question is next: what is due longest first, then something new, while the day has room for it. */
export function nextCard(
  { cards, freshToday }: Decks,
  now: InstantText,
  quizId?: QuizId,
): DeckCard | undefined {
  const mine = cards.filter((card) => quizId === undefined || card.quizId === quizId);
  const [longest] = mine
    .filter(({ card }) => card !== undefined && card.dueAt <= now)
    .sort((a, b) => ((a.card?.dueAt ?? "") < (b.card?.dueAt ?? "") ? -1 : 1));
  if (longest !== undefined) return longest;
  return freshToday > 0 ? mine.find(({ card }) => card === undefined) : undefined;
}

async function practiceQuizzes(
  { learners, quizzes }: Ports,
  learnerId: LearnerId,
  now: InstantText,
): Promise<readonly Quiz[]> {
  const found = new Map<QuizId, Quiz>();
  for (const share of await learners.sharesOf(learnerId)) {
    if (!isOpen(share, now) || found.has(share.quizId)) continue;
    const quiz = await quizzes.find(share.quizId);
    if (quiz?.settings.mode === "practice") found.set(quiz.id, quiz);
  }
  return [...found.values()];
}

function countsOf({ id, title }: Quiz, cards: readonly DeckCard[], now: InstantText): Deck {
  const mine = cards.filter(({ quizId }) => quizId === id);
  const due = mine.filter(({ card }) => card !== undefined && card.dueAt <= now).length;
  const fresh = mine.filter(({ card }) => card === undefined).length;
  return { quiz: { id, title }, due, fresh, later: mine.length - due - fresh };
}

async function begunToday({ cards, clock }: Ports, learnerId: LearnerId): Promise<number> {
  const since = clock.millis() - DAY_MS;
  const reviews = await cards.reviews(learnerId);
  return reviews.filter(({ position, reviewedAt }) => position === 0 && Date.parse(reviewedAt) > since)
    .length;
}
