import type { Language } from "../language.ts";
import { contentStems } from "../text/stems.ts";
import { countWords } from "../text/words.ts";

/** `*`: any ending. `_`: a space. */
const ANY_OF: Readonly<Record<Kind, Readonly<Record<"en" | "fr", string>>>> = {
  asking: {
    en: `question questions questioning questionn* quiz* ask asks asking askings is_asked are_asked be_asked exam exams examination examinations
      interrogat* riddle riddles`,
    fr: `question questions questionn* quiz qcm interrog* examen examens devinette devinettes énigme énigmes`,
  },
  answering: {
    en: `answer answers answering is_answered are_answered be_answered reply replies hint hints distractor* creditable creditworthy marking scorer
      scorers`,
    fr: `réponse réponses corrigé corrigés barème barèmes énoncé énoncés coch* distracteur distracteurs`,
  },
  /** Of asking and answering, and of much else. */
  perhaps: {
    en: `test tests tested testing examine examines examined examining assess* item items paper papers exercise exercises query
      queries puzzle puzzles explanation explanations respond responds stem stems grader graders marker markers response responses option options alternative alternatives choice choices key keys credit credits
      credited mark marks score scores scoring grade grades solution solutions correct`,
    fr: `examin* épreuve épreuves évalu* item items exercice exercices demand* contrôle contrôles sond* test tests tester répond* indice indices
      option options proposition propositions choix points note notes noter notée notées explication explications solution solutions
      juste justes exacte exactes bonne bonnes`,
  },
  people: {
    en: `examiner examiners examinee examinees candidate candidates learner learners pupil pupils teacher teachers tutor tutors
      reader readers writer writers whoever those_who anyone_who anybody_who the_young class school`,
    fr: `examinat* candidat candidats élève élèves apprenant apprenants enseignant enseignants professeur professeurs maître
      maîtres lecteur lecteurs lectrice lectrices rédacteur rédacteurs jury jurys correcteur correcteurs quiconque celui_qui
      ceux_qui celle_qui classe personne_interrogée personnes_interrogées`,
  },
  machine: {
    en: `software program programs machine machines computer computers algorithm algorithms robot robots automat* model models
      assistant assistants generator generators bot bots ai not_a_person not_human`,
    fr: `logiciel logiciels programme programmes machine machines ordinateur ordinateurs algorithme algorithmes robot robots
      automat* modèle modèles assistant assistants générateur générateurs ia intelligence_artificielle`,
  },
  /** The text speaks of itself. */
  itself: {
    en: [
      ..."this these the_present our".split(" ").map((which) => `${which}_@`),
      "described_above given_above shown_above written_above said_above described_below given_below the_above herein hereby",
    ].join(" "),
    fr: [
      ..."ce cet cette ces le_présent la_présente notre".split(" ").map((which) => `${which}_@`),
      "ci-dessus ci-dessous ci-contre le_cours",
    ].join(" "),
  },
  binding: {
    en: `must shall should ought let always never every each any all wherever whenever whoever throughout only please kindly
      kindness would could if once unless deemed likewise regardless`,
    fr: `doit doivent dois devr* faut faudra toujours jamais chaque tout toute toutes tous aucun aucune seul seule seules seuls
      seulement partout quiconque prière veuill* merci désormais dorénavant réputé réputée réputées vaut si lors`,
  },
  wording: {
    en: `word words slogan slogans motto mottos name names named phrase phrases begin begins end ends close closes carry carries
      say says mention mentions appear appears write writes tell tells call calls called add adds state states recommend
      recommends sentence sentences repeat* copy print leave put give`,
    fr: `mot mots slogan slogans devise devises nom noms nomm* phrase phrases commenc* termin* fini* port* dis dit dire dites
      mentionn* cite citer citez cité écri* rappel* chant* ajout* recommand* appel* mett* indiqu* rends rendre rendez laiss*
      répét* recopi*`,
  },
  /** Whoever tells what was asked once orders nothing. */
  told: {
    en: "was were had did been became found thought wrote went took made gave came began (?<!(?:is|are|be|been|being)\\s(?:\\p{L}+\\s)?)(?!deem|nam|call)*ed",
    fr: "était étaient fut furent avait avaient a_été ont_été eut eurent *(?<!r)ait *(?<!r)aient *èrent",
  },
  /** As it begins. */
  ordered: {
    en: `write say put leave name mention add ask mark tell treat give close end begin start use choose make set note call do
      include repeat copy return print let ignore forget remember answer take insert show please kindly`,
    fr: "*ez rends écris mets dis ajoute cite finis termine indique pose fais donne ne_*ez n'*ez merci",
  },
};

type Kind =
  | "asking"
  | "answering"
  | "perhaps"
  | "people"
  | "machine"
  | "itself"
  | "binding"
  | "wording"
  | "told"
  | "ordered";

const PAPERS = {
  en: "course chapter unit text page document handout paper lesson line lines passage item file section book sheet leaflet material",
  fr: "cours chapitre unité texte page document feuille leçon lignes passage item fichier matière section livre fiche support manuel",
};

