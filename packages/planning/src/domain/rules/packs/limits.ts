import type { Message } from "@souffleur/kernel";
import type { LimitSource, LimitUnit } from "../pack-source.ts";

/** A limit of the law as it stands since its day; the next change of the law adds a line after it. */
function since(
  unit: LimitUnit,
  range: readonly [least: number, most: number],
  title: Message,
): (validFrom: string, value: number) => LimitSource {
  const [least, most] = range;
  return (validFrom, value) => ({ unit, title, least, most, values: [{ validFrom, value }] });
}

const WEEK = 7 * 24 * 60;

export const rest = since("minutes", [0, WEEK], { fr: "Repos", en: "Rest" });
export const atMost = since("minutes", [0, WEEK], { fr: "Au plus", en: "At most" });
export const after = since("minutes", [0, WEEK], { fr: "Après", en: "After" });
export const pause = since("minutes", [0, 24 * 60], { fr: "Pause", en: "Break" });
export const overhang = since("minutes", [0, WEEK], {
  fr: "Part du repos qui peut déborder de la semaine",
  en: "Part of the rest that may lie outside the week",
});
export const letPass = since("minutes", [0, WEEK], { fr: "Toléré jusqu’à", en: "Let pass up to" });
export const days = since("days", [0, 7], { fr: "Jours", en: "Days" });
export const weeks = since("weeks", [1, 52], { fr: "Semaines", en: "Weeks" });
export const underAge = since("years", [0, 30], { fr: "Avant l’âge de", en: "Under the age of" });
export const childAge = since("years", [0, 30], {
  fr: "Enfant avant l’âge de",
  en: "A child under the age of",
});
export const childRest = since("minutes", [0, WEEK], { fr: "Repos d’un enfant", en: "A child’s rest" });
export const fromClock = since("clock", [0, 24 * 60], { fr: "À partir de", en: "From" });
export const toClock = since("clock", [0, 24 * 60], { fr: "Jusqu’à", en: "Until" });
export const childFromClock = since("clock", [0, 24 * 60], {
  fr: "Pour un enfant, à partir de",
  en: "For a child, from",
});
export const unknownWay = since("minutes", [0, 24 * 60], {
  fr: "Trajet dont personne n’a dit la durée",
  en: "A way nobody said the length of",
});
export const margin = since("minutes", [0, 24 * 60], { fr: "Marge", en: "Margin" });
