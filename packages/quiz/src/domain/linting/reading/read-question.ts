import type { Language } from "../../language.ts";
import type { Option, QuestionContent } from "../../questions/question.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { ReadText } from "./read-text.ts";

/** More options than anybody reads; that there are too many is said by their number alone. */
const OPTIONS_LOOKED_AT = 24;

export interface ReadOption {
  readonly index: number;
  readonly isRight: boolean;
  readonly text: ReadText;
}

/** A question, taken apart once for all rules. */
export class ReadQuestion {
  readonly content: QuestionContent;
  readonly language: "fr" | "en";
  readonly stem: ReadText;
  readonly options: readonly ReadOption[];
  readonly answers: readonly ReadText[];
  readonly explanation: ReadText | undefined;
  readonly hint: ReadText | undefined;

  constructor(content: QuestionContent) {
    this.content = content;
    this.language = spokenIn(content);
    const read = (text: string) => new ReadText(text, this.language);
    this.stem = read(content.stem);
    this.options = content.options
      .slice(0, OPTIONS_LOOKED_AT)
      .map(({ text, isRight }: Option, index) => ({ index, isRight, text: read(text) }));
    this.answers = content.answers.slice(0, OPTIONS_LOOKED_AT).map(({ text }) => read(text));
    this.explanation = content.explanation === undefined ? undefined : read(content.explanation);
    this.hint = content.hint === undefined ? undefined : read(content.hint);
  }

  get right(): readonly ReadOption[] {
    return this.options.filter(({ isRight }) => isRight);
  }

  get wrong(): readonly ReadOption[] {
    return this.options.filter(({ isRight }) => !isRight);
  }

  /** The one right option, where there is exactly one. */
  get key(): ReadOption | undefined {
    return this.right.length === 1 ? this.right[0] : undefined;
  }
}

/** What the question says it speaks; what it is seen to speak where we do not know that language, or it says nothing. */
function spokenIn({ language, stem, options }: QuestionContent): "fr" | "en" {
  const said: Language = language.toLowerCase().slice(0, 2);
  if (said === "fr" || said === "en") return said;
  const sample = [stem, ...options.slice(0, 6).map(({ text }) => text)].map((text) => text.slice(0, 500));
  return detectLanguage(sample.join(" ")) ?? "en";
}