const patterns = { en: patternsIn("en"), fr: patternsIn("fr") };

function patternsIn(language: "en" | "fr"): Readonly<Record<Kind, RegExp>> {
  const papers = PAPERS[language].replaceAll(" ", "|");
  const kinds = Object.entries(ANY_OF).map(([kind, words]) => {
    const any = words[language]
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll("*", "\\p{L}*").replaceAll("_", "\\s+").replace("@", `(?:${papers})`))
      .join("|");
    const from = kind === "ordered" ? "^[^\\p{L}]*(?:\\p{L}+\\s?:\\s)?" : "(?<![\\p{L}\\p{N}])";
    return [kind, new RegExp(`${from}(?:${any})(?![\\p{L}\\p{N}])`, "gu")] as const;
  });
  return Object.fromEntries(kinds) as Record<Kind, RegExp>;
}

/** Of as much a sentence is taken for an order. */
const ENOUGH = 8;
/** A sentence that shares fewer of its words with the text around it came from elsewhere. */
const LEAST_SHARED = 0.25;
const MANY_WORDS = 40;

type Signs = Readonly<Record<Kind, number>> & {
  readonly isStrange: boolean;
  readonly namesNew: boolean;
  readonly isLong: boolean;
};

/** Fitted on orders and on sentences of textbooks by logistic regression, doubled and rounded; a few trimmed by hand. */
const weights: readonly (readonly [weight: number, holds: (signs: Signs) => boolean])[] = [
  [4, ({ asking }) => asking > 0],
  // Whoever asks again and again tells of asking.
  [-4, ({ asking }) => asking > 1],
  [6, ({ answering }) => answering > 0],
  [2, ({ answering, perhaps }) => answering + perhaps > 1],
  [3, ({ perhaps, people }) => perhaps > 0 && people > 0],
  [2, ({ perhaps, binding }) => perhaps > 0 && binding > 1],
  [3, ({ machine }) => machine > 0],
  [4, ({ machine, itself }) => machine > 0 && itself > 0],
  [3, ({ itself }) => itself > 0],
  [3, ({ answering, itself }) => answering > 0 && itself > 0],
  [1, ({ people }) => people > 0],
  [1, ({ binding }) => binding > 1],
  [2, ({ wording }) => wording > 0],
  [3, ({ asking, wording }) => asking > 0 && wording > 0],
  [4, ({ ordered }) => ordered > 0],
  [-4, ({ told }) => told > 0],
  [2, ({ isStrange }) => isStrange],
  [1, ({ isStrange, asking }) => isStrange && asking > 0],
  [2, ({ namesNew }) => namesNew],
  [2, ({ namesNew, isStrange }) => namesNew && isStrange],
  [-1, ({ isLong }) => isLong],
];

/**
 * The sentences that speak of asking, answering and marking as who orders it does, by their numbers: not by any one
 * phrase, but by the kinds of words that stand together in them, and by how little they have to do with the others.
 */
export function weighedOrders(sentences: readonly string[], language: Language): ReadonlySet<number> {
  if (language !== "en" && language !== "fr") return new Set();
  const stems = sentences.map((said) => new Set(contentStems(said, language).filter(isLong)));
  const found = sentences.flatMap((said, at) => {
    const counts = counted(said, language);
    if (counts.asking + counts.answering + counts.perhaps + counts.machine === 0) return [];
    const signs = {
      ...counts,
      isStrange: isStrange(stems, at),
      namesNew: namesNew(sentences, at),
      isLong: countWords(said) > MANY_WORDS,
    };
    const weight = weights.reduce((sum, [each, holds]) => sum + (holds(signs) ? each : 0), 0);
    return weight < ENOUGH ? [] : [at];
  });
  return new Set(found);
}

function counted(sentence: string, language: "en" | "fr"): Readonly<Record<Kind, number>> {
  // Without regard to case, the classes of letters in a pattern would take long to make.
  const small = sentence.toLowerCase();
  const counts = Object.entries(patterns[language]).map(([kind, pattern]) => [
    kind,
    [...small.matchAll(pattern)].length,
  ]);
  return Object.fromEntries(counts) as Record<Kind, number>;
}

const isLong = (stem: string) => stem.length > 2;

/** To a few words nothing is strange. */
const LEAST_AROUND = 8;

function isStrange(stems: readonly ReadonlySet<string>[], at: number): boolean {
  const said = [...(stems[at] ?? [])];
  const others = stems.filter((_, index) => index !== at);
  if (said.length < 3 || others.reduce((sum, { size }) => sum + size, 0) < LEAST_AROUND) return false;
  const shared = said.filter((stem) => others.some((each) => each.has(stem)));
  return shared.length / said.length < LEAST_SHARED;
}

/** Names within the sentence that no other bears. */
function namesNew(sentences: readonly string[], at: number): boolean {
  const names = sentences[at]?.matchAll(/(?<=[\p{Ll},;]\s)\p{Lu}\p{L}{2,}/gu) ?? [];
  return [...names].some(([name]) => !sentences.some((each, index) => index !== at && each.includes(name)));
}
