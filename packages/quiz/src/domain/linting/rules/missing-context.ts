import { Phrases, type Sight } from "../reading/phrases.ts";
import type { ReadText } from "../reading/read-text.ts";
import { cited, inStem } from "../reading/say.ts";
import { everyKind, type Rule } from "../rule.ts";

/** A text that is not part of the question. */
const elsewhere = new Phrases({
  fr: "dans le texte, d'après le texte, selon le texte, d'après le passage, selon le passage, dans le passage, dans ce chapitre, dans le chapitre, d'après le document, selon le document, selon l'auteur, d'après l'auteur, dans le cours, comme vu précédemment, dans cette section, le paragraphe précédent, dans l'extrait, d'après l'extrait, selon l'extrait",
  en: "in the text, according to the text, according to the passage, in the passage, in this chapter, in the chapter, according to the document, according to the author, in this section, in the section, as seen above, the previous paragraph, as mentioned above, in the excerpt, the passage above, the text above, according to the excerpt",
});
/** Somebody or something nobody has named yet. */
const HEADS = {
  en: /^\s*(?:it|they|he|she|this|these|those|his|her|its|their) (?!is (?:true|said|known|possible|called|\p{L}+ed that)|(?:statement|question|of|are the|is the))/u,
  fr: /^\s*(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers|cela) (?!(?:y a|n'y a|existe|faut|s'agit|est (?:vrai|possible|exact|dit|admis|interdit|impossible|nécessaire|faux|important|facile|difficile|rare|fréquent|courant|connu|évident|probable|utile|recommandé|conseillé|obligatoire|permis|autorisé|question|temps|préférable)|appartient|arrive|reste|semble|se (?:peut|trouve|produit)|est \p{L}+ (?:que|de)|fait|convient|suffit)(?!\p{L}))/u,
};

export const missingContext: Rule = {
  id: "missing_context",
  group: "stem",
  severity: "warning",
  kinds: everyKind,
  name: { en: "Cannot be understood alone", fr: "Incompréhensible isolément" },
  advice: {
    en: "A question is asked without the page it was written from. Name who or what is meant, and leave out where it was read.",
    fr: "On pose une question sans la page dont elle vient. Nommez de qui ou de quoi il s'agit, sans renvoyer à la lecture.",
  },
  look({ stem, language }) {
    const found = spotsOf(stem, language);
    const words = cited(found[0]?.text ?? "");
    return found.length === 0
      ? []
      : [
          {
            places: found.map(inStem),
            message: {
              en: `${words.en} points to something the question does not show.`,
              fr: `${words.fr} renvoie à quelque chose que la question ne montre pas.`,
            },
          },
        ];
  },
};

type Spot = Pick<Sight, "text" | "start" | "end">;

function spotsOf(stem: ReadText, language: "fr" | "en"): readonly Spot[] {
  const head = HEADS[language].exec(stem.plain);
  const start = head === null ? 0 : head[0].length - head[0].trimStart().length;
  const end = head === null ? 0 : head[0].trimEnd().length;
  const first = head === null ? [] : [{ text: stem.raw.slice(start, end), start, end }];
  // A long stem may bring its own text.
  return [...first, ...(stem.sentences.length > 2 ? [] : elsewhere.in(stem))];
}
