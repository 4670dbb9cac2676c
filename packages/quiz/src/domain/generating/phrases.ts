import type { Message } from "@souffleur/kernel";

/** Before `?`, `:` and inside guillemets, French sets a space that does not break. */
const NB = "\u00a0";

export const GAP = "____";

const french = {
  named: (definition: string, cue = "") => `Quel terme${cue} désigne ${definition}${NB}?`,
  defined: (definition: string, cue = "") =>
    `Quel terme${cue} correspond à la définition «${NB}${definition}${NB}»${NB}?`,
  described: (definition: string) => `À quoi correspond la description «${NB}${definition}${NB}»${NB}?`,
  nameOf: (definition: string, cue: string) =>
    `Qui ou quoi${cue} correspond à la description «${NB}${definition}${NB}»${NB}?`,
  cue: (initials: string, letters: readonly number[]) => ` (${initials}, ${letters.join(" et ")} lettres)`,
  meaning: (term: string) => `Que désigne le terme «${NB}${term}${NB}»${NB}?`,
  cloze: (sentence: string) => `Quel terme complète cette phrase${NB}? «${NB}${sentence}${NB}»`,
  year: (sentence: string) => `Quelle année complète cette phrase${NB}? «${NB}${sentence}${NB}»`,
  member: (statement: string) => `${statement}. Laquelle de ces réponses en fait partie${NB}?`,
  stranger: (statement: string) => `${statement}. Laquelle de ces réponses n’en fait **pas** partie${NB}?`,
  doer: (does: string) => `Qu’est-ce qui ${does}${NB}?`,
  broughtBy: (what: string, is: string, done: string) =>
    /^due?s? à$/.test(done)
      ? `À quoi ${is} ${done.replace(" à", "")} ${what}${NB}?`
      : `Par quoi ${is} ${done} ${what}${NB}?`,
};

const english: typeof french = {
  named: (definition, cue = "") => `What is the term${cue} for ${definition}?`,
  defined: (definition, cue = "") => `Which term${cue} is defined as “${definition}”?`,
  described: (definition) => `Which of these is described as “${definition}”?`,
  nameOf: (definition, cue) => `Who or what${cue} is described as “${definition}”?`,
  cue: (initials, letters) => ` (${initials}, ${letters.join(" and ")} letters)`,
  meaning: (term) => `What is meant by “${term}”?`,
  cloze: (sentence) => `Which term completes this sentence? “${sentence}”`,
  year: (sentence) => `Which year completes this sentence? “${sentence}”`,
  member: (statement) => `${statement}. Which of these is one of them?`,
  stranger: (statement) => `${statement}. Which of these is **not** one of them?`,
  doer: (does) => `Which of these ${does}?`,
  broughtBy: (what, is, done) => `What ${is} ${what} ${done} by?`,
};

export function phrasesOf(language: "fr" | "en"): typeof french {
  return language === "fr" ? french : english;
}

export function because(en: string, fr: string): Message {
  return { en, fr: fr.replace(/« | (?=[»:;?!])/g, (space) => space.replace(" ", NB)) };
}

/** Guillemets or quotation marks that stood in what is quoted, so that ours can stand around it. */
export function innerQuotes(text: string, language: "fr" | "en"): string {
  if (language === "en") return text.replace(/“([^”]*)”/g, "‘$1’");
  return text.replace(/«\s*([^»]*?)\s*»/g, "“$1”");
}
