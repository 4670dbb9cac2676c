import type { InstantText, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { QuestionId } from "../../domain/questions/question.ts";
import type {
  Asked,
  AskedItem,
  Attempt,
  AttemptId,
  Learner,
  LearnerId,
} from "../../domain/taking/attempt.ts";
import type { Card, Rating, Review } from "../../domain/taking/practice.ts";
import type { Quiz, QuizId, QuizRule, Share, ShareId } from "../../domain/taking/quiz.ts";

export interface QuizRepository {
  add(quiz: Quiz): Promise<void>;
  find(id: QuizId): Promise<Quiz | undefined>;
  findForChange(id: QuizId): Promise<Quiz | undefined>;
  /** The last changed first. */
  list(page: PageRequest, search?: string): Promise<Page<Quiz>>;
  replace(quiz: Quiz): Promise<Result<void, VersionStale>>;
  /** Its links go with it; what learners did stays until the trash lets go of it. */
  remove(id: QuizId): Promise<void>;
}

export interface ShareRepository {
  add(share: Share): Promise<void>;
  find(id: ShareId): Promise<Share | undefined>;
  findForChange(id: ShareId): Promise<Share | undefined>;
  /** The newest first. */
  ofQuiz(id: QuizId): Promise<readonly Share[]>;
  setRevoked(id: ShareId, at: InstantText | undefined): Promise<void>;
  learnersOf(id: ShareId): Promise<number>;
}

/** A value of the bank that rules can ask for, and how many questions have it. */
export interface PoolChoice {
  readonly field: "topic" | "tag" | "language";
  readonly value: string;
  readonly questions: number;
}

/** What quizzes are drawn from. */
export interface QuestionPool {
  /** Accepted ones that fit, by their ids. */
  fitting(rule: QuizRule, limit: number): Promise<readonly QuestionId[]>;
  /** Which of them are still asked. */
  askable(ids: readonly QuestionId[]): Promise<ReadonlySet<QuestionId>>;
  choices(limit: number): Promise<readonly PoolChoice[]>;
}

/** A learner beside what they did. */
export interface LearnerSummary {
  readonly learner: Learner;
  readonly attempts: number;
  readonly lastSeenAt: InstantText;
}

export interface LearnerRepository {
  add(learner: Learner): Promise<void>;
  find(id: LearnerId): Promise<Learner | undefined>;
  findForChange(id: LearnerId): Promise<Learner | undefined>;
  findByAccount(account: string): Promise<Learner | undefined>;
  findAll(ids: readonly LearnerId[]): Promise<readonly Learner[]>;
  /** The last who came first. */
  list(page: PageRequest): Promise<Page<LearnerSummary>>;
  join(id: LearnerId, shareId: ShareId, now: InstantText): Promise<void>;
  sharesOf(id: LearnerId): Promise<readonly Share[]>;
  /** With everything they ever answered. */
  remove(id: LearnerId): Promise<void>;
}

/** One answer, as statistics need it. */
export interface AnsweredItem {
  readonly attemptId: AttemptId;
  readonly learnerId: LearnerId;
  readonly quizId: QuizId;
  readonly questionId: QuestionId;
  readonly questionVersion: number;
  readonly chosen: readonly number[];
  readonly score: number;
  readonly ms?: number;
  /** Of the attempt: what it scored, and how many it answered. */
  readonly attemptScore: number;
  readonly attemptAnswered: number;
  readonly startedAt: InstantText;
}

export interface AttemptRepository {
  add(attempt: Attempt, items: readonly AskedItem[], asked: readonly Asked[]): Promise<void>;
  find(id: AttemptId): Promise<Attempt | undefined>;
  findForChange(id: AttemptId): Promise<Attempt | undefined>;
  /** Those of a learner behind one link, the newest first. */
  ofLearner(id: LearnerId, shareId?: ShareId): Promise<readonly Attempt[]>;
  /** The newest first. */
  ofQuiz(page: PageRequest, id: QuizId): Promise<Page<Attempt>>;
  items(id: AttemptId): Promise<readonly AskedItem[]>;
  item(id: AttemptId, position: number): Promise<AskedItem | undefined>;
  replace(attempt: Attempt): Promise<void>;
  replaceItem(id: AttemptId, item: AskedItem): Promise<void>;
  asked(items: readonly Pick<AskedItem, "questionId" | "questionVersion">[]): Promise<readonly Asked[]>;
  /** A question as a learner has seen it: what is still to come in an attempt that goes on is left out. */
  shownTo(id: LearnerId, questionId: QuestionId): Promise<readonly Asked[]>;
  /** Whose time is up and whom nobody has ended yet. */
  overdue(now: InstantText, limit: number): Promise<readonly Attempt[]>;
  /** The newest answers of attempts that are over. */
  answersOfQuiz(id: QuizId, limit: number): Promise<readonly AnsweredItem[]>;
  answersOfQuestion(id: QuestionId, limit: number): Promise<readonly AnsweredItem[]>;
}

export interface CardRepository {
  find(learnerId: LearnerId, questionId: QuestionId): Promise<Card | undefined>;
  ofLearner(learnerId: LearnerId): Promise<readonly Card[]>;
  put(card: Card): Promise<void>;
  addReview(review: Review): Promise<void>;
  lastReview(learnerId: LearnerId, questionId: QuestionId): Promise<Review | undefined>;
  replaceReview(review: Review): Promise<void>;
  /** The oldest first. */
  reviews(learnerId: LearnerId): Promise<readonly Review[]>;
}

/** When to ask again. */
export interface Scheduler {
  first(learnerId: LearnerId, questionId: QuestionId, now: InstantText): Card;
  next(card: Card, rating: Rating, now: InstantText): Card;
}

/** What the keys of players open: one link of a quiz, or what one learner does. */
export type PlayKeyKind = "quiz.share" | "quiz.learner";

export interface PlayKeys {
  /** The secret of a new key; what is kept of it is its hash. */
  mint(
    kind: PlayKeyKind,
    subject: { readonly id: string; readonly label: string; readonly expiresAt: InstantText },
  ): Promise<string>;
  /** What a secret opens. */
  read(kind: PlayKeyKind, secret: string): Promise<string | undefined>;
  forget(kind: PlayKeyKind, subjectId: string): Promise<void>;
}

export interface TakingPorts {
  readonly quizzes: QuizRepository;
  readonly shares: ShareRepository;
  readonly pool: QuestionPool;
  readonly learners: LearnerRepository;
  readonly attempts: AttemptRepository;
  readonly cards: CardRepository;
  readonly scheduler: Scheduler;
  readonly playKeys: PlayKeys;
}
