import type { PublicationSummary } from "../../domain/publishing/publication.ts";

/** What the ledger keeps of a publication; what it changed is kept with itself. */
export type PublicationRecord = Pick<
  PublicationSummary,
  "number" | "added" | "changed" | "cancelled" | "told" | "undoes" | "note"
>;

export function publicationRecord(publication: PublicationSummary): PublicationRecord {
  const { number, added, changed, cancelled, told, undoes, note } = publication;
  return { number, added, changed, cancelled, told, note, ...(undoes !== undefined && { undoes }) };
}
