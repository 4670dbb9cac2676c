import type { AuthoredDraft } from "../../agents/draft.ts";
import type { Option } from "../../questions/question.ts";
import type { Corpus } from "../corpus.ts";
import { termKey } from "../find-pairs.ts";
import { coachPhrasesOf } from "./phrases.ts";

const LONGEST_MEANING = 160;
const LONGEST_QUOTE = 420;

/** The sentence that says why the key is right, and what the course says of the wrong answers. */
export function explain(draft: AuthoredDraft, corpus: Corpus): AuthoredDraft {
  const { content } = draft;
  const phrases = coachPhrasesOf(corpus.rules.language);
  const key = content.options.find(({ isRight }) => isRight)?.text ?? content.answers[0]?.text ?? "";
  const quote = content.source.quote.replace(/\s+/g, " ");
  const said = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;
  const options = content.options.map((option) => ({
    ...option,
    feedback: feedbackOf(option, draft, corpus),
  }));
  return {
    ...draft,
    content: {
      ...content,
      options,
      explanation: phrases.explanation(key, said, content.source.documentTitle),
    },
  };
}

function feedbackOf({ text, isRight, feedback }: Option, { method }: AuthoredDraft, corpus: Corpus): string {
  const phrases = coachPhrasesOf(corpus.rules.language);
  if (feedback !== undefined) return feedback;
  if (isRight) return phrases.right();
  if (method === "meaning") {
    const owner = corpus.pairs.find(({ definition }) => definition.toLowerCase() === text.toLowerCase());
    return owner === undefined ? phrases.again() : phrases.meansAnother(owner.term);
  }
  const definition = corpus.terms.get(termKey(text))?.pair?.definition;
  if (definition === undefined || definition.length > LONGEST_MEANING) return phrases.again();
  return phrases.isSaidToBe(text, definition);
}
