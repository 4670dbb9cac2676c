import type { DocumentId, Passage, PassageId } from "./document.ts";

/** Passages of a new text, before they have an id. */
export type NewPassage = Omit<Passage, "id" | "documentId" | "revision">;

interface Settling {
  readonly documentId: DocumentId;
  readonly revision: number;
  readonly newId: () => PassageId;
}

/** Gives passages their ids: one whose text is as it was keeps its own. Their places are those of the new text. */
export function settlePassages(
  passages: readonly NewPassage[],
  before: readonly Passage[],
  { documentId, revision, newId }: Settling,
): readonly Passage[] {
  const known = new Map<string, Passage[]>();
  // The same text may stand there twice: then they are taken in the order they stand.
  for (const passage of before) known.set(passage.hash, [...(known.get(passage.hash) ?? []), passage]);
  return passages.map((passage) => {
    const same = known.get(passage.hash)?.shift();
    return { ...passage, id: same?.id ?? newId(), documentId, revision };
  });
}
