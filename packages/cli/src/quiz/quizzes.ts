import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { numberOption, wordOf } from "../usage/usage-failure.ts";

type Quiz = Schemas["Quiz"];
type Result = Schemas["QuizResult"];

export async function listQuizzes(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/quiz/quizzes", { params: { query: { limit, ...(cursor && { cursor }) } } });
  const quizzes = await take(context, input, everyItem<Quiz>(page));
  const { quizTaking: words } = context.texts;
  context.output.list(
    quizzes,
    quizzes,
    [
      { title: words.id, value: ({ id }) => id },
      { title: words.mode, value: ({ settings }) => words.modes[settings.mode] },
      { title: words.questions, value: ({ questions }) => String(questions), align: "right" },
      { title: words.title, value: ({ title }) => title },
    ],
    words.none,
  );
}

/** So many questions of the bank, all of what the options say. */
export async function createQuiz(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { quizTaking: words } = context.texts;
  const [topic, tag, language] = [input.text("topic"), input.text("tag"), input.text("language")];
  const count = numberOption(context.texts, "--count", input.text("count"), 10);
  const rules = [{ count, ...(topic && { topic }), ...(tag && { tag }), ...(language && { language }) }];
  const mode = wordOf(context.texts, "--mode", input.text("mode") ?? "exam", ["exam", "practice"] as const);
  const quiz = await unwrap(
    client.POST("/quiz/quizzes", {
      body: {
        ...{ title: input.word(0), intro: "", seed: 1, fixed: [] },
        rules,
        settings: {
          ...{ mode, draw: "same", shuffle_questions: true, several: "partial", reveal: "answers" },
        },
      },
    }),
  );
  context.output.result(quiz, () => words.created(quiz.title, quiz.id));
  const { missing } = await unwrap(client.POST("/quiz/quizzes/preview", { body: { rules, seed: 1 } }));
  if (missing > 0) context.output.note(words.missing(count - missing, count));
}

export async function shareQuiz(context: Context, input: Input): Promise<void> {
  const { client, options } = connect(context);
  const { quizTaking: words } = context.texts;
  const attempts = input.text("attempts");
  const most = numberOption(context.texts, "--attempts", attempts, 1);
  const share = await unwrap(
    client.POST("/quiz/quizzes/{id}/shares", {
      params: { path: { id: input.word(0) } },
      body: { label: input.word(1), ...(attempts !== undefined && { attempts_per_learner: most }) },
    }),
  );
  // A server that was not told its own address gives only what comes after it.
  const address = new URL(share.address, options.baseUrl).href;
  context.output.result({ ...share, address }, () => words.shared(address));
}

export async function listResults(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const path = { id: input.word(0) };
  const page = (cursor: string | undefined) =>
    client.GET("/quiz/quizzes/{id}/results", {
      params: { path, query: { limit, ...(cursor && { cursor }) } },
    });
  const results = await take(context, input, everyItem<Result>(page));
  const { quizTaking: words } = context.texts;
  context.output.list(
    results,
    results,
    [
      { title: words.learner, value: ({ learner }) => learner.name },
      { title: words.started, value: ({ started_at }) => started_at },
      { title: words.state, value: ({ state }) => words.states[state] },
      {
        title: words.points,
        value: ({ score, count }) => `${Math.round(score * 100) / 100} / ${count}`,
        align: "right",
      },
    ],
    words.noResults,
  );
}
