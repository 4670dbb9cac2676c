import type { PassageId } from "../../domain/documents/document.ts";
import { fuse } from "../../domain/search/fuse.ts";
import { queryTerms } from "../../domain/search/index-words.ts";
import type { DocumentPorts } from "../documents/ports.ts";
import type { FoundPassage, MeaningIndex, PassageSearch, Scored, WordHit, WordIndex } from "./ports.ts";

interface SearchPorts extends Pick<DocumentPorts, "documents" | "passages"> {
  readonly words: WordIndex;
  readonly meaning?: MeaningIndex | undefined;
}

/** So many of each kind are fused, whatever is asked for. */
const LEAST_FUSED = 50;

/** By words alone, or by words and meaning where vectors are made. */
export function createPassageSearch({ words, meaning, documents, passages }: SearchPorts): PassageSearch {
  return {
    async search(query) {
      const terms = queryTerms(query.text, query.language);
      const most = meaning === undefined ? query.limit : Math.max(query.limit, LEAST_FUSED);
      const [byWords, byMeaning] = await Promise.all([
        words.find(terms, query, most),
        meaning?.find(query, most),
      ]);
      const order = orderOf(byWords, byMeaning).slice(0, query.limit);
      const found = await passages.findAll(order.map(([id]) => id));
      const theirs = await documents.findAll([...new Set(found.map(({ documentId }) => documentId))]);
      const passageOf = new Map(found.map((passage) => [passage.id, passage]));
      const documentOf = new Map(theirs.map((document) => [document.id, document]));
      return order.flatMap(([id, score]): readonly FoundPassage[] => {
        const passage = passageOf.get(id);
        const document = passage && documentOf.get(passage.documentId);
        if (passage === undefined || document === undefined) return [];
        return [{ passage, document, score, by: reasonOf(id, byWords, byMeaning) }];
      });
    },
  };
}

function orderOf(
  byWords: readonly Scored[],
  byMeaning: readonly Scored[] | undefined,
): readonly (readonly [PassageId, number])[] {
  if (byMeaning === undefined) return byWords.map(({ passageId, score }) => [passageId, score]);
  const ids = (found: readonly Scored[]) => found.map(({ passageId }) => passageId);
  return [...fuse([ids(byWords), ids(byMeaning)])];
}

function reasonOf(
  id: PassageId,
  byWords: readonly WordHit[],
  byMeaning: readonly Scored[] = [],
): FoundPassage["by"] {
  const wordRank = byWords.findIndex(({ passageId }) => passageId === id) + 1;
  const vectorRank = byMeaning.findIndex(({ passageId }) => passageId === id) + 1;
  const nearness = byMeaning[vectorRank - 1]?.score;
  return {
    words: byWords[wordRank - 1]?.words ?? [],
    ...(wordRank > 0 && { wordRank }),
    ...(vectorRank > 0 && { vectorRank }),
    ...(nearness !== undefined && { nearness }),
  };
}
