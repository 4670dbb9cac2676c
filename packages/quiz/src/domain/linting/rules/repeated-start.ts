import type { ReadQuestion } from "../reading/read-question.ts";
import { cited, inOption } from "../reading/say.ts";
import { choiceKinds, type Rule } from "../rule.ts";

const FEWEST_OPTIONS = 3;
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

export const repeatedStart: Rule = {
  id: "repeated_start",
  group: "options",
  severity: "note",
  kinds: choiceKinds,
  name: { en: "All options begin alike", fr: "Toutes les options commencent de même" },
  advice: {
    en: "Words that every option repeats belong in the question, where they are read once.",
    fr: "Les mots que toutes les options répètent ont leur place dans l'énoncé, où on les lit une fois.",
  },
  look(question) {
    const { options } = question;
    const words = sharedStart(question);
    const first = options[0]?.text;
    const end = first?.words[words - 1]?.end ?? 0;
    if (
      first === undefined ||
      options.length < FEWEST_OPTIONS ||
      words < FEWEST_WORDS ||
      end < FEWEST_LETTERS
    )
      return [];
    const start = cited(first.raw.slice(0, end));
    return [
      {
        places: options.map(({ index, text }) =>
          inOption(index, { start: 0, end: text.words[words - 1]?.end ?? 0 }),
        ),
        message: {
          en: `Every option begins with ${start.en}: put it into the question.`,
          fr: `Chaque option commence par ${start.fr}\u00a0: mettez-le dans l'énoncé.`,
        },
      },
    ];
  },
};

function sharedStart({ options }: ReadQuestion): number {
  const [first, ...others] = options.map(({ text }) => text.words);
  let count = 0;
  while (first?.[count] !== undefined && others.every((words) => words[count]?.key === first[count]?.key))
    count++;
  return count;
}
