const NB = "\u00a0";

const french = {
  explanation: (key: string, quote: string, title: string) =>
    `La bonne réponse est «${NB}${key}${NB}». ${title === "" ? "Le cours" : `Le document «${NB}${title}${NB}»`} le dit ainsi${NB}: «${NB}${inner(quote, "fr")}${NB}»`,
  right: () => `Oui, c’est bien cela${NB}!`,
  again: () => "Pas tout à fait. Relisez la phrase citée, puis réessayez.",
  meansAnother: (term: string) => `Pas tout à fait${NB}: c’est ce que le cours dit de «${NB}${term}${NB}».`,
  isSaidToBe: (term: string, definition: string) =>
    `Pas tout à fait. Du terme «${NB}${term}${NB}», le cours dit${NB}: «${NB}${inner(definition, "fr")}${NB}».`,
  elsewhere: (sentence: string) =>
    `Ailleurs, le cours dit de la réponse${NB}: «${NB}${inner(sentence, "fr")}${NB}»`,
  under: (heading: string) => `Pensez à ce que dit la partie «${NB}${inner(heading, "fr")}${NB}».`,
  begins: (words: string) =>
    `Retrouvez la phrase du cours qui commence par «${NB}${inner(words, "fr")}…${NB}».`,
  other: () => "Commencez par écarter les réponses dont vous savez ce qu’elles désignent.",
};

const english: typeof french = {
  explanation: (key, quote, title) =>
    `The right answer is “${key}”. ${title === "" ? "The course" : `“${title}”`} puts it like this: “${inner(quote, "en")}”`,
  right: () => "Yes, that’s it!",
  again: () => "Not quite. Read the sentence quoted once more, then try again.",
  meansAnother: (term) => `Not quite: this is what the course says of “${term}”.`,
  isSaidToBe: (term, definition) => `Not quite. Of “${term}” the course says: “${inner(definition, "en")}”.`,
  elsewhere: (sentence) => `Elsewhere the course says of the answer: “${inner(sentence, "en")}”`,
  under: (heading) => `Think of what the part “${inner(heading, "en")}” says.`,
  begins: (words) => `Look for the sentence of the course that begins with “${inner(words, "en")} …”.`,
  other: () => "Begin by setting aside the answers whose meaning you know.",
};

export function coachPhrasesOf(language: "fr" | "en"): typeof french {
  return language === "fr" ? french : english;
}

function inner(text: string, language: "fr" | "en"): string {
  if (language === "en") return text.replace(/“([^”]*)”/g, "‘$1’");
  return text.replace(/«\s*([^»]*?)\s*»/g, "“$1”");
}
