import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { ApiError, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { readBytes } from "../plan/read-bytes.ts";
import { filesIn } from "../shared/files-in.ts";
import { watchJob } from "../shared/watch-job.ts";

type Added = Schemas["QuizDocumentAdded"];

const ENDINGS = /\.(?:pdf|docx|pptx|epub|x?html?|md|markdown|txt)$/i;
/** What the server takes decides the server; this much is worth sending to be told. */
const MAX_BYTES = 200_000_000;
const MOST_FILES = 500;

/** Adds what is named, one after the other, and says of each what became of it. */
export async function addDocuments(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const subject = input.text("subject") ?? "";
  const title = input.text("title");
  const described = { subject, ...(title !== undefined && { title }) };
  const places: string[] = [];
  for (const source of input.words(0)) places.push(...(await placesOf(context, source)));
  if (title !== undefined && places.length > 1)
    throw new CliFailure(exitCodes.usage, "usage", context.texts.quizDocuments.oneTitle);
  const added: Added[] = [];
  for (const place of places) {
    const one = await addOne(context, api, place, described);
    if (one !== undefined) added.push(one);
  }
  const documents = input.isOff("wait")
    ? added.map(({ document }) => document)
    : await whenRead(context, api, added);
  const failed = documents.filter(({ state }) => state === "unreadable");
  const { quizDocuments: words } = context.texts;
  context.output.result(documents, () => words.added(documents.length - failed.length));
  for (const { title: name, problem } of failed) context.output.note(`${name}: ${problem?.message ?? ""}`);
  if (failed.length > 0) throw new CliFailure(exitCodes.failure, "unreadable", words.failed(failed.length));
}

async function addOne(
  context: Context,
  { client }: Api,
  place: string,
  described: { readonly subject: string; readonly title?: string },
): Promise<Added | undefined> {
  try {
    if (isAddress(place))
      return await unwrap(
        client.POST("/quiz/documents/from-address", { body: { ...described, address: place } }),
      );
    const content_base64 = await readBytes(context, place, MAX_BYTES);
    return await unwrap(
      client.POST("/quiz/documents", { body: { ...described, filename: basename(place), content_base64 } }),
    );
  } catch (error) {
    // Adding a folder again adds what is new in it.
    if (!(error instanceof ApiError) || error.problem.code !== "quiz_document_known") throw error;
    context.output.note(context.texts.quizDocuments.known(place));
    return undefined;
  }
}

async function whenRead(
  context: Context,
  api: Api,
  added: readonly Added[],
): Promise<readonly Schemas["QuizDocument"][]> {
  const documents: Schemas["QuizDocument"][] = [];
  for (const { document, job } of added) {
    await watchJob(context, api, job);
    const params = { path: { id: document.id } };
    documents.push(await unwrap(api.client.GET("/quiz/documents/{id}", { params })));
  }
  return documents;
}

const isAddress = (source: string) => /^https?:\/\//i.test(source);

/** A file or an address is itself; a folder is the documents in it. */
async function placesOf(context: Context, source: string): Promise<readonly string[]> {
  const { texts, output } = context;
  if (isAddress(source)) return [source];
  const words = texts.quizDocuments;
  const found = await stat(source).catch(() => undefined);
  if (found === undefined) throw new CliFailure(exitCodes.notFound, "file_not_found", words.noSource(source));
  if (!found.isDirectory()) return [source];
  const files = await filesIn(context, source, ENDINGS);
  if (files.length === 0) throw new CliFailure(exitCodes.notFound, "file_not_found", words.nothingIn(source));
  if (files.length > MOST_FILES) output.note(words.tooMany(source, MOST_FILES));
  return files.slice(0, MOST_FILES);
}
