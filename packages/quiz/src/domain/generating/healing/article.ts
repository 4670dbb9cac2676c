import type { AuthoredDraft } from "../../agents/draft.ts";

/** `a ____` tells whether the answer begins with a vowel: `a(n) ____` does not. */
export function giveArticleAway(draft: AuthoredDraft): AuthoredDraft | undefined {
  const { content } = draft;
  if (content.language !== "en") return undefined;
  const stem = content.stem
    .replace(/\b([Aa])n? (_{2,})/g, "$1(n) $2")
    .replace(/\b([Aa])n?([ :]*)$/, "$1(n)$2");
  return stem === content.stem ? undefined : { ...draft, content: { ...content, stem } };
}
