import { searchKey } from "@souffleur/kernel";
import { cited, nth, option } from "../reading/say.ts";
import { choiceKinds, type Rule, type Sighting } from "../rule.ts";

const SIGNS_ONLY = /^[^\p{L}\p{N}]*$/u;
/** More than this is no text that two options share by mistake. */
const COMPARED = 4_000;

export const duplicateOption: Rule = {
  id: "duplicate_option",
  group: "structure",
  severity: "error",
  kinds: choiceKinds,
  name: { en: "The same option twice", fr: "Deux fois la même option" },
  advice: {
    en: "Two options that say the same are both right or both wrong. Change one, or take it away.",
    fr: "Deux options identiques sont toutes deux justes ou toutes deux fausses. Changez-en une, ou supprimez-la.",
  },
  look({ content }) {
    const seen = new Map<string, number>();
    const found: Sighting[] = [];
    for (const [index, { text }] of content.options.entries()) {
      const same = sameText(text.slice(0, COMPARED));
      if (same === "") continue;
      const first = seen.get(same);
      if (first === undefined) seen.set(same, index);
      else found.push(sightingOf(first, index, text));
    }
    return found.slice(0, 10);
  },
};

function sightingOf(first: number, index: number, text: string): Sighting {
  const words = cited(text);
  return {
    places: [option(first), option(index)],
    message: {
      en: `Options ${nth(first)} and ${nth(index)} are the same: ${words.en}.`,
      fr: `Les options ${nth(first)} et ${nth(index)} sont les mêmes\u00a0: ${words.fr}.`,
    },
  };
}

/** Case, accents, spaces and the stop at the end tell no options apart. Signs do: "+3" is not "-3". */
function sameText(text: string): string {
  const bare = text.replace(/\s+/g, " ").trim();
  if (SIGNS_ONLY.test(bare)) return bare;
  return searchKey(bare.replace(/[’]/g, "'").replace(/[.;,]+$/, "")).replace(/ ?([-,;:/()]) ?/g, "$1");
}
