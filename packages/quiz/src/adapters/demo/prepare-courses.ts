import { ok } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import { addDocument } from "../../application/documents/add-document.ts";
import type { DocumentFile } from "../../application/documents/document-record.ts";
import { type ReadResult, storeReading } from "../../application/documents/store-reading.ts";
import { addQuestions } from "../../application/questions/add-questions.ts";
import type { Document, Passage } from "../../domain/documents/document.ts";
import { contentOfGold, type GoldCourse, type GoldQuestion } from "../../domain/evaluation/gold.ts";
import type { Question, QuestionContent } from "../../domain/questions/question.ts";
import { portsOf, type QuizContext } from "../context.ts";
import { runReader } from "../reading/run-reader.ts";

/** A document of a course, kept and read. */
export interface PreparedDocument {
  readonly name: string;
  readonly file: DocumentFile;
  readonly read: ReadResult;
}

/** Keeps the files of a course and reads them, outside any transaction. */
export function prepareCourse(
  { files, settings }: QuizContext,
  { documents }: GoldCourse,
  signal: AbortSignal,
): Promise<readonly PreparedDocument[]> {
  return Promise.all(
    documents.map(async ({ name, bytes }) => {
      const stored = await files.put([bytes], settings.maxBytes);
      const read = await runReader(bytes, { format: "markdown" }, { signal });
      if (!stored.ok || !read.ok) throw new Error(`The example's document ${name} cannot be taken in.`);
      return { name, file: { ...stored.value, format: "markdown", filename: name }, read: read.value };
    }),
  );
}

/** How many questions of each document are in the bank from the start. */
const IN_THE_BANK = 4;

/** Makes the course's documents what they are, and puts a few of its questions into the bank: these. */
export async function storeCourse(
  context: QuizContext,
  unit: Unit,
  {
    author,
    course,
    prepared,
  }: {
    readonly author: Author;
    readonly course: GoldCourse;
    readonly prepared: readonly PreparedDocument[];
  },
): Promise<readonly Question[]> {
  const ports = portsOf(context, unit, author);
  const all: Question[] = [];
  for (const { name, file, read } of prepared) {
    const adding = { ...ports, startReading: async () => ok(undefined) };
    const taken = await addDocument(adding, { subject: course.subject, title: read.headings[0]?.text, file });
    if (!taken.ok) continue;
    const reading = { documentId: taken.value.document.id, file, keepsTitle: true };
    const document = await storeReading(ports, reading, read);
    if (document === undefined) continue;
    const passages = await ports.passages.ofDocument(document.id);
    const asked = course.questions.filter(({ document: named }) => named === name);
    const contents = everyFew(asked).flatMap(
      (question) => quoting(question, document, { text: read.text, passages }) ?? [],
    );
    const added = await addQuestions(ports, { contents, origin: "hand" });
    if (added.ok) all.push(...added.value);
  }
  return all;
}

function everyFew(questions: readonly GoldQuestion[]): readonly GoldQuestion[] {
  const step = Math.max(1, Math.floor(questions.length / IN_THE_BANK));
  return questions.filter((_, at) => at % step === 0).slice(0, IN_THE_BANK);
}

/** A gold question with its passage, as if somebody had made it from there. */
function quoting(
  question: GoldQuestion,
  document: Document,
  { text, passages }: { readonly text: string; readonly passages: readonly Passage[] },
): QuestionContent | undefined {
  const start = text.indexOf(question.quote);
  const end = start + question.quote.length;
  const passage = passages.find((one) => one.start <= start && one.end >= end);
  if (start < 0 || passage === undefined) return undefined;
  return {
    ...contentOfGold(question, document.language ?? passage.language),
    topic: passage.headings[0] ?? document.title,
    source: {
      ...{ documentId: document.id, documentTitle: document.title, passageId: passage.id },
      ...{ revision: document.revision, headings: passage.headings, quote: question.quote, start, end },
    },
  };
}
