import type { Locale, Message } from "@souffleur/kernel";
import type { z } from "zod";
import type { QuestionStatistics } from "../../../application/taking/quiz-statistics.ts";
import type { Certainty } from "../../../domain/taking/item-statistics.ts";
import type { statisticsOutput } from "./result-schemas.ts";

const sentences: Readonly<Record<Certainty, (n: number) => Message>> = {
  none: (n) => ({
    en: n === 0 ? "Nobody has answered it yet." : `Too few answers to say anything (${n}).`,
    fr:
      n === 0 ? "Personne n'y a encore répondu." : `Trop peu de réponses pour en dire quelque chose (${n}).`,
  }),
  hint: (n) => ({
    en: `${n} answers: a hint, no more; another class may turn it around.`,
    fr: `${n} réponses\u00a0: un indice, rien de plus\u00a0; une autre classe peut dire l'inverse.`,
  }),
  fair: (n) => ({
    en: `${n} answers: enough to look into, with care.`,
    fr: `${n} réponses\u00a0: assez pour s'y arrêter, avec prudence.`,
  }),
  good: (n) => ({
    en: `${n} answers: enough to rely on.`,
    fr: `${n} réponses\u00a0: assez pour s'y fier.`,
  }),
};

export function presentStatistics(
  { questionId, content, statistics, findings }: QuestionStatistics,
  locale: Locale,
): z.input<typeof statisticsOutput> {
  const { n, certainty, difficulty, difficultyRange, discrimination, medianMs } = statistics;
  return {
    question_id: questionId,
    kind: content.kind,
    stem: content.stem,
    n,
    certainty,
    sentence: sentences[certainty](n)[locale],
    ...(difficulty !== undefined && { difficulty }),
    ...(difficultyRange !== undefined && {
      difficulty_from: difficultyRange[0],
      difficulty_to: difficultyRange[1],
    }),
    ...(discrimination !== undefined && { discrimination }),
    ...(medianMs !== undefined && { median_ms: medianMs }),
    options: statistics.options.map(({ isRight, ...uses }, at) => ({
      text: content.options[at]?.text ?? "",
      is_right: isRight,
      ...uses,
    })),
    group_size: statistics.groupSize,
    findings: findings.map(({ rule, severity, message, places }) => {
      const option = places.find(({ part }) => part === "option")?.index;
      return { rule, severity, message: message[locale], ...(option !== undefined && { option }) };
    }),
  };
}
