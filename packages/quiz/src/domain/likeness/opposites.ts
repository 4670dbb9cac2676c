import { stemOf } from "../text/stems.ts";

const pairs: readonly (readonly [language: "fr" | "en", one: string, other: string])[] = [
  ["fr", "grand", "petit"],
  ["fr", "premier", "dernier"],
  ["fr", "première", "dernière"],
  ["fr", "premier", "deuxième"],
  ["fr", "proche", "éloigné"],
  ["fr", "absorber", "rejeter"],
  ["fr", "baisser", "monter"],
  ["fr", "augmenter", "diminuer"],
  ["fr", "commencer", "finir"],
  ["fr", "maximum", "minimum"],
  ["fr", "nord", "sud"],
  ["fr", "est", "ouest"],
  ["fr", "chaud", "froid"],
  ["fr", "rapide", "lent"],
  ["fr", "haut", "bas"],
  ["fr", "long", "court"],
  ["fr", "rouge", "blanc"],
  ["fr", "positif", "négatif"],
  ["fr", "entrer", "sortir"],
  ["fr", "naître", "mourir"],
  ["fr", "ouvrir", "fermer"],
  ["fr", "avantage", "inconvénient"],
  ["fr", "vrai", "faux"],
  ["en", "large", "small"],
  ["en", "largest", "smallest"],
  ["en", "highest", "lowest"],
  ["en", "longest", "shortest"],
  ["en", "nearest", "farthest"],
  ["en", "first", "last"],
  ["en", "first", "second"],
  ["en", "lower", "raise"],
  ["en", "increase", "decrease"],
  ["en", "begin", "end"],
  ["en", "start", "end"],
  ["en", "maximum", "minimum"],
  ["en", "north", "south"],
  ["en", "east", "west"],
  ["en", "hot", "cold"],
  ["en", "fast", "slow"],
  ["en", "positive", "negative"],
  ["en", "born", "died"],
  ["en", "open", "close"],
  ["en", "advantage", "disadvantage"],
  ["en", "true", "false"],
  ["en", "boiling", "freezing"],
  ["en", "absorb", "release"],
];

const opposites = pairs.map(
  ([language, one, other]) => [stemOf(one, language), stemOf(other, language)] as const,
);

/** One asks for the largest, the other for the smallest. */
export function opposed(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const only = (stem: string, has: ReadonlyMap<string, number>, not: ReadonlyMap<string, number>) =>
    has.has(stem) && !not.has(stem);
  return opposites.some(
    ([one, other]) => (only(one, a, b) && only(other, b, a)) || (only(other, a, b) && only(one, b, a)),
  );
}
