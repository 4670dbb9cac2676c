import type { AuthoredDraft } from "../../agents/draft.ts";
import type { Finding } from "../../linting/finding.ts";
import type { Lexicon } from "../word-facts.ts";
import { giveArticleAway } from "./article.ts";
import { inSequence, replaceOptions, sameForm, swapForLength } from "./mend-options.ts";
import { setOffNegation, withQuestionMark } from "./mend-stem.ts";

/** Mends what one rule names; nothing where it knows no way that keeps what the question means. */
type Mend = (draft: AuthoredDraft, finding: Finding, lexicon: Lexicon) => AuthoredDraft | undefined;

const MENDS: Readonly<Record<string, readonly Mend[]>> = {
  longest_key: [swapForLength],
  lost_sequence: [inSequence],
  negative_stem: [setOffNegation],
  missing_question_mark: [withQuestionMark],
  unfocused_stem: [withQuestionMark],
  inconsistent_form: [sameForm, replaceOptions],
  article_cue: [giveArticleAway, replaceOptions],
};

/** Of a rule of its own it tries its own ways; of any other, whether another wrong answer does. */
export function mend(draft: AuthoredDraft, finding: Finding, lexicon: Lexicon): AuthoredDraft | undefined {
  for (const way of MENDS[finding.rule] ?? [replaceOptions]) {
    const mended = way(draft, finding, lexicon);
    if (mended !== undefined) return mended;
  }
  return undefined;
}
