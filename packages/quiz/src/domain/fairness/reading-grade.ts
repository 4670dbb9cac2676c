import type { ReadText } from "../linting/reading/read-text.ts";

/** School years by the words people say whom a question is for; from 1, the first year of primary school. */
const audiences: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:cp|grade 1|year 2)(?![\p{L}\d])/u, 1],
  [/(?<!\p{L})(?:ce1|grade 2|year 3)(?![\p{L}\d])/u, 2],
  [/(?<!\p{L})(?:ce2|grade 3|year 4)(?![\p{L}\d])/u, 3],
  [/(?<!\p{L})(?:cm1|grade 4|year 5|primaire|primary|élémentaire|elementary)(?![\p{L}\d])/u, 4],
  [/(?<!\p{L})(?:cm2|grade 5|year 6)(?![\p{L}\d])/u, 5],
  [/(?<![\p{L}\d])(?:6e|6ème|sixième|grade 6|year 7)(?![\p{L}\d])/u, 6],
  [/(?<![\p{L}\d])(?:5e|5ème|cinquième|grade 7|year 8)(?![\p{L}\d])/u, 7],
  [/(?<![\p{L}\d])(?:4e|4ème|quatrième|grade 8|year 9|collège|middle school|junior high)(?![\p{L}\d])/u, 8],
  [/(?<![\p{L}\d])(?:3e|3ème|troisième|brevet|grade 9|year 10|gcse)(?![\p{L}\d])/u, 9],
  [/(?<!\p{L})(?:2nde|seconde|grade 10|year 11|cap)(?![\p{L}\d])/u, 10],
  [
    /(?<!\p{L})(?:1re|première(?! année)|grade 11|year 12|lycée|high school|secondary school)(?![\p{L}\d])/u,
    11,
  ],
  [/(?<!\p{L})(?:terminale|bac(?:calauréat)?|grade 12|year 13|a-level|a level)(?![\p{L}\d])/u, 12],
  [
    /(?<!\p{L})(?:licence|l[123]|bts|iut|première année|deuxième année|first year|second year|undergraduate|bachelor|university|université|college)(?![\p{L}\d])/u,
    14,
  ],
  [
    /(?<!\p{L})(?:master|m[12]|prépa|graduate|postgraduate|doctorat|phd|third year|troisième année)(?![\p{L}\d])/u,
    16,
  ],
];

/** The school year of an audience; undefined where its name says none. */
export function gradeOfAudience(level: string): number | undefined {
  const said = level.slice(0, 200).toLowerCase();
  // "Troisième année" is at university, "troisième" at school: the longer name counts.
  return audiences.toReversed().find(([pattern]) => pattern.test(said))?.[1];
}

/** Kandel and Moles' scale as school years, the easiest first. */
const french: readonly (readonly [score: number, grade: number])[] = [
  [90, 4],
  [80, 6],
  [70, 7],
  [60, 9],
  [50, 11],
  [40, 13],
  [30, 15],
  [15, 17],
];

/** How many years of school a text asks for: Flesch-Kincaid in English, Flesch by Kandel and Moles in French. */
export function readingGrade(text: ReadText): number | undefined {
  const words = text.words.filter(({ key }) => /\p{L}/u.test(key));
  if (words.length === 0) return undefined;
  const sentences = Math.max(1, text.sentences.length);
  const syllables = words.reduce((sum, { key }) => sum + syllablesOf(key, text.language), 0);
  const [perSentence, perWord] = [words.length / sentences, syllables / words.length];
  if (text.language !== "fr") return 0.39 * perSentence + 11.8 * perWord - 15.59;
  const score = 207 - 1.015 * perSentence - 73.6 * perWord;
  return french.find(([least]) => score >= least)?.[1] ?? 19;
}

/** About how many syllables a word has: groups of vowels, less the endings that are not heard. */
function syllablesOf(word: string, language: string): number {
  const bare = word.toLowerCase().replace(/[-'’]/g, "");
  const heard =
    language === "fr"
      ? bare.replace(/(?<=[^aeiouyéèêàâ])e(?:s|nt)?$/u, "")
      : bare.replace(/(?<=[^aeiouyl])(?:e|es|ed)$/, "");
  return Math.max(1, heard.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu)?.length ?? 0);
}
