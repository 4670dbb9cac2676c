import type { Rule } from "../rule.ts";

const SAYS = {
  en: /\b(?:which|what) (?:\w+ ){0,4}(?:are|were|do|have|apply|statements|two|three)\b|\b(?:all that|select|choose|mark|tick|check) (?:\w+ )?(?:all|two|three|four|every|each|that)\b|\b(?:answers|options|statements|several|more than one|two|three)\b/,
  fr: /\b(?:quels|quelles|lesquels|lesquelles|celles|ceux|plusieurs)(?!\p{L})|\((?:s|les|ent|sont|nt|x)\)|(?:réponses|propositions|affirmations|options) (?:\S+ ){0,2}(?:sont|exactes|vraies|justes|correctes|possibles)|(?:cochez|cocher|choisissez|sélectionnez|indiquez|indiquer|citer|donnez)(?: \S+)? (?:les|toutes|tous|deux|trois|la ou les|le ou les|une ou plusieurs)(?!\p{L})|(?:deux|trois) (?:\S+ )?(?:réponses|propositions|options)/u,
};

export const severalUnsaid: Rule = {
  id: "several_unsaid",
  group: "stem",
  severity: "warning",
  kinds: ["several"],
  name: {
    en: "Nothing says that several answers are right",
    fr: "Rien ne dit que plusieurs réponses sont justes",
  },
  advice: {
    en: "Whoever expects one right answer stops at the first. Write “which two”, “all that apply” or “one or more”.",
    fr: "Qui attend une seule bonne réponse s'arrête à la première. Écrivez «\u00a0lesquelles\u00a0», «\u00a0les deux\u00a0» ou «\u00a0une ou plusieurs\u00a0».",
  },
  look({ content: { options }, stem, language }) {
    const right = options.filter(({ isRight }) => isRight).length;
    if (right < 2 || SAYS[language].test(stem.plain)) return [];
    return [
      {
        places: [{ part: "stem" }],
        message: {
          en: `${right} options are right, and the question does not say that there are several.`,
          fr: `${right} options sont justes, et l'énoncé ne dit pas qu'il y en a plusieurs.`,
        },
      },
    ];
  },
};
