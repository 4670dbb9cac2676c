import type { ReadQuestion } from "../reading/read-question.ts";
import { nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";
import { type Range, rangeOf } from "./shared/quantity.ts";

/** Asked for a range, every range is an answer of its own, however much two share. */
const ASKS_FOR_RANGE =
  /(?<!\p{L})(?:ranges?|spectrum|intervals?|interval|period|gamme|plage|intervalle|spectre|domaine|période|fourchette)(?!\p{L})/u;

export const overlappingRanges: Rule = {
  id: "overlapping_ranges",
  group: "options",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "Ranges that overlap", fr: "Intervalles qui se recouvrent" },
  advice: {
    en: "A value that lies in two options makes both right. Let each range begin where the one before ends.",
    fr: "Une valeur comprise dans deux options les rend justes toutes deux. Faites commencer chaque intervalle où finit le précédent.",
  },
  look(question) {
    if (ASKS_FOR_RANGE.test(question.stem.plain)) return [];
    const [one, other] = firstOverlap(question) ?? [];
    return one === undefined || other === undefined
      ? []
      : [
          {
            places: [option(one), option(other)],
            message: {
              en: `Options ${nth(one)} and ${nth(other)} share values.`,
              fr: `Les options ${nth(one)} et ${nth(other)} ont des valeurs communes.`,
            },
          },
        ];
  },
};

function firstOverlap({ options }: ReadQuestion): readonly [number, number] | undefined {
  const ranges = options
    .flatMap(({ index, text }) => {
      const range = rangeOf(text.plain);
      return range === undefined ? [] : [{ index, ...range }];
    })
    .sort((one, other) => one.value - other.value);
  let widest: (Range & { readonly index: number }) | undefined;
  for (const range of ranges) {
    if (widest !== undefined && widest.unit === range.unit && range.value < widest.to)
      return [Math.min(widest.index, range.index), Math.max(widest.index, range.index)];
    if (widest === undefined || range.to > widest.to) widest = range;
  }
  return undefined;
}
