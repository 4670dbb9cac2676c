import { withFrenchSpaces } from "./french-spaces.ts";
import type { Locale } from "./locale.ts";

/** The same sentences in every language. */
export type Messages<T> = Readonly<Record<Locale, T>>;

/**
 * Pairs two catalogues. The English one is the reference: a key missing from the French one, a key too many
 * or a parameter of another type does not compile.
 */
export function defineMessages<T extends object>(en: T, fr: NoInfer<T>): Messages<T> {
  return { en, fr: withFrenchSpaces(fr) };
}
