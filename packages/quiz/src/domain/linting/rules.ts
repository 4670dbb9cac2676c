import { answeredElsewhere } from "./quiz-rules/answered-elsewhere.ts";
import { keyPosition } from "./quiz-rules/key-position.ts";
import { longestKeyShare } from "./quiz-rules/longest-key-share.ts";
import { repeatedQuestion } from "./quiz-rules/repeated-question.ts";
import type { QuizRule, Rule } from "./rule.ts";
import { absoluteTerm } from "./rules/absolute-term.ts";
import { allOfTheAbove } from "./rules/all-of-the-above.ts";
import { answerShape } from "./rules/answer-shape.ts";
import { articleCue } from "./rules/article-cue.ts";
import { blankStem } from "./rules/blank-stem.ts";
import { bloomMismatch } from "./rules/bloom-mismatch.ts";
import { combinedOptions } from "./rules/combined-options.ts";
import { convergenceCue } from "./rules/convergence-cue.ts";
import { copiedStem } from "./rules/copied-stem.ts";
import { doubleNegative } from "./rules/double-negative.ts";
import { doubledWord } from "./rules/doubled-word.ts";
import { duplicateOption } from "./rules/duplicate-option.ts";
import { emptyText } from "./rules/empty-text.ts";
import { explanationOtherKey } from "./rules/explanation-other-key.ts";
import { heterogeneousOptions } from "./rules/heterogeneous-options.ts";
import { hintGivesKey } from "./rules/hint-gives-key.ts";
import { inconsistentForm } from "./rules/inconsistent-form.ts";
import { kType } from "./rules/k-type.ts";
import { keyNotInSource } from "./rules/key-not-in-source.ts";
import { longStem } from "./rules/long-stem.ts";
import { longestKey } from "./rules/longest-key.ts";
import { lostSequence } from "./rules/lost-sequence.ts";
import { missingContext } from "./rules/missing-context.ts";
import { missingPunctuation } from "./rules/missing-punctuation.ts";
import { negativeOption } from "./rules/negative-option.ts";
import { negativeStem } from "./rules/negative-stem.ts";
import { nestedOption } from "./rules/nested-option.ts";
import { noneOfTheAbove } from "./rules/none-of-the-above.ts";
import { opinion } from "./rules/opinion.ts";
import { optionCount } from "./rules/option-count.ts";
import { overlappingRanges } from "./rules/overlapping-ranges.ts";
import { personalData } from "./rules/personal-data.ts";
import { repeatedStart } from "./rules/repeated-start.ts";
import { repeatedWord } from "./rules/repeated-word.ts";
import { rightAnswerCount } from "./rules/right-answer-count.ts";
import { severalUnsaid } from "./rules/several-unsaid.ts";
import { soloMismatch } from "./rules/solo-mismatch.ts";
import { tooMuchReading } from "./rules/too-much-reading.ts";
import { toxicWording } from "./rules/toxic-wording.ts";
import { trueFalse } from "./rules/true-false.ts";
import { trueFalseShape } from "./rules/true-false-shape.ts";
import { unfocusedStem } from "./rules/unfocused-stem.ts";
import { unreadableText } from "./rules/unreadable-text.ts";
import { vagueTerm } from "./rules/vague-term.ts";
import { windowDressing } from "./rules/window-dressing.ts";

/** Every rule about one question, in the order they are explained. */
export const rules: readonly Rule[] = [
  optionCount,
  rightAnswerCount,
  duplicateOption,
  emptyText,
  longStem,
  unreadableText,
  trueFalseShape,
  answerShape,
  negativeStem,
  severalUnsaid,
  unfocusedStem,
  blankStem,
  missingContext,
  opinion,
  windowDressing,
  copiedStem,
  missingPunctuation,
  doubledWord,
  trueFalse,
  combinedOptions,
  kType,
  allOfTheAbove,
  noneOfTheAbove,
  overlappingRanges,
  nestedOption,
  lostSequence,
  negativeOption,
  doubleNegative,
  repeatedStart,
  tooMuchReading,
  longestKey,
  repeatedWord,
  articleCue,
  inconsistentForm,
  heterogeneousOptions,
  convergenceCue,
  absoluteTerm,
  vagueTerm,
  personalData,
  toxicWording,
  keyNotInSource,
  bloomMismatch,
  soloMismatch,
  explanationOtherKey,
  hintGivesKey,
];

/** Every rule about questions that are asked together. */
export const quizRules: readonly QuizRule[] = [
  keyPosition,
  longestKeyShare,
  answeredElsewhere,
  repeatedQuestion,
];
