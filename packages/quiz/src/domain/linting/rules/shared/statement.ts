import type { ReadText } from "../../reading/read-text.ts";

/** With one of these first, what follows has a verb. */
const SUBJECTS = {
  en: new Set("it they he she we you i this these those there that's it's".split(" ")),
  fr: new Set("il elle ils elles on c' ce cela ça je j' tu nous vous ceci".split(" ")),
};
/** Verbs so common that most statements have one. */
const VERBS = {
  en: new Set(
    `is are was were has have had can cannot could does do did will would may might must should isn't aren't don't doesn't
    becomes become occurs occur contains contain requires require causes cause increases decreases produces produce
    represents consists makes make takes gives uses lasts neutralize donate change believed blew lives`.split(
      /\s+/,
    ),
  ),
  fr: new Set(
    `est sont était étaient a ont avait avaient peut peuvent doit doivent fait font sera seront va vont permet permettent
    dépend dépendent augmente augmentent diminue diminuent contient contiennent possède possèdent provoque provoquent
    entraîne entraînent existe existent inhibe inhibent modifie modifient exprime expriment utilise utilisent agit agissent
    trouve trouvent produit produisent déclare reste restent intervient interviennent nécessite nécessitent favorise
    favorisent apparaît apparaissent correspond correspondent devient deviennent appartient appartiennent comporte comportent
    élabore élaborent s'apprécie mettent renseigne constitue constituent présente présentent`.split(/\s+/),
  ),
};
/** An option that begins with a verb goes on from the stem, and says something of its subject. */
const FIRST_VERBS = {
  en: new Set("is are was were has have had can cannot do does did will may must".split(" ")),
  fr: new Set(
    `est sont était étaient a ont peut peuvent doit doivent fait font utilisent utilise dits possède possèdent contient
    contiennent permet permettent provoque provoquent entraîne entraînent agit agissent ne n' se s'`.split(
      /\s+/,
    ),
  ),
};
const FEWEST_WORDS = 3;

/** A guess by its words, without a dictionary: whether a text says something that can be true or false. */
export function isStatement(text: ReadText, language: "fr" | "en"): boolean {
  const keys = text.words.map(({ key }) => key);
  const [first = "", second = ""] = keys;
  if (keys.length < FEWEST_WORDS || ["which", "who", "what", "that", "qui", "que", "qu'"].includes(first))
    return false;
  if (SUBJECTS[language].has(first)) return true;
  if (FIRST_VERBS[language].has(first))
    return (
      !(first === "a" && second === "l'") &&
      !(language === "fr" && first === "a" && ["la", "les"].includes(second))
    );
  const relative = keys.findIndex((key) =>
    [
      "who",
      "which",
      "that",
      "whose",
      "where",
      "when",
      "because",
      "if",
      "qui",
      "que",
      "qu'",
      "dont",
      "où",
      "parce",
      "si",
      "lorsque",
    ].includes(key),
  );
  const main = relative > 0 ? keys.slice(0, relative) : keys;
  return main.some((key, at) => at > 0 && VERBS[language].has(key));
}
