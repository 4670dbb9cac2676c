import { contentStems } from "../../text/stems.ts";
import type { ReadText } from "../reading/read-text.ts";
import { everyKind, type Rule } from "../rule.ts";
import { negationsOf } from "./shared/negations.ts";

const LOOKED_AT = 8_000;

export const keyNotInSource: Rule = {
  id: "key_not_in_source",
  group: "safety",
  severity: "warning",
  kinds: everyKind.filter((kind) => kind !== "true_false"),
  name: { en: "The source does not say the right answer", fr: "La source ne dit pas la bonne réponse" },
  advice: {
    en: "A question is defended by its passage. Quote the words that make the answer right, or change the answer.",
    fr: "On défend une question par son passage. Citez les mots qui rendent la réponse juste, ou changez de réponse.",
  },
  look({ content: { source }, stem, right, answers, language }) {
    // Of what is not so, the source need not speak.
    if (source === undefined || negationsOf(stem).length > 0) return [];
    const quoted = new Set(
      contentStems([...source.headings, source.quote].join(" ").slice(0, LOOKED_AT), language),
    );
    const keys = right.length > 0 ? right.map(({ text }) => text) : answers;
    if (keys.length === 0 || keys.some((key) => isSaid(key, quoted))) return [];
    return [
      {
        places: [
          ...right.map(({ index }) => ({ part: "option" as const, index })),
          { part: "source" as const },
        ],
        message: {
          en: "No word of the right answer stands in the quoted passage.",
          fr: "Aucun mot de la bonne réponse ne figure dans le passage cité.",
        },
      },
    ];
  },
};

function isSaid({ content, words }: ReadText, quoted: ReadonlySet<string>): boolean {
  return words.length === 0 || content.length === 0 || content.some(({ stem }) => quoted.has(stem));
}
