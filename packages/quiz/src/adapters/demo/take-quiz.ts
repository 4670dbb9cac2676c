import { type Clock, instantOf } from "@souffleur/kernel";
import type { QuizPorts } from "../../application/ports.ts";
import { answerItem } from "../../application/taking/answer-item.ts";
import { createQuiz } from "../../application/taking/create-quiz.ts";
import { joinQuiz } from "../../application/taking/join-quiz.ts";
import { shareQuiz } from "../../application/taking/share-quiz.ts";
import { startAttempt } from "../../application/taking/start-attempt.ts";
import type { Question } from "../../domain/questions/question.ts";
import type { Asked, AskedItem, Attempt } from "../../domain/taking/attempt.ts";
import { type Chance, chanceOf } from "../../domain/taking/chance.ts";
import type { ShareId } from "../../domain/taking/quiz.ts";
import type { Response } from "../../domain/taking/score-response.ts";

/** A class of the example, in one language: what its quiz is called, and who takes it. */
export interface DemoClass {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly learners: readonly string[];
}

const QUESTIONS = 10;
const DAYS_AGO = 3;
const MINUTE_MS = 60_000;
const SECONDS_FOR_ONE = { shortest: 6, spread: 40 };

/** A quiz of some questions of the bank that a class took some days ago: figures and answers to look at. */
export async function takeQuiz(
  { clock, ...others }: QuizPorts,
  questions: readonly Question[],
  { title, intro, label, learners }: DemoClass,
): Promise<void> {
  const past = pastClock(clock);
  const ports: QuizPorts = { ...others, clock: past };
  const quiz = await createQuiz(ports, {
    ...{ title, intro, rules: [], seed: 1 },
    fixed: questions.slice(0, QUESTIONS).map(({ id }) => id),
    settings: {
      ...{ mode: "exam", draw: "same", shuffleQuestions: true },
      ...{ several: "partial", reveal: "answers" },
    },
  });
  const shared = await shareQuiz(ports, quiz.id, { label });
  if (!shared.ok) throw new Error("A link to a new quiz is refused.");
  for (const [place, name] of learners.entries()) {
    past.wait(MINUTE_MS);
    const ability = 0.35 + (0.6 * place) / learners.length;
    await sitDown(ports, past, { name, ability, shareId: shared.value.share.id });
  }
}

interface Sitting {
  readonly name: string;
  /** How likely they know an answer, from 0 to 1. */
  readonly ability: number;
  readonly shareId: ShareId;
}

async function sitDown(
  ports: QuizPorts,
  clock: PastClock,
  { name, ability, shareId }: Sitting,
): Promise<void> {
  const chance = chanceOf(name, ability);
  const joined = await joinQuiz(ports, shareId, { kind: "named", name });
  if (!joined.ok) return;
  const learnerId = joined.value.learner.id;
  const started = await startAttempt(ports, { learnerId, shareId });
  if (!started.ok) return;
  const { id } = started.value;
  for (const { item, asked } of await allAsked(ports, started.value)) {
    clock.wait((SECONDS_FOR_ONE.shortest + chance() * SECONDS_FOR_ONE.spread) * 1_000);
    const response = answerOf(asked, item, { chance, ability });
    const given = { position: item.position, response, usedHint: false };
    await answerItem(ports, { learnerId, attemptId: id, given });
  }
}

async function allAsked(
  { attempts }: Pick<QuizPorts, "attempts">,
  { id }: Attempt,
): Promise<readonly { readonly item: AskedItem; readonly asked: Asked }[]> {
  const items = await attempts.items(id);
  const known = new Map((await attempts.asked(items)).map((one) => [one.questionId, one]));
  return items
    .toSorted((one, other) => one.position - other.position)
    .flatMap((item) => {
      const asked = known.get(item.questionId);
      return asked === undefined ? [] : [{ item, asked }];
    });
}

/** Right where they know it; else the first wrong option that is shown, or one by chance. */
function answerOf(
  { content: { options } }: Asked,
  { order }: AskedItem,
  { chance, ability }: { readonly chance: Chance; readonly ability: number },
): Response {
  if (order.length === 0) return { kind: "skipped" };
  const right = order.findIndex((at) => options[at]?.isRight);
  const knows = chance() < ability;
  const guess = Math.floor(chance() * order.length);
  return { kind: "options", chosen: [knows ? right : guess] };
}

/** Goes on only where somebody waits. */
interface PastClock extends Clock {
  wait(ms: number): void;
}

function pastClock(clock: Clock): PastClock {
  let at = clock.millis() - DAYS_AGO * 24 * 60 * MINUTE_MS;
  return {
    ...clock,
    now: () => instantOf(at),
    millis: () => at,
    wait: (ms) => {
      at += Math.round(ms);
    },
  };
}
