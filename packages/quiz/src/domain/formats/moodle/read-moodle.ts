import { truthOf } from "../../questions/true-false.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  childText,
  descendantsOf,
  type MarkupElement,
  textOf,
} from "../markup/markup-tree.ts";
import type { Place, RawAnswer, RawOption, RawQuestion } from "../raw-question.ts";
import type { Reading } from "../reading.ts";
import { wordsOfTags } from "../tag-words.ts";
import { topicOfPath } from "./category.ts";
import { moodleExtra } from "./moodle-extra.ts";
import { MoodleTexts } from "./moodle-texts.ts";

/** Reads Moodle XML: the kinds we have, and the name and line of those we have not. */
export function readMoodle(root: MarkupElement, reading: Reading): void {
  let topic = "";
  for (const question of descendantsOf(root, "question")) {
    const type = attributeOf(question, "type");
    if (type === "category") topic = topicOfPath(textOf(childOf(childOf(question, "category"), "text")));
    else readOne(question, type, topic, reading);
  }
}

type RawBase = Omit<RawQuestion, "kind">;

function readOne(question: MarkupElement, type: string, topic: string, reading: Reading): void {
  const title = textOf(childOf(childOf(question, "name"), "text"))
    .replace(/\s+/g, " ")
    .trim();
  const place: Place = { line: question.line, item: title };
  if (type === "description") {
    reading.problem("not_a_question", place, title);
    return;
  }
  if (!SUPPORTED.has(type)) {
    reading.problem("kind_unsupported", place, type || "?");
    return;
  }
  const texts = new MoodleTexts(question, place, reading);
  const { tags, ...said } = wordsOfTags(
    childrenOf(childOf(question, "tags") ?? question, "tag").map((tag) =>
      textOf(childOf(tag, "text")).trim(),
    ),
  );
  const picture = texts.oldPicture(question);
  const stem = texts.marks(childOf(question, "questiontext"));
  const hints = childrenOf(question, "hint")
    .map((hint) => texts.marks(hint))
    .filter((text) => text !== "");
  const raw: RawBase = {
    place,
    stem: picture === "" ? stem : `${stem}\n\n${picture}`,
    explanation: texts.marks(childOf(question, "generalfeedback")),
    hint: hints.join("\n\n"),
    title,
    topic,
    tags,
    ...said,
    extra: moodleExtra(question),
  };
  reading.question(withAnswers(raw, type, question, { texts, place, reading }));
}

const SUPPORTED = new Set(["multichoice", "oumultiresponse", "truefalse", "shortanswer", "numerical"]);

interface In {
  readonly texts: MoodleTexts;
  readonly place: Place;
  readonly reading: Reading;
}

function withAnswers(raw: RawBase, type: string, question: MarkupElement, inside: In): RawQuestion {
  const answers = childrenOf(question, "answer");
  switch (type) {
    case "truefalse":
      return truth(raw, answers, inside);
    case "shortanswer":
      return { ...raw, kind: "short", answers: answers.map((answer) => shortAnswer(answer, inside)) };
    case "numerical":
      return numerical(raw, question, answers, inside);
    case "oumultiresponse":
      return { ...raw, kind: "several", options: answers.map((answer) => option(answer, inside)) };
    default: {
      const isSingle = !/^(?:false|0)$/.test(childText(question, "single"));
      return {
        ...raw,
        kind: isSingle ? "one" : "several",
        options: answers.map((answer) => option(answer, inside)),
      };
    }
  }
}

function worth(answer: MarkupElement, { reading, place }: In): number {
  const written = attributeOf(answer, "fraction");
  const value = Number(written.replace(",", "."));
  if (written !== "" && Number.isFinite(value) && Math.abs(value) <= 100) return value;
  reading.problem("value_refused", place, `fraction="${written}"`);
  return 0;
}

function option(answer: MarkupElement, inside: In): RawOption {
  return {
    text: inside.texts.marks(answer, "moodle_auto_format"),
    worth: worth(answer, inside),
    feedback: inside.texts.marks(childOf(answer, "feedback")),
  };
}

/** Words to type have no marks. */
function shortAnswer(answer: MarkupElement, inside: In): RawAnswer {
  return {
    text: textOf(childOf(answer, "text")),
    worth: worth(answer, inside),
    feedback: inside.texts.marks(childOf(answer, "feedback")),
  };
}

function truth(raw: RawBase, answers: readonly MarkupElement[], inside: In): RawQuestion {
  const read = answers.map((answer) => ({
    truth: truthOf(textOf(childOf(answer, "text"))),
    ...option(answer, inside),
  }));
  const right = read.find(({ worth }) => worth > 0);
  const scoring = read.map(({ worth }) => worth).filter((worth) => worth !== 0 && worth !== 100);
  if (scoring.length > 0) inside.reading.problem("scoring_lost", inside.place, scoring.join(" / "));
  return {
    ...raw,
    kind: "true_false",
    isTrue: right?.truth,
    feedbackTrue: read.find(({ truth }) => truth === true)?.feedback,
    feedbackFalse: read.find(({ truth }) => truth === false)?.feedback,
  };
}

function numerical(
  raw: RawBase,
  question: MarkupElement,
  answers: readonly MarkupElement[],
  inside: In,
): RawQuestion {
  const units = descendantsOf(question, "unit_name").map((unit) => textOf(unit).trim());
  if (units.some((unit) => unit !== ""))
    inside.reading.problem("field_lost", inside.place, `unit: ${units.join(", ")}`);
  return {
    ...raw,
    kind: "number",
    answers: answers.map((answer) => ({
      ...shortAnswer(answer, inside),
      tolerance: Math.abs(Number(childText(answer, "tolerance").replace(",", ".")) || 0),
    })),
  };
}
