import type { QuestionContentInput, ShownQuestionContent } from "../../lib/api/types.ts";

export interface OptionField {
  readonly key: number;
  readonly text: string;
  readonly right: boolean;
  readonly feedback?: string | undefined;
  readonly weight?: number | undefined;
}

/** A question as its form holds it. */
export interface Fields {
  readonly kind: string;
  readonly stem: string;
  readonly options: readonly OptionField[];
  readonly answers: string;
  readonly explanation: string;
  readonly hint: string;
  readonly bloom: string;
  readonly difficulty: string;
  readonly language: string;
  readonly topic: string;
  readonly tags: string;
  /** What the form does not show, and keeps. */
  readonly rest: Pick<ShownQuestionContent, "solo" | "notes" | "title" | "answers">;
}

export const blank: ShownQuestionContent = {
  kind: "one",
  stem: "",
  options: [
    { text: "", right: true },
    { text: "", right: false },
    { text: "", right: false },
  ],
  answers: [],
  language: "fr",
  tags: [],
};

export function fieldsOf(content: ShownQuestionContent): Fields {
  const { solo, notes, title, answers } = content;
  return {
    kind: content.kind,
    stem: content.stem,
    options: content.options.map((option, key) => ({ ...option, key })),
    answers: answers.map(({ text }) => text).join("\n"),
    explanation: content.explanation ?? "",
    hint: content.hint ?? "",
    bloom: content.bloom ?? "",
    difficulty: content.difficulty ?? "",
    language: content.language,
    topic: content.topic ?? "",
    tags: content.tags.join(", "),
    rest: {
      ...(solo !== undefined && { solo }),
      ...(notes !== undefined && { notes }),
      ...(title !== undefined && { title }),
      answers,
    },
  };
}

/** What is sent: what is empty is not said at all. */
export function inputOf(fields: Fields): QuestionContentInput {
  const { rest, options, answers, tags, kind, language, stem, ...texts } = fields;
  const isWritten = kind === "short" || kind === "number";
  const said = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  const { answers: before, ...kept } = rest;
  // The server says what of it does not fit.
  return {
    ...kept,
    ...Object.fromEntries(said),
    ...{ kind, language, stem },
    options: isWritten
      ? []
      : options.filter(({ text }) => text.trim() !== "").map(({ key: _key, ...one }) => one),
    answers: isWritten
      ? linesOf(answers).map((text) => before.find((one) => one.text === text) ?? { text })
      : [],
    tags: tags
      .split(",")
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ""),
  } as QuestionContentInput;
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A question as it is shown, as it is sent back. */
export function inputOfContent({ source: _source, ...content }: ShownQuestionContent): QuestionContentInput {
  return content;
}
