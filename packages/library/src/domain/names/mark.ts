import type { Strength } from "./vocabulary/vocabulary.ts";

/** A stretch of the name that says something. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly says: Saying;
}

export interface Range {
  readonly seasons?: readonly number[] | undefined;
  readonly episodes?: readonly number[] | undefined;
  readonly absolute?: readonly number[] | undefined;
}

/** What a mark says; one kind for each property of a name. */
export type Saying =
  | { readonly kind: "word"; readonly property: string; readonly value: string }
  | { readonly kind: "resolution"; readonly value: string }
  | { readonly kind: "channels"; readonly value: string }
  | { readonly kind: "year"; readonly value: number; readonly inBrackets: boolean }
  | { readonly kind: "date"; readonly value: string }
  | ({ readonly kind: "numbering"; readonly form: NumberingForm } & Range)
  | { readonly kind: "part"; readonly value: number }
  | { readonly kind: "id"; readonly source: "imdb" | "tmdb" | "tvdb"; readonly value: string }
  | { readonly kind: "noise" };

/** How it was written: what is sure in one form is a guess in another. */
export type NumberingForm = "code" | "cross" | "words" | "season" | "episode" | "running" | "compact";

/** Is it a word about one of these? */
export function isWordOf({ says }: Mark, ...properties: readonly string[]): boolean {
  return says.kind === "word" && properties.includes(says.property);
}
