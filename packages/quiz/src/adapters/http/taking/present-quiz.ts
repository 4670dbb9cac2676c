import type { InstantText } from "@souffleur/kernel";
import type { z } from "zod";
import type { QuizInput } from "../../../application/taking/quiz-record.ts";
import { isOpen, type Quiz, type QuizRule, type Share } from "../../../domain/taking/quiz.ts";
import type { quizInput, quizOutput, shareOutput } from "./quiz-schemas.ts";

export function presentQuiz(quiz: Quiz): z.input<typeof quizOutput> {
  const { id, title, intro, rules, fixed, seed, settings } = quiz;
  return {
    ...{ id, title, intro, seed },
    rules: [...rules],
    fixed: [...fixed],
    settings: {
      mode: settings.mode,
      ...(settings.timeLimitMinutes !== undefined && { time_limit_minutes: settings.timeLimitMinutes }),
      draw: settings.draw,
      shuffle_questions: settings.shuffleQuestions,
      several: settings.several,
      reveal: settings.reveal,
    },
    questions: questionsOf(quiz),
    version: quiz.version,
    created_at: quiz.createdAt,
    updated_at: quiz.updatedAt,
  };
}

function questionsOf({ rules, fixed }: Pick<Quiz, "rules" | "fixed">): number {
  return fixed.length + rules.reduce((sum, { count }) => sum + count, 0);
}

export function quizInputOf(body: z.output<typeof quizInput>): QuizInput {
  const { title, intro, seed, fixed, settings } = body;
  const { time_limit_minutes: minutes } = settings;
  return {
    ...{ title, intro, seed, fixed },
    rules: body.rules.map(ruleOf),
    settings: {
      mode: settings.mode,
      ...(minutes !== undefined && { timeLimitMinutes: minutes }),
      draw: settings.draw,
      shuffleQuestions: settings.shuffle_questions,
      several: settings.several,
      reveal: settings.reveal,
    },
  };
}

/** Without the members that were given as nothing. */
export function ruleOf(rule: z.output<typeof quizInput>["rules"][number]): QuizRule {
  const { count, topic, tag, language, difficulty, bloom, solo, kind } = rule;
  return {
    count,
    ...(topic !== undefined && { topic }),
    ...(tag !== undefined && { tag }),
    ...(language !== undefined && { language }),
    ...(difficulty !== undefined && { difficulty }),
    ...(bloom !== undefined && { bloom }),
    ...(solo !== undefined && { solo }),
    ...(kind !== undefined && { kind }),
  };
}

export function presentShare(share: Share, learners: number, now: InstantText): z.input<typeof shareOutput> {
  return {
    id: share.id,
    quiz_id: share.quizId,
    label: share.label,
    state: share.revokedAt !== undefined ? "revoked" : isOpen(share, now) ? "open" : "closed",
    closes_at: share.closesAt,
    ...(share.attemptsPerLearner !== undefined && { attempts_per_learner: share.attemptsPerLearner }),
    max_learners: share.maxLearners,
    learners,
    created_by: share.createdBy,
    created_at: share.createdAt,
  };
}
