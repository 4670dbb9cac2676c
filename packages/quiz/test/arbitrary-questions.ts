import fc from "fast-check";
import { cleanText } from "../src/domain/formats/decode-text.ts";
import { contentOfJson } from "../src/domain/formats/json/content-of-json.ts";
import {
  bloomLevels,
  difficulties,
  type QuestionContent,
  soloLevels,
} from "../src/domain/questions/question.ts";
import { parseMarks } from "../src/domain/questions/text-marks.ts";
import { trueFalseOptions } from "../src/domain/questions/true-false.ts";
import { marksOfPlain, writeMarks } from "../src/domain/questions/write-marks.ts";

/** In a formula several spaces are one, as TeX reads them. */
function spacedOnce(inside: string, sign: string): string {
  const bare = inside.replace(/[`$*\\]/g, "");
  return sign === "$" ? bare.replace(/\s+/g, " ") : bare;
}

/** Questions of every kind for property tests: as they are after one reading, with letters that formats stumble over. */
const letters = fc.constantFrom(
  ..."aeéœ«»ÀZ09.,;:!?'\"()[]{}<>&=~#%$*`_-+/\\|@^²\u00a0 ",
  "\n",
  "->",
  "//",
  "::",
  "####",
  "&amp;",
  "<b>",
  "]]>",
  "\\(",
  "$$",
  "日本",
  "😀",
);

const words = fc
  .array(fc.oneof(letters, fc.lorem({ maxCount: 2 })), { minLength: 1, maxLength: 12 })
  .map((parts) => cleanText(parts.join("")).text.trim())
  .filter((text) => /[A-Za-z0-9]/.test(text));

const line = words.map((text) => text.replace(/\s+/g, " ").trim());

const marked = fc
  .oneof(
    { weight: 3, arbitrary: words.map(marksOfPlain) },
    fc
      .tuple(line, fc.constantFrom("**", "*", "`", "$"), line)
      .map(([before, sign, inside]) => `${before} ${sign}${spacedOnce(inside, sign)}${sign} z`),
  )
  .map((text) => writeMarks(parseMarks(text.trim())));

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const feedback = some(marked);
const weight = fc.integer({ min: 1, max: 99 });
const number = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom("", ".5", ".25"))
  .map((parts) => parts.join(""));

/** Fields that are not there are not there at all. */
function whole(value: object): QuestionContent {
  const { content } = contentOfJson(JSON.parse(JSON.stringify(value)));
  if (content === undefined) throw new Error("The generator made no question.");
  return content;
}

const about = fc.record({
  explanation: some(marked),
  hint: some(marked),
  bloom: some(fc.constantFrom(...bloomLevels)),
  solo: some(fc.constantFrom(...soloLevels)),
  difficulty: some(fc.constantFrom(...difficulties)),
  language: fc.constantFrom("fr", "en", "de"),
  topic: some(
    fc
      .array(
        fc.lorem({ maxCount: 2 }).map((text) => text.replace(/\W+/g, " ").trim()),
        { minLength: 1, maxLength: 2 },
      )
      .map((names) => names.join(" / ")),
  ),
  tags: fc.uniqueArray(
    fc.lorem({ maxCount: 1 }).map((tag) => tag.replace(/\W+/g, "") || "x"),
    { maxLength: 3 },
  ),
  notes: some(line),
  title: some(line),
});

const several = fc.uniqueArray(marked, { minLength: 2, maxLength: 6 });

const choice = fc.tuple(several, fc.nat(), fc.boolean(), feedback).map(([texts, right, isSeveral, told]) => ({
  kind: isSeveral ? ("several" as const) : ("one" as const),
  options: texts.map((text, index) => ({
    text,
    isRight: index === right % texts.length || (isSeveral && index === 0),
    feedback: index === 0 ? told : undefined,
  })),
  answers: [],
}));

const partial = fc.tuple(several, weight).map(([texts, worth]) => ({
  kind: "one" as const,
  options: texts.map((text, index) => ({
    text,
    isRight: index === 0,
    weight: index === 1 ? worth : undefined,
  })),
  answers: [],
}));

const judged = fc.tuple(fc.boolean(), feedback, feedback).map(([isTrue, feedbackTrue, feedbackFalse]) => ({
  kind: "true_false" as const,
  isTrue,
  feedbackTrue,
  feedbackFalse,
}));

/** What GIFT could not tell from a pair is not in it. */
const answer = line.map((text) => text.replaceAll("->", "").trim() || "x");

const short = fc.uniqueArray(answer, { minLength: 1, maxLength: 3 }).chain((texts) =>
  fc.tuple(weight, feedback).map(([worth, told]) => ({
    kind: "short" as const,
    options: [],
    answers: texts.map((text, index) => ({
      text,
      weight: index === 1 ? worth : undefined,
      feedback: index === 0 ? told : undefined,
    })),
  })),
);

const numeric = fc.tuple(number, some(fc.constantFrom(0.5, 0.01, 2))).map(([text, tolerance]) => ({
  kind: "number" as const,
  options: [],
  answers: [{ text, tolerance }],
}));

export const questions: fc.Arbitrary<QuestionContent> = fc
  .tuple(marked, about, fc.oneof(choice, partial, judged, short, numeric))
  .map(([stem, rest, answers]) => {
    if (answers.kind !== "true_false") return whole({ ...answers, stem, ...rest });
    const { kind, ...truth } = answers;
    return whole({
      kind,
      stem,
      options: trueFalseOptions({ ...truth, language: rest.language }),
      answers: [],
      ...rest,
    });
  });
