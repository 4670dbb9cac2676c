/** Marks nobody sees: of no width, of direction, variants, tags, and what has no place in a text at all. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Cc}\n\t]/gu;
const REMARKS = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** A tag is short, and holds no other: without both, a page of nothing but beginnings would take for ever. */
const HIDDEN =
  /<([a-z][a-z0-9]*)\b[^<>]{0,400}?(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|\shidden\b)[^<>]{0,400}>[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** What of a text a person sees: what is said only to machines is left out before any of it goes to one. */
export function visibleText(text: string): string {
  return text.normalize("NFC").replace(REMARKS, " ").replace(HIDDEN, " ").replace(UNSEEN, "");
}
