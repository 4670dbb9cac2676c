import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { saveFile } from "../output/save-file.ts";
import { numberOption, wordOf } from "../usage/usage-failure.ts";
import { type QuestionFile, questionFilesAt } from "./question-files.ts";

type Import = Schemas["QuizImport"];

const formats = ["json", "moodle", "gift", "aiken", "qti21", "qti3", "csv", "anki", "pdf"] as const;
const kinds = ["one", "several", "true_false", "short", "number"] as const;

/** Takes questions in, a file after the other; each is one entry of the ledger. */
export async function importQuestions(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const language = input.text("language");
  const isDry = input.flag("dryRun");
  const results: (Import & { readonly file: string })[] = [];
  const files: QuestionFile[] = [];
  for (const path of input.words(0)) files.push(...(await questionFilesAt(context, path)));
  for (const { path: file, filename, content } of files) {
    const body = {
      ...{ filename, content_base64: await content() },
      ...(language !== undefined && { language }),
    };
    const query = { dry_run: isDry ? ("true" as const) : ("false" as const) };
    results.push({
      file,
      ...(await unwrap(client.POST("/quiz/questions/import", { params: { query }, body }))),
    });
  }
  const words = context.texts.quizExchange;
  const taken = results.reduce((sum, result) => sum + result.taken.length, 0);
  context.output.result(results, () =>
    [...results.flatMap((result) => linesOf(context, result)), ...(isDry ? [] : [words.taken(taken)])].join(
      "\n",
    ),
  );
}

function linesOf({ texts }: Context, { file, counts, problems }: Import & { readonly file: string }) {
  const words = texts.quizExchange;
  return [
    ...problems.map((problem) =>
      words.problem(words.place(problem.file ?? file, problem.line, problem.item), problem.message),
    ),
    words.read(file, counts.new, counts.same + counts.changed + counts.double, counts.refused),
  ];
}

/** Saves questions of the bank, and says what their format does not keep. */
export async function exportQuestions(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { texts, output } = context;
  const [title, topic, tag, language] = ["title", "topic", "tag", "language"].map((name) => input.text(name));
  const kind = input.text("kind");
  const selection = {
    format: wordOf(texts, "--format", input.text("format") ?? "", formats),
    ...(title !== undefined && { title }),
    ...(topic !== undefined && { topic }),
    ...(tag !== undefined && { tag }),
    ...(language !== undefined && { language }),
    ...(kind !== undefined && { kind: wordOf(texts, "--kind", kind, kinds) }),
  };
  const { questions, problems } = await unwrap(
    client.GET("/quiz/questions/export/preview", { params: { query: selection } }),
  );
  if (questions === 0) throw new CliFailure(exitCodes.notFound, "not_found", texts.quizExchange.nothingFits);
  if (problems.length > 0) output.note(notKept(context, problems));
  const query = {
    ...selection,
    variants: numberOption(texts, "--variants", input.text("variants"), 1),
    seed: numberOption(texts, "--seed", input.text("seed"), 1),
    lang: context.language,
  };
  const bytes = await unwrap(
    client.GET("/quiz/questions/export", { params: { query }, parseAs: "arrayBuffer" }),
  );
  await saveFile(context, input.text("output") ?? "", bytes);
}

function notKept({ texts }: Context, problems: Schemas["QuizExportPreview"]["problems"]): string {
  const words = texts.quizExchange;
  // What befalls many is said once, with whom it befalls.
  const byMessage = Map.groupBy(problems, ({ message }) => message);
  const lines = [...byMessage].map(([message, all]) =>
    words.question(all.length, rangesOf(all.map(({ question }) => (question ?? 0) + 1)), message),
  );
  return [words.notKept(problems.length), ...lines].join("\n");
}

/** 1, 2, 3 and 7 as "1–3, 7". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: { readonly from: number; readonly to: number }[] = [];
  for (const number of new Set(numbers)) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) ranges.splice(-1, 1, { from: last.from, to: number });
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
