import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import type { Passage } from "../../../domain/documents/document.ts";
import { indexTerms, searchedText } from "../../../domain/search/index-words.ts";
import type { QuizTables } from "../tables/index.ts";

/** Keeps what passages are found by in step with them; those that go take theirs along. */
export async function putPassageWords(queries: Queries, passages: readonly Passage[]): Promise<void> {
  const database = tables<QuizTables>(queries);
  const stems = new Map<string, Map<string, string>>();
  for (const chunk of chunksOf(passages)) {
    const rows = chunk.map((passage) => {
      const known = stems.get(passage.language) ?? new Map<string, string>();
      stems.set(passage.language, known);
      const terms = indexTerms(searchedText(passage), passage.language, known);
      return { passage_id: passage.id, words: terms.words.join(" "), stems: terms.stems.join(" ") };
    });
    await database
      .insertInto("quiz_passage_words")
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .column("passage_id")
          .doUpdateSet(({ ref }) => ({ words: ref("excluded.words"), stems: ref("excluded.stems") }))
          .where(({ eb, or, ref }) =>
            or([
              eb("quiz_passage_words.words", "!=", ref("excluded.words")),
              eb("quiz_passage_words.stems", "!=", ref("excluded.stems")),
            ]),
          ),
      )
      .execute();
  }
}
