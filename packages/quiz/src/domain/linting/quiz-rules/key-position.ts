import type { ReadQuestion } from "../reading/read-question.ts";
import { nth } from "../reading/say.ts";
import type { QuizRule, QuizSighting } from "../rule.ts";

/** Fewer say nothing about where keys stand. */
const FEWEST = 12;
/** Over so many, a place may be off by no more than these points. */
const MANY = 100;
const POINTS = 0.05;
/** What chance alone goes beyond once in a hundred times, by the number of options less one. */
const CRITICAL = [0, 6.63, 9.21, 11.34, 13.28, 15.09];

export const keyPosition: QuizRule = {
  id: "key_position",
  group: "quiz",
  severity: "warning",
  name: {
    en: "Right answers stand in one place too often",
    fr: "Les bonnes réponses sont trop souvent à la même place",
  },
  advice: {
    en: "Who guesses finds out that it is mostly the second. Shuffle the options of each question, save where they have an order of their own.",
    fr: "Qui devine remarque que c'est souvent la deuxième. Mélangez les options de chaque question, sauf si elles ont un ordre propre.",
  },
  look(questions) {
    const sizes = new Set(questions.map(({ options }) => options.length));
    return [...sizes].flatMap((size) => (size < 2 || size > CRITICAL.length ? [] : ofSize(questions, size)));
  },
};

function ofSize(questions: readonly ReadQuestion[], size: number): readonly QuizSighting[] {
  const keys = questions.flatMap(({ content, key, options }, index) =>
    content.kind === "one" && key !== undefined && options.length === size
      ? [{ index, place: key.index }]
      : [],
  );
  if (keys.length < FEWEST) return [];
  const counts = Array.from({ length: size }, (_, place) => keys.filter((key) => key.place === place).length);
  const expected = keys.length / size;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const most = Math.max(...counts);
  const isOff = keys.length >= MANY && most / keys.length - 1 / size > POINTS;
  if (chi <= (CRITICAL[size - 1] ?? 0) && !isOff) return [];
  const place = counts.indexOf(most);
  const share = Math.round((100 * most) / keys.length);
  return [
    {
      questions: keys.filter((key) => key.place === place).map(({ index }) => index),
      message: {
        en: `Of ${keys.length} questions with ${size} options, the right answer is number ${nth(place)} in ${share}%.`,
        fr: `Sur ${keys.length} questions à ${size} options, la bonne réponse est la numéro ${nth(place)} dans ${share}\u00a0% des cas.`,
      },
    },
  ];
}
