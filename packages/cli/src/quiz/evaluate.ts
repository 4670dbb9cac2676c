import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { finishJob, resultOf } from "../shared/jobs.ts";
import { numberOption } from "../usage/usage-failure.ts";

type Evaluation = Schemas["QuizEvaluation"];
type Figures = Evaluation["languages"][number];

/** Has an author write about the gold courses, and prints how it did. */
export async function evaluate(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const seed = input.text("seed");
  const body = {
    author: input.flag("model") ? "model" : "built-in",
    seed: seed === undefined ? 1 : numberOption(context.texts, "--seed", seed, 1),
  } as const;
  const asked = await unwrap(api.client.POST("/quiz/evaluations", { body }));
  if (input.isOff("wait")) return finishJob(context, api, asked, false);
  const path = { id: await resultOf(context, api, asked, "evaluation_id") };
  show(context, await unwrap(api.client.GET("/quiz/evaluations/{id}", { params: { path } })));
}

function show(context: Context, evaluation: Evaluation): void {
  const words = context.texts.quizEvaluation;
  const { languages, bloom, solo } = evaluation;
  context.output.list(
    evaluation,
    rowsOf(context),
    [
      { title: words.figure, value: ([name]) => name },
      ...languages.map((figures) => ({
        title: figures.language,
        value: ([, shownOf]: Row) => shownOf(figures),
      })),
    ],
    words.nothing,
  );
  context.output.note(words.levels(percent(bloom.f1), percent(solo.f1), bloom.compared));
}

type Row = readonly [name: string, shownOf: (figures: Figures) => string];

function rowsOf({ texts }: Context): readonly Row[] {
  const { figures: names } = texts.quizEvaluation;
  return [
    [names.proposed, ({ proposed }) => String(proposed)],
    [names.perThousand, (it) => it.per_thousand_words.toFixed(1)],
    [names.firstTry, (it) => percent(it.first_try)],
    [names.healed, ({ healed }) => String(healed)],
    [names.refused, ({ refused }) => String(refused)],
    [names.grounded, ({ grounded }) => percent(grounded)],
    [names.duplicates, ({ duplicates }) => percent(duplicates)],
    [names.coverage, ({ coverage }) => percent(coverage)],
    [names.goldPassed, (it) => percent(it.gold_passed)],
    [names.latency, (it) => `${it.ms_p50.toFixed(1)} / ${it.ms_p95.toFixed(1)}`],
    [names.tokens, ({ tokens }) => String(tokens)],
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
