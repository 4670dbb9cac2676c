import type { AuthoredDraft } from "../../agents/draft.ts";
import type { Finding } from "../../linting/finding.ts";

const ASKS =
  /(?:^|[.:;,!?] +)(?:qu['’]|(?:who|what|which|when|where|why|how|qui|que|quel|quelle|quels|quelles|quand|où|pourquoi|comment|combien|lequel|laquelle|lesquels|lesquelles|à quoi|en quelle|de quoi)(?![\p{L}]))/iu;

/** A question that ends in a full stop, or in nothing. */
export function withQuestionMark(draft: AuthoredDraft): AuthoredDraft | undefined {
  const { content } = draft;
  const bare = content.stem
    .trimEnd()
    .replace(/[.:…]$/, "")
    .trimEnd();
  if (/[?]/.test(content.stem) || /_{2,}/.test(bare) || !ASKS.test(bare)) return undefined;
  const stem = `${bare}${content.language === "fr" ? "\u00a0" : ""}?`;
  return { ...draft, content: { ...content, stem } };
}

/** The words that turn the question round, in bold. */
export function setOffNegation(draft: AuthoredDraft, { places }: Finding): AuthoredDraft | undefined {
  const { stem } = draft.content;
  const words = places
    .filter(({ part, start, end }) => part === "stem" && start !== undefined && end !== undefined)
    .sort((a, b) => (b.start ?? 0) - (a.start ?? 0));
  if (words.length === 0) return undefined;
  let marked = stem;
  for (const { start = 0, end = 0 } of words) {
    if (marked.slice(start - 2, start) === "**" || marked.slice(start, end).includes("*")) continue;
    marked = `${marked.slice(0, start)}**${marked.slice(start, end)}**${marked.slice(end)}`;
  }
  return marked === stem ? undefined : { ...draft, content: { ...draft.content, stem: marked } };
}
