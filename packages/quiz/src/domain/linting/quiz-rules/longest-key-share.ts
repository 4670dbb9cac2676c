import type { QuizRule } from "../rule.ts";

const FEWEST = 12;
const FEWEST_OPTIONS = 3;
/** More than chance by so many points is a habit. */
const POINTS = 0.05;
/** How many standard deviations chance is allowed. */
const CHANCE = 1.96;

export const longestKeyShare: QuizRule = {
  id: "longest_key_share",
  group: "quiz",
  severity: "warning",
  name: {
    en: "The right answer is the longest too often",
    fr: "La bonne réponse est trop souvent la plus longue",
  },
  advice: {
    en: "Of four options the right one should be the longest in about one question of four. Shorten some right answers, lengthen some wrong ones.",
    fr: "Sur quatre options, la bonne devrait être la plus longue environ une fois sur quatre. Raccourcissez des bonnes réponses, étoffez des fausses.",
  },
  look(questions) {
    const asked = questions.flatMap(({ content, key, wrong }, index) => {
      if (content.kind !== "one" || key === undefined || wrong.length + 1 < FEWEST_OPTIONS) return [];
      const longest = Math.max(...wrong.map(({ text }) => text.raw.length));
      return [{ index, chance: 1 / (wrong.length + 1), isLongest: key.text.raw.length > longest }];
    });
    if (asked.length < FEWEST) return [];
    const long = asked.filter(({ isLongest }) => isLongest);
    const chance = asked.reduce((sum, each) => sum + each.chance, 0) / asked.length;
    const share = long.length / asked.length;
    const allowed = Math.max(POINTS, CHANCE * Math.sqrt((chance * (1 - chance)) / asked.length));
    if (share - chance <= allowed) return [];
    const [percent, usual] = [share, chance].map((part) => Math.round(100 * part));
    return [
      {
        questions: long.map(({ index }) => index),
        message: {
          en: `The right answer is the longest in ${percent}% of ${asked.length} questions; chance would make it ${usual}%.`,
          fr: `La bonne réponse est la plus longue dans ${percent}\u00a0% de ${asked.length} questions\u00a0; le hasard en donnerait ${usual}\u00a0%.`,
        },
      },
    ];
  },
};
