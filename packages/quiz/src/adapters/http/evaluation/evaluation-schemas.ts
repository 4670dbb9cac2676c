import { exampleId, idOutput, instantOutput } from "@souffleur/platform/http";
import { z } from "zod";
import type { Evaluation, LanguageFigures } from "../../../domain/evaluation/evaluation.ts";

const count = z.int().min(0);
const share = z.number().min(0).max(1);

export const evaluationInput = z
  .strictObject({
    author: z.enum(["built-in", "model"]).default("built-in"),
    seed: z.int().min(0).max(2_147_483_647).default(1).meta({
      description: "The same seed gives the same drafts where no model is asked.",
    }),
  })
  .meta({ id: "QuizEvaluationRequest", examples: [{ author: "built-in", seed: 1 }] });

const figuresOutput = z.object({
  language: z.string(),
  words: count,
  drafted: count,
  proposed: count,
  per_thousand_words: z.number().min(0),
  first_try: share.meta({ description: "Of what was drafted: proposed without being mended." }),
  healed: count,
  refused: count,
  refused_by: z.array(z.object({ rule: z.string(), count })),
  grounded: share.meta({ description: "Of what was proposed: quotes its passage word for word." }),
  duplicates: share,
  coverage: share.meta({ description: "Of the gold questions: one was proposed about the same sentence." }),
  gold_passed: share.meta({ description: "Of the gold questions: the checks find no error in them." }),
  ms_p50: z.number().min(0),
  ms_p95: z.number().min(0),
  tokens: count,
});

const agreementOutput = z.object({
  f1: share.meta({ description: "The mean over the levels, rare or frequent." }),
  exact: share,
  compared: count,
});

const points = z.number().min(0).max(100).meta({ description: "In points of a hundred." });

export const evaluationOutput = z
  .object({
    id: idOutput,
    job_id: idOutput,
    author: z.string(),
    seed: count,
    languages: z.array(figuresOutput),
    parity: z.object({ first_try: points, coverage: points, gold_passed: points }),
    bloom: agreementOutput,
    solo: agreementOutput,
    created_at: instantOutput,
  })
  .meta({
    id: "QuizEvaluation",
    examples: [
      {
        id: exampleId,
        job_id: exampleId,
        author: "built-in",
        seed: 1,
        languages: [
          {
            language: "fr",
            words: 2_389,
            drafted: 40,
            proposed: 12,
            per_thousand_words: 5,
            first_try: 0.25,
            healed: 2,
            refused: 28,
            refused_by: [{ rule: "longest_key", count: 3 }],
            grounded: 1,
            duplicates: 0,
            coverage: 0.1,
            gold_passed: 0.98,
            ms_p50: 4,
            ms_p95: 11,
            tokens: 0,
          },
        ],
        parity: { first_try: 0, coverage: 0, gold_passed: 0 },
        bloom: { f1: 0.6, exact: 0.7, compared: 100 },
        solo: { f1: 0.5, exact: 0.7, compared: 100 },
        created_at: "2026-11-21T09:30:00.000Z",
      },
    ],
  });

export function presentEvaluation({ report, ...evaluation }: Evaluation): z.input<typeof evaluationOutput> {
  const { parity, bloom, solo } = report;
  return {
    id: evaluation.id,
    job_id: evaluation.jobId,
    author: evaluation.author,
    seed: evaluation.seed,
    languages: report.languages.map(presentFigures),
    parity: { first_try: parity.firstTry, coverage: parity.coverage, gold_passed: parity.goldPassed },
    bloom,
    solo,
    created_at: evaluation.createdAt,
  };
}

function presentFigures(figures: LanguageFigures): z.input<typeof figuresOutput> {
  return {
    language: figures.language,
    words: figures.words,
    drafted: figures.drafted,
    proposed: figures.proposed,
    per_thousand_words: figures.perThousandWords,
    first_try: figures.firstTry,
    healed: figures.healed,
    refused: figures.refused,
    refused_by: Object.entries(figures.refusedBy)
      .map(([rule, count]) => ({ rule, count }))
      .sort((a, b) => b.count - a.count),
    grounded: figures.grounded,
    duplicates: figures.duplicates,
    coverage: figures.coverage,
    gold_passed: figures.goldPassed,
    ms_p50: figures.msP50,
    ms_p95: figures.msP95,
    tokens: figures.tokens,
  };
}
