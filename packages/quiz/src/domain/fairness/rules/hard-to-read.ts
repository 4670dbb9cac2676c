import { everyKind, type Rule } from "../../linting/rule.ts";
import { gradeOfAudience, readingGrade } from "../reading-grade.ts";

/** The formulas are made for pages: of a few lines they may be off by some years. */
const TOLERANCE = 4;
const FEWEST_WORDS = 12;
/** Beyond this a sentence is hard for anybody. */
const HARD_FOR_ALL = 18;

/** For an audience: whoever it is, a sentence may be too hard for all. */
export function hardToRead(level: string | undefined): Rule {
  return {
    id: "fairness_hard_to_read",
    group: "fairness",
    severity: "warning",
    kinds: everyKind,
    name: { en: "Harder to read than to answer", fr: "Plus difficile à lire qu'à résoudre" },
    advice: {
      en: "Long sentences and long words test reading, and hold up those who read in a second language. Cut the sentence in two, and take the common word.",
      fr: "Phrases et mots longs évaluent la lecture, et gênent qui lit dans une autre langue que la sienne. Coupez la phrase en deux, prenez le mot courant.",
    },
    look({ stem }) {
      if (stem.words.length < FEWEST_WORDS) return [];
      const grade = readingGrade(stem);
      const audience = level === undefined ? undefined : gradeOfAudience(level);
      const most = audience === undefined ? HARD_FOR_ALL : Math.min(HARD_FOR_ALL, audience + TOLERANCE);
      if (grade === undefined || grade <= most) return [];
      const years = Math.round(grade);
      return [
        {
          places: [{ part: "stem" }],
          ...(audience === undefined ? { severity: "note" as const } : {}),
          message: {
            en: `The stem reads like a text for about ${years} years of school.`,
            fr: `L'énoncé se lit comme un texte pour environ ${years} années d'école.`,
          },
        },
      ];
    },
  };
}
