import type { QuizDocumentSummary } from "../../../lib/api/types.ts";

/** What most of the chosen documents speak, or of all where none is chosen. */
export function languageOf(
  documents: readonly Pick<QuizDocumentSummary, "id" | "language">[],
  chosen: readonly string[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const { id, language } of documents)
    if (language !== undefined && (chosen.length === 0 || chosen.includes(id)))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
