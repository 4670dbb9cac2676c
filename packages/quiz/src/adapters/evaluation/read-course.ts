import type { IdSource } from "@souffleur/kernel";
import type { ReadCourse } from "../../application/evaluation/evaluate-course.ts";
import { settlePassages } from "../../domain/documents/settle-passages.ts";
import type { GoldCourse } from "../../domain/evaluation/gold.ts";
import { runReader } from "../reading/run-reader.ts";

/** Reads the documents of a course as any other, but keeps nothing of them. */
export async function readCourseTexts(
  { documents, ...course }: GoldCourse,
  newId: IdSource,
  signal: AbortSignal,
): Promise<ReadCourse> {
  const read = await Promise.all(
    documents.map(async ({ name, bytes }) => {
      const found = await runReader(bytes, { format: "markdown" }, { signal });
      if (!found.ok) throw new Error(`The course's document ${name} cannot be read: ${found.failure}`);
      const documentId = newId<"document">();
      const settling = { documentId, revision: 1, newId: () => newId<"passage">() };
      const passages = settlePassages(found.value.passages, [], settling);
      return { documentId, name, text: found.value.text, passages };
    }),
  );
  return {
    ...course,
    passages: read.flatMap(({ passages }) => passages),
    texts: new Map(read.map(({ documentId, name, text }) => [documentId, { name, text }])),
  };
}
