import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { finishJob } from "../shared/jobs.ts";
import { idsOf, numberOption, wordOf } from "../usage/usage-failure.ts";

type Draft = Schemas["QuestionDraft"];
type Question = Schemas["Question"];

const DEFAULT_COUNT = 10;
/** Of a stem, enough to know it by. */
const SHOWN = 70;

/** Asks the agents for questions and, unless told otherwise, follows them to the end. */
export async function generateQuestions(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const { texts } = context;
  const [level, about] = [input.text("level"), input.text("about")];
  const generation = await unwrap(
    api.client.POST("/quiz/generations", {
      body: {
        subject: input.text("subject") ?? "",
        language: wordOf(texts, "--language", input.text("language") ?? "fr", ["fr", "en"] as const),
        count: numberOption(texts, "--count", input.text("count"), DEFAULT_COUNT),
        author: input.flag("model") ? "model" : "built-in",
        seed: numberOption(texts, "--seed", input.text("seed"), 1),
        chosen_only: input.flag("chosenOnly"),
        document_ids: idsOf(texts, input.texts("document")),
        ...(level !== undefined && { level }),
        ...(about !== undefined && { context: about }),
      },
    }),
  );
  const job = await unwrap(api.client.GET("/jobs/{id}", { params: { path: { id: generation.job_id } } }));
  await finishJob(context, api, job, input.flag("wait"));
  if (input.flag("wait")) context.output.note(texts.quizReview.generatedNext);
}

function answerOf({ options, answers }: Draft["content"]): string {
  return (options.find(({ right }) => right) ?? answers[0])?.text ?? "";
}

export async function listQuestionDrafts(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/quiz/drafts", {
      params: { query: { limit, state: "waiting", ...(cursor && { cursor }) } },
    });
  const drafts = await take(context, input, everyItem<Draft>(page));
  const words = context.texts.quizReview;
  context.output.list(
    drafts,
    drafts,
    [
      { title: words.id, value: ({ id }) => id },
      { title: words.question, value: ({ content }) => shortened(content.stem) },
      { title: words.answer, value: ({ content }) => answerOf(content) },
      { title: words.sure, value: ({ confidence }) => `${Math.round(confidence * 100)} %`, align: "right" },
    ],
    words.noDrafts,
  );
}

export function acceptQuestionDrafts(context: Context, input: Input): Promise<void> {
  return decide(context, input, "accept");
}

export function rejectQuestionDrafts(context: Context, input: Input): Promise<void> {
  return decide(context, input, "reject");
}

async function decide(context: Context, input: Input, verb: "accept" | "reject"): Promise<void> {
  const { client } = connect(context);
  const reason = input.text("reason");
  for (const id of input.words(0)) {
    const path = { id };
    const { version } = await unwrap(client.GET("/quiz/drafts/{id}", { params: { path } }));
    const params = { path, header: ifMatch(version) };
    const body = reason === undefined ? {} : { reason };
    const decided =
      verb === "accept"
        ? await unwrap(client.POST("/quiz/drafts/{id}/accept", { params }))
        : await unwrap(client.POST("/quiz/drafts/{id}/reject", { params, body }));
    context.output.result(decided, () =>
      context.texts.quizReview.decided(decided.content.stem, decided.state),
    );
  }
}

export async function listQuestions(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const [q, tag, topic] = [input.text("search"), input.text("tag"), input.text("topic")];
  const filter = { ...(q && { q }), ...(tag && { tag }), ...(topic && { topic }) };
  const page = (cursor: string | undefined) =>
    client.GET("/quiz/questions", { params: { query: { limit, ...filter, ...(cursor && { cursor }) } } });
  const questions = await take(context, input, everyItem<Question>(page));
  const words = context.texts.quizReview;
  context.output.list(
    questions,
    questions,
    [
      { title: words.id, value: ({ id }) => id },
      { title: words.question, value: ({ content }) => shortened(content.stem) },
      { title: words.topic, value: ({ content }) => content.topic ?? "" },
      { title: words.tags, value: ({ content }) => content.tags.join(", ") },
      { title: words.status, value: ({ status }) => words.statuses[status] },
    ],
    words.noQuestions,
  );
}

export async function showQuestion(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const question = await unwrap(
    client.GET("/quiz/questions/{id}", { params: { path: { id: input.word(0) } } }),
  );
  const { content } = question;
  context.output.result(question, () =>
    [
      content.stem,
      ...content.options.map(({ text, right }) => `  ${right ? "✓" : " "} ${text}`),
      ...content.answers.map(({ text }) => `  = ${text}`),
      ...(content.explanation === undefined ? [] : [content.explanation]),
      ...(content.source === undefined
        ? []
        : [`“${content.source.quote}” (${content.source.document_title})`]),
    ].join("\n"),
  );
}

export async function retireQuestions(context: Context, input: Input): Promise<void> {
  await changeMany(context, { do: "retire", ids: idsOf(context.texts, input.words(0)) });
}

export async function tagQuestions(context: Context, input: Input): Promise<void> {
  await changeMany(context, { do: "tag", ids: idsOf(context.texts, input.words(1)), tags: [input.word(0)] });
}

async function changeMany(context: Context, body: Schemas["QuestionsChange"]): Promise<void> {
  const { client } = connect(context);
  const changed = await unwrap(client.POST("/quiz/questions/change", { body }));
  context.output.result(changed, () => context.texts.quizReview.changed(changed.changed.length));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`;
}
