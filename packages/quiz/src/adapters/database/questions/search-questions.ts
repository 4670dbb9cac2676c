import type { Queries } from "@souffleur/platform/database";
import type { SearchHit } from "@souffleur/platform/module";
import { labelOf } from "../../../application/questions/question-record.ts";
import { questionRepository } from "./question-repository.ts";

/** Finds questions of the bank by a part of what they say. */
export async function searchQuestions(
  queries: Queries,
  text: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const { items } = await questionRepository(queries).list({ limit }, { search: text });
  return items.map(({ id, content }) => ({
    kind: "quiz.question",
    id,
    title: labelOf(content),
    subtitle:
      content.topic === undefined
        ? { en: "Question", fr: "Question" }
        : { en: `Question, ${content.topic}`, fr: `Question, ${content.topic}` },
  }));
}
