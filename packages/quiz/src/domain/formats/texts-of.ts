import type { QuestionContent } from "../questions/question.ts";
import { picturesIn, renamePictures } from "../questions/write-marks.ts";

/** A question whose texts have been changed in one way. */
export function withTexts(content: QuestionContent, change: (text: string) => string): QuestionContent {
  const feedback = (text: string | undefined) => (text === undefined ? {} : { feedback: change(text) });
  return {
    ...content,
    stem: change(content.stem),
    options: content.options.map((option) => ({
      ...option,
      text: change(option.text),
      ...feedback(option.feedback),
    })),
    answers: content.answers.map((answer) => ({ ...answer, ...feedback(answer.feedback) })),
    ...(content.explanation !== undefined && { explanation: change(content.explanation) }),
    ...(content.hint !== undefined && { hint: change(content.hint) }),
  };
}

/** The texts of a question that may have marks. */
export function textsOf(content: QuestionContent): readonly string[] {
  const texts: string[] = [];
  withTexts(content, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

export function picturesOf(content: QuestionContent): readonly string[] {
  return [...new Set(textsOf(content).flatMap(picturesIn))];
}

/** A question with other files for its pictures; where there is none, a picture's description stays. */
export function withPictures(
  content: QuestionContent,
  rename: (file: string) => string | undefined,
): QuestionContent {
  return picturesOf(content).length === 0
    ? content
    : withTexts(content, (text) => renamePictures(text, rename));
}
