import { everyKind, type Rule } from "../rule.ts";

const ASKS = {
  en: /^(?:(?:what|which|who|whose|whom|why|how)(?:\s|$)|(?:when|where|is|are|was|were|do|does|did|can|could|should|will|has|have) (?!.*[,:]))/,
  fr: /^(?:(?:qui|que|qu'est-ce|pourquoi|comment|combien|quels?|quelles?|lequel|laquelle|lesquels|lesquelles|est-ce|à quoi|de quoi|à quel(?:le)?s?|de quel(?:le)?s?|dans quel(?:le)?s?|en quelle) |(?:quand|où) (?!.*[,:]))|(?:^|[,.] )(?:lequel|laquelle|lesquels|lesquelles) ?[.:]?$/,
};
/** "Who studies …, studies" and "Ce qui …" tell and do not ask; what goes on in the options ends in a colon. */
const GOES_ON = /(?::|…|\.{3}|_{2,})\s*$/;
const SHORTEST = 3;

export const missingPunctuation: Rule = {
  id: "missing_punctuation",
  group: "stem",
  severity: "note",
  kinds: everyKind,
  name: { en: "Question mark missing", fr: "Point d'interrogation manquant" },
  advice: {
    en: "A question ends in a question mark; without it, readers wait for more.",
    fr: "Une question finit par un point d'interrogation\u00a0; sans lui, on attend une suite.",
  },
  look({ stem, language, content }) {
    const plain = stem.plain.trim();
    if (plain.includes("?") || GOES_ON.test(plain) || content.kind === "true_false") return [];
    const last = stem.sentences.at(-1);
    const sentence = last === undefined ? "" : stem.plain.slice(last.start, last.end).replace(/\s+/g, " ");
    if (stem.words.length < SHORTEST || !ASKS[language].test(sentence)) return [];
    return [
      {
        places: [
          { part: "stem", start: Math.max(0, stem.raw.trimEnd().length - 1), end: stem.raw.trimEnd().length },
        ],
        message: {
          en: "This is a question, and has no question mark.",
          fr: "C'est une question, sans point d'interrogation.",
        },
      },
    ];
  },
};
