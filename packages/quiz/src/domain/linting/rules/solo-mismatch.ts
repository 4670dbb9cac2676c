import { asksForFact } from "../../levels/read-levels.ts";
import { Phrases } from "../reading/phrases.ts";
import { everyKind, type Rule, type Sighting } from "../rule.ts";

const relations = new Phrases({
  fr: "pourquoi, relation, lien, comparez, compare, comparaison, différence, diffère, cause, conséquence, entraîne, s'explique, explique, en quoi, effet, dépend",
  en: "why, relationship, relation, compare, compared, difference, differ, differs, cause, causes, consequence, result, explain, explains, effect, because, depends",
});

export const soloMismatch: Rule = {
  id: "solo_mismatch",
  group: "level",
  severity: "warning",
  kinds: everyKind,
  name: { en: "Not the SOLO level it is said to have", fr: "Pas le niveau SOLO annoncé" },
  advice: {
    en: "One fact is unistructural, several beside each other multistructural, a relation between them relational, and what carries over to new cases extended. Change the question, or the level.",
    fr: "Un fait est unistructurel, plusieurs côte à côte multistructurels, leur relation relationnelle, et ce qui s'étend à des cas nouveaux étendu. Changez la question, ou le niveau.",
  },
  look(question, asked) {
    const solo = asked.solo ?? question.content.solo;
    if (solo === undefined || solo === "prestructural") return [];
    const isDeep = solo === "relational" || solo === "extended";
    if (
      isDeep &&
      asksForFact({ stem: question.stem.raw, language: question.language }) &&
      !relations.isIn(question.stem)
    )
      return [sightingOf("one fact", "un seul fait")];
    if (solo === "unistructural" && question.right.length > 1)
      return [sightingOf("several facts", "plusieurs faits")];
    return [];
  },
};

function sightingOf(en: string, fr: string): Sighting {
  return {
    places: [{ part: "stem" }],
    message: {
      en: `It asks for ${en}, which is not the level it is meant to have.`,
      fr: `Elle demande ${fr}, ce qui n'est pas le niveau voulu.`,
    },
  };
}
