import type { Message } from "@souffleur/kernel";
import type { Phrases, Sight } from "../../reading/phrases.ts";
import type { ReadOption, ReadQuestion } from "../../reading/read-question.ts";
import { inOption } from "../../reading/say.ts";
import type { Sighting } from "../../rule.ts";

/** Options that hold one of the terms, where not all do: what all say tells nothing. */
export function termsInOptions(
  { options }: ReadQuestion,
  search: {
    readonly terms: Phrases;
    readonly counts: (sight: Sight, option: ReadOption) => boolean;
    readonly say: (term: string, option: ReadOption) => Message;
  },
): readonly Sighting[] {
  const found = options.map((option) => ({
    option,
    sights: search.terms.in(option.text).filter((sight) => search.counts(sight, option)),
  }));
  const holding = found.filter(({ sights }) => sights.length > 0);
  if (holding.length === options.length) return [];
  return holding.map(({ option, sights }) => ({
    places: sights.map((sight) => inOption(option.index, sight)),
    message: search.say(sights[0]?.text ?? "", option),
  }));
}
