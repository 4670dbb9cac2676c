import type { Sentence } from "./sentence.ts";

/** What is looked for by its words. */
export interface InStems {
  readonly stems: readonly string[];
}

/** Terms all of whose words a sentence has. */
export function termsIn<Term extends InStems>(
  { stems }: Pick<Sentence, "stems">,
  { termsByStem }: { readonly termsByStem: ReadonlyMap<string, readonly Term[]> },
): readonly Term[] {
  const found: Term[] = [];
  for (const stem of stems)
    for (const term of termsByStem.get(stem) ?? [])
      if (term.stems.every((each) => stems.has(each))) found.push(term);
  return found;
}
