import type { ReadText } from "../../linting/reading/read-text.ts";
import { cited } from "../../linting/reading/say.ts";
import { textsOf } from "../../linting/reading/texts-of.ts";
import { everyKind, type Rule, type Sighting } from "../../linting/rule.ts";
import { BetterWords } from "../better-words.ts";

/** Words that say of a trade that one sex has it, and what says the same of all. */
const terms = new BetterWords({
  en: {
    policeman: "police officer",
    policemen: "police officers",
    fireman: "firefighter",
    firemen: "firefighters",
    chairman: "chair",
    chairmen: "chairs",
    businessman: "business person",
    businessmen: "business people",
    mailman: "mail carrier",
    stewardess: "flight attendant",
    stewardesses: "flight attendants",
    housewife: "homemaker",
    housewives: "homemakers",
    salesman: "salesperson",
    salesmen: "salespeople",
    "male nurse": "nurse",
    "lady doctor": "doctor",
    "woman doctor": "doctor",
    "female engineer": "engineer",
    "cleaning lady": "cleaner",
    mankind: "humankind",
    "man-made": "artificial",
    manpower: "workforce",
    "the common man": "ordinary people",
  },
  fr: {
    "femme de ménage": "agent d'entretien",
    "femmes de ménage": "agents d'entretien",
    ménagère: "ménage",
    "la ménagère": "le ménage",
    mademoiselle: "madame",
    "nom de jeune fille": "nom de naissance",
    "en bon père de famille": "raisonnablement",
    "femme au foyer": "parent au foyer",
    "femmes au foyer": "parents au foyer",
    "femme médecin": "médecin",
    "femme ingénieur": "ingénieure",
    "homme de ménage": "agent d'entretien",
    "panier de la ménagère": "panier de consommation",
    "l'homme de la rue": "tout le monde",
  },
});
/** Trades that are often thought of one sex, and the word that gives the thought away soon after. */
const THOUGHT = {
  en: /\b(?:a|the|every|each|any) (?:nurse|secretary|midwife|babysitter|nanny|receptionist|cleaner|primary school teacher|kindergarten teacher)\b[^.?!]{1,80}?\b(she|her|herself)\b|\b(?:a|an|the|every|each|any) (?:doctor|surgeon|engineer|pilot|scientist|programmer|manager|boss|ceo|lawyer|judge|soldier|driver|student|citizen|worker|teacher|physicist|mathematician|farmer|president)\b[^.?!]{1,80}?\b(he|his|him|himself)\b/g,
  fr: /(?<!\p{L})(?:une (?:infirmière|secrétaire|caissière|assistante maternelle|nourrice|hôtesse de l'air)|(?:la|une) maman)(?!\p{L})[^.?!]{0,80}?(?<!\p{L})(?:un (?:médecin|directeur|chirurgien|ingénieur|patron|pilote)|le (?:médecin|directeur|chirurgien|ingénieur|patron|pilote)|(?:le|un) papa)(?!\p{L})/gu,
};
/** Both are named: nothing is assumed. */
const BOTH =
  /\b(?:he or she|she or he|he\/she|s\/he|his or her|her or his|him or her|il ou elle|elle ou il)\b/;

export const genderedRole: Rule = {
  id: "fairness_gendered_role",
  group: "fairness",
  severity: "warning",
  kinds: everyKind,
  name: { en: "A role given to one sex", fr: "Un rôle attribué à un sexe" },
  advice: {
    en: "Learners should find themselves in every trade. Name the trade without a sex, let people change roles from question to question, or write “they”.",
    fr: "Chacun doit pouvoir se reconnaître dans chaque métier. Nommez le métier sans sexe, faites alterner les rôles d'une question à l'autre.",
  },
  look: (question) =>
    textsOf(question).flatMap(([place, text]) => [
      ...wordsIn(text).map((each) => ({ ...each, places: [{ ...place, ...each.span }] })),
      ...thoughtsIn(text, question.language).map((each) => ({
        ...each,
        places: [{ ...place, ...each.span }],
      })),
    ]),
};

type Found = Omit<Sighting, "places"> & { readonly span: { readonly start: number; readonly end: number } };

function wordsIn(text: ReadText): readonly Found[] {
  return terms.in(text).map(({ text: term, better: other, start, end }) => {
    const [word, better] = [cited(term), cited(other)];
    return {
      span: { start, end },
      message: {
        en: `${word.en} names one sex; perhaps ${better.en}?`,
        fr: `${word.fr} désigne un seul sexe\u00a0; plutôt ${better.fr}\u00a0?`,
      },
    };
  });
}

function thoughtsIn(text: ReadText, language: "fr" | "en"): readonly Found[] {
  if (BOTH.test(text.plain)) return [];
  return [...text.plain.matchAll(THOUGHT[language])].map(({ 0: words, index }) => ({
    span: { start: index, end: index + words.length },
    severity: "note" as const,
    message: {
      en: `${cited(text.raw.slice(index, index + words.length)).en} takes it for granted which sex does this work.`,
      fr: `${cited(text.raw.slice(index, index + words.length)).fr} suppose qui, femme ou homme, fait ce travail.`,
    },
  }));
}
