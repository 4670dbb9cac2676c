/** What a word can be about. */
export type Property =
  | "source"
  | "resolution"
  | "video"
  | "audio"
  | "language"
  | "subtitles"
  | "french"
  | "edition"
  | "flag"
  | "noise";

/**
 * How sure a word is. `firm` ones are never part of a title, and end it. `loose` ones are, at times: they count after the
 * title has ended, or right before. `faint` ones could be anything: they count in brackets among others, or behind a firm one.
 */
export type Strength = "firm" | "loose" | "faint";

export interface Word {
  readonly property: Property;
  readonly value: string;
  readonly strength: Strength;
}

/** The words for each value; written as people write them, without regard to case and separators. */
export type WordsByValue = Readonly<Record<string, Partial<Readonly<Record<Strength, string>>>>>;

/** Words of a property, from lists separated by commas. */
export function wordsOf(property: Property, values: WordsByValue): readonly (readonly [string, Word])[] {
  return Object.entries(values).flatMap(([value, lists]) =>
    Object.entries(lists).flatMap(([strength, list]) =>
      list
        .split(",")
        .map(
          (word) =>
            [
              word.toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, ""),
              { property, value, strength: strength as Strength },
            ] as const,
        ),
    ),
  );
}
