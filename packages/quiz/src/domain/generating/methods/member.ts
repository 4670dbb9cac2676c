import { contentStems } from "../../text/stems.ts";
import type { Candidate } from "../candidate.ts";
import { type Chance, shuffled } from "../chance.ts";
import { type Corpus, membersOf, share, type Term } from "../corpus.ts";
import { termKey, withoutArticle } from "../find-pairs.ts";
import { type Form, formOf, isAlike } from "../form.ts";
import { because, innerQuotes, phrasesOf } from "../phrases.ts";
import { areOfAKind } from "../realm.ts";
import type { Sentence } from "../sentence.ts";
import { isSelfContained } from "./cloze.ts";

const COUNTS = {
  en: ["two", "three", "four", "five", "six", "seven"],
  fr: ["deux", "trois", "quatre", "cinq", "six", "sept"],
};
const COUNT = { en: `(?<N>${COUNTS.en.join("|")})`, fr: `(?<N>${COUNTS.fr.join("|")})` };
/** A statement that ends in how many there are, and all of them behind it. */
const COUNTED = {
  en: new RegExp(
    `^(?<S>[^:;“”()]{12,180}\\b${COUNT.en} [^:;“”(),—–]{4,60}?)(?:: | ?— ?| – |, namely |, which are )(?<L>[^:;“”]{10,160})\\.$`,
    "u",
  ),
  fr: new RegExp(
    `^(?<S>[^:;«»()]{12,180}(?<!\\p{L})${COUNT.fr} [^:;«»(),—–]{4,60}?)(?:[\\s\u00a0]?: | ?— ?| – |, à savoir )(?<L>[^:;«»]{10,160})\\.$`,
    "u",
  ),
};
/** `The three types of muscle are …`. */
const EQUAL = {
  en: new RegExp(
    `^The (?<C>(?:\\p{Ll}+ )?${COUNT.en} [^:;,“”()]{5,80}?) (?:are|were)(?::| called| known as)? (?<L>[^:;“”]{10,160})\\.$`,
    "u",
  ),
  fr: new RegExp(
    `^(?:Les |Nos )(?<C>${COUNT.fr} [^:;,«»()]{5,80}?) (?:sont|étaient|s’appellent)(?:[\\s\u00a0]:)? (?<L>[^:;«»]{10,160})\\.$`,
    "u",
  ),
};
const STATED = {
  en: (things: string) => `There are ${things}`,
  fr: (things: string) => `On distingue ${things}`,
};
const MOST_WORDS = 4;
const ALSO_ONE = 0.45;

/** A sentence that counts some things and names them all: which is one of them, or which is not. */
export function askForMember(sentence: Sentence, corpus: Corpus, chance: Chance): Candidate | undefined {
  if (!isSelfContained(sentence, corpus)) return undefined;
  const list = listIn(sentence.text, corpus);
  if (list === undefined) return undefined;
  const forms = list.members.map((member) => formOf(member, corpus.rules, corpus.lexicon));
  const outside = outsiders(list, forms, sentence, corpus);
  const [stranger] = outside;
  const isKnown = corpus.rules.language === "en" || forms.every(({ kind }) => kind !== "verb");
  if (stranger === undefined || !isKnown) return undefined;
  // Three members and one stranger ask for the whole list; one member among strangers is soon seen.
  const asksStranger = list.members.length >= 3;
  if (!asksStranger && outside.length < 3) return undefined;
  const members = shuffled(list.members, chance);
  const [first = ""] = members;
  const { language } = corpus.rules;
  const statement = innerQuotes(list.statement, language);
  return {
    method: "member",
    stem: asksStranger ? phrasesOf(language).stranger(statement) : phrasesOf(language).member(statement),
    key: asksStranger ? stranger.text : first,
    distractors: asksStranger ? members : outside.map(({ text }) => text),
    near: asksStranger ? members.length : outside.length,
    inOrder: false,
    passage: sentence.passage,
    span: sentence.span,
    bloom: "understand",
    solo: "multistructural",
    difficulty: "medium",
    about: `members ${termKey(list.statement)}`,
    topic: sentence.passage.headings.at(-1) ?? "",
    confidence: 0.8,
    reasons: [
      because(
        `The sentence quoted says how many there are and names all ${list.members.length}.`,
        `La phrase citée dit combien il y en a et les nomme tous les ${list.members.length}.`,
      ),
    ],
  };
}

interface List {
  readonly statement: string;
  readonly members: readonly string[];
}

/** Only where as many are named as are counted is nothing left out. */
function listIn(text: string, { rules, lexicon }: Corpus): List | undefined {
  const { language } = rules;
  const counted = COUNTED[language].exec(text)?.groups;
  const equal = counted === undefined ? EQUAL[language].exec(text)?.groups : undefined;
  const found = counted ?? equal;
  const things = equal?.["C"];
  const statement = things === undefined ? counted?.["S"] : STATED[language](things);
  if (found === undefined || statement === undefined) return undefined;
  const named = membersOf((found["L"] ?? "").replace(/ ?\([^()]*\)/g, ""), rules);
  const members = named.map((member) =>
    withoutArticle(member.replace(/^(?:and|or|et|ou) /, ""), rules).trim(),
  );
  const count = COUNTS[language].indexOf((found["N"] ?? "").toLowerCase()) + 2;
  const areNames = members.every(
    (member) =>
      member.length > 2 && member.split(/\s+/).length <= MOST_WORDS && isName(member, rules, lexicon),
  );
  return members.length === count && areNames ? { statement, members } : undefined;
}

function isName(member: string, rules: Corpus["rules"], lexicon: Corpus["lexicon"]): boolean {
  return /^[\p{L}][\p{L} ’'-]+$/u.test(member) && formOf(member, rules, lexicon).kind !== "verb";
}

/** Terms beside them that are none of them, alike in form and kind. */
function outsiders(
  { members, statement }: List,
  forms: readonly Form[],
  sentence: Sentence,
  corpus: Corpus,
): readonly Term[] {
  const { rules, terms, weightOf } = corpus;
  const stems = members.map((member) => contentStems(member, rules.language));
  const asked = new Set(contentStems(statement, rules.language));
  const types = [
    ...members.map((member, index) => terms.get(termKey(member))?.type || (forms[index]?.category ?? 0)),
  ];
  // What French members are, a course seldom says: a stranger is then one of what the statement speaks of.
  const isUntold = rules.language === "fr" && types.every((type) => type === 0);
  const isOfTheirKind = (term: Term) =>
    isUntold ? asked.has(term.genus) : types.some((type) => areOfAKind(type, term.type));
  const isFair = (term: Term) =>
    !sentence.stems.has(term.stems[0] ?? "") &&
    forms.every((form) => isAlike(form, term.form, { inSentence: false })) &&
    stems.every((own) => !own.some((stem) => term.stems.includes(stem) || term.meaning.has(stem))) &&
    !term.stems.some((stem) => asked.has(stem)) &&
    share(asked, term.meaning, weightOf) < ALSO_ONE;
  const isBeside = (term: Term) => term.pair?.passage.documentId === sentence.passage.documentId;
  const length = Math.max(...members.map((member) => member.length));
  return [...terms.values()]
    .filter((term) => isBeside(term) && isOfTheirKind(term) && isFair(term))
    .sort((a, b) => Math.abs(a.text.length - length) - Math.abs(b.text.length - length))
    .slice(0, 8);
}
