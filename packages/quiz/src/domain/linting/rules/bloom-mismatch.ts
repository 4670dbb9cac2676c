import type { Message } from "@souffleur/kernel";
import { asksForFact, readBloom } from "../../levels/read-levels.ts";
import { type Bloom, bloomLevels } from "../../questions/question.ts";
import { everyKind, type Rule } from "../rule.ts";

const names: Readonly<Record<Bloom, Message>> = {
  remember: { en: "remember", fr: "se souvenir" },
  understand: { en: "understand", fr: "comprendre" },
  apply: { en: "apply", fr: "appliquer" },
  analyze: { en: "analyze", fr: "analyser" },
  evaluate: { en: "evaluate", fr: "évaluer" },
  create: { en: "create", fr: "créer" },
};
const rank = (level: Bloom) => bloomLevels.indexOf(level);

export const bloomMismatch: Rule = {
  id: "bloom_mismatch",
  group: "level",
  severity: "warning",
  kinds: everyKind,
  name: { en: "Not the level of Bloom that was asked", fr: "Pas le niveau de Bloom demandé" },
  advice: {
    en: "“Who”, “when” and “what is” ask to remember; “why” to understand; a new case to apply; differences and conclusions to analyze; the best of several to evaluate. Change the question, or the level it is said to have.",
    fr: "«\u00a0Qui\u00a0», «\u00a0quand\u00a0», «\u00a0qu'est-ce que\u00a0» demandent de se souvenir\u00a0; «\u00a0pourquoi\u00a0» de comprendre\u00a0; un cas nouveau d'appliquer\u00a0; différences et conclusions d'analyser\u00a0; le meilleur de plusieurs d'évaluer. Changez la question, ou le niveau annoncé.",
  },
  look({ content, stem, language }, asked) {
    const wanted = asked.bloom ?? content.bloom;
    if (wanted === undefined) return [];
    const asking = { stem: stem.raw, language };
    const seen = readBloom(asking);
    // Only what is plain: a bare recall for more than understanding, or far more than what was asked.
    const isTooLow = rank(wanted) >= rank("apply") && asksForFact(asking);
    const isTooHigh = rank(seen) >= rank(wanted) + 2 && rank(seen) >= rank("apply");
    if (!isTooLow && !isTooHigh) return [];
    return [
      {
        places: [{ part: "stem" }],
        message: {
          en: `It is to make people ${names[wanted].en}, and asks them to ${names[seen].en}.`,
          fr: `Elle doit amener à ${names[wanted].fr}, et demande de ${names[seen].fr}.`,
        },
      },
    ];
  },
};
