import { stemOf } from "../../text/stems.ts";
import type { ReadOption, ReadQuestion } from "../reading/read-question.ts";
import type { ContentWord, ReadText } from "../reading/read-text.ts";
import { cited, inOption, inStem, nth } from "../reading/say.ts";
import { choiceKinds, type Rule, type Sighting } from "../rule.ts";
import { sharedRoot } from "./shared/roots.ts";

const SHORTEST = 5;

/** Of the words that wrong answers take up, shorter ones count too. */
const SHORTEST_HEARD = 4;
const NAMES_ANSWERS = /(?<!\p{L})(?:or|ou|the other|l'autre)(?!\p{L})/u;

const verbs = {
  fr: "change changer augmente augmenter diminue diminuer utilise utiliser permet permettre contient provoque",
  en: "change increase decrease contain include occur cause become remain allow",
};
/** What points at the options is no topic: only the very same word is heard again. */
const POINTING = new Set(["suiv", "follow"]);
const OF_ANY_ANSWER = new Set([
  ...verbs.fr.split(" ").map((verb) => stemOf(verb, "fr")),
  ...verbs.en.split(" ").map((verb) => stemOf(verb, "en")),
]);

export const repeatedWord: Rule = {
  id: "repeated_word",
  group: "cue",
  severity: "warning",
  kinds: choiceKinds,
  name: {
    en: "A word of the question in the right answer only",
    fr: "Un mot de l'énoncé dans la seule bonne réponse",
  },
  advice: {
    en: "Who does not know looks for what sounds alike. Say it in other words, or put the word into other options too.",
    fr: "Qui ne sait pas cherche ce qui se ressemble. Dites-le autrement, ou mettez aussi le mot dans d'autres options.",
  },
  look(question) {
    const { key, wrong } = question;
    if (key === undefined || wrong.length === 0) return [];
    const wrongStems = new Set(wrong.flatMap(({ text }) => [...text.stems]));
    const echo = echoIn(
      question,
      key.text.content.filter((word) => isTelling(word) && !wrongStems.has(word.stem)),
    );
    return echo === undefined || isDrownedOut(question) ? [] : [sightingOf(key.index, echo)];
  },
};

interface Echo {
  readonly asked: ContentWord;
  readonly answered: ContentWord;
}

function echoIn({ stem, key, wrong }: ReadQuestion, own: readonly ContentWord[]): Echo | undefined {
  const asked = stem.content.filter(isTelling);
  const byStem = new Map(asked.map((word) => [word.stem, word]));
  for (const answered of own) {
    const same = byStem.get(answered.stem);
    if (
      same !== undefined &&
      (same.key === answered.key || !POINTING.has(answered.stem)) &&
      key !== undefined &&
      isName(same, stem) === isName(answered, key.text)
    )
      return { asked: same, answered };
  }
  const others = wrong.flatMap(({ text }) => text.content);
  for (const answered of own)
    for (const word of asked) {
      const root = sharedRoot(answered.key, word.key);
      if (root !== undefined && !others.some(({ key }) => key.startsWith(root)))
        return { asked: word, answered };
    }
  return undefined;
}

function isHeard({ key }: ContentWord): boolean {
  return key.length >= SHORTEST_HEARD;
}

/** With a capital in the middle of a sentence: "United States" is no state. */
function isName({ text, start }: ContentWord, { raw }: ReadText): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && /[\p{L},] $/u.test(raw.slice(0, start));
}

/** Long enough to be heard again, and more than a verb that any answer about amounts would use. */
function isTelling({ key, stem }: ContentWord): boolean {
  return key.length >= SHORTEST && /\p{L}{4}/u.test(key) && !OF_ANY_ANSWER.has(stem);
}

/** A wrong answer takes up far more of the question than the right one, or the question names the answers itself. */
function isDrownedOut({ stem, key, wrong }: ReadQuestion): boolean {
  const asked = new Set(stem.content.filter(isHeard).map((word) => word.stem));
  const echoes = (option: ReadOption, other: (stem: string) => boolean) =>
    new Set(
      option.text.content
        .filter((word) => isHeard(word) && asked.has(word.stem) && !other(word.stem))
        .map((word) => word.stem),
    ).size;
  if (key === undefined) return true;
  const own = echoes(key, (word) => wrong.some(({ text }) => text.stems.has(word)));
  const most = Math.max(...wrong.map((each) => echoes(each, (word) => key.text.stems.has(word))));
  return most > 2 * own || (most > 0 && NAMES_ANSWERS.test(stem.plain));
}

function sightingOf(index: number, { asked, answered }: Echo): Sighting {
  const [one, other] = [cited(asked.text), cited(answered.text)];
  const isSame = asked.key === answered.key;
  return {
    places: [inStem(asked), inOption(index, answered)],
    message: {
      en: isSame
        ? `${one.en} stands in the question and, of all options, only in the right one (${nth(index)}).`
        : `${other.en} in the right answer (${nth(index)}), and in no other, sounds like ${one.en} in the question.`,
      fr: isSame
        ? `${one.fr} figure dans l'énoncé et, parmi les options, dans la seule bonne réponse (${nth(index)}).`
        : `${other.fr}, dans la seule bonne réponse (${nth(index)}), rappelle ${one.fr} dans l'énoncé.`,
    },
  };
}
