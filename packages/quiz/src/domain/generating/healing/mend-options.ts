import type { AuthoredDraft } from "../../agents/draft.ts";
import type { Finding } from "../../linting/finding.ts";
import type { Option } from "../../questions/question.ts";
import { numberOf } from "../number-of.ts";
import { FACTS, type Lexicon } from "../word-facts.ts";

const LONGEST_TIMES = 1.25;
const FEWEST_OPTIONS = 3;

/** A spare wrong answer for each wrong one the finding names; one for which there is none is left out. */
export function replaceOptions(draft: AuthoredDraft, { places }: Finding): AuthoredDraft | undefined {
  const named = new Set(
    places.flatMap(({ part, index }) => (part === "option" && index !== undefined ? [index] : [])),
  );
  const { options } = draft.content;
  const wrong = [...named].filter((index) => options[index]?.isRight === false);
  // Of two that say the same, one may stay.
  const replaced = wrong.length === named.size && wrong.length > 1 ? wrong.slice(1) : wrong;
  if (replaced.length === 0) return undefined;
  const taken = new Set(options.map(({ text }) => text.toLowerCase()));
  const spare = draft.spareDistractors.filter((text) => !taken.has(text.toLowerCase()));
  const kept = options.flatMap((option, index): readonly Option[] => {
    if (!replaced.includes(index)) return [option];
    const text = spare.shift();
    return text === undefined ? [] : [{ text, isRight: false }];
  });
  return kept.length < FEWEST_OPTIONS ? undefined : withOptions(draft, kept, spare);
}

/** A longer wrong answer in the place of the shortest, so that the key no longer stands out. */
export function swapForLength(draft: AuthoredDraft): AuthoredDraft | undefined {
  const { options } = draft.content;
  const key = options.find(({ isRight }) => isRight);
  const wrong = options.filter(({ isRight }) => !isRight);
  const shortest = [...wrong].sort((a, b) => a.text.length - b.text.length)[0];
  const longer = draft.spareDistractors.find(
    (text) => key !== undefined && key.text.length <= LONGEST_TIMES * text.length,
  );
  if (shortest === undefined || longer === undefined) return undefined;
  const swapped = options.map((option) => (option === shortest ? { text: longer, isRight: false } : option));
  return withOptions(
    draft,
    swapped,
    draft.spareDistractors.filter((text) => text !== longer),
  );
}

/** Numbers from the smallest to the largest. */
export function inSequence(draft: AuthoredDraft): AuthoredDraft | undefined {
  const { options } = draft.content;
  const values = options.map(({ text }) => numberOf(/-?\d[\d\s.,]*/.exec(text)?.[0].trim() ?? ""));
  if (values.some((value) => !Number.isFinite(value))) return undefined;
  const order = options.map((option, index) => ({ option, value: values[index] ?? 0 }));
  const sorted = order.sort((a, b) => a.value - b.value).map(({ option }) => option);
  return withOptions(draft, sorted, draft.spareDistractors);
}

/** The same case at the head and the same end for all, where it is only that. */
export function sameForm(
  draft: AuthoredDraft,
  _finding: Finding,
  lexicon: Lexicon,
): AuthoredDraft | undefined {
  const { options, language } = draft.content;
  const capitals = options.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const stops = options.filter(({ text }) => /[^.]\.$/.test(text)).length;
  const small = (text: string) => {
    const first = /^\p{Lu}[\p{Ll}-]*/u.exec(text)?.[0];
    const isWord =
      first !== undefined &&
      (lexicon.factsOf(language, first.toLowerCase())?.analyses ?? []).some((a) => (a & FACTS.proper) === 0);
    return isWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  };
  const changed = options.map((option) => {
    let { text } = option;
    if (stops > 0 && stops < options.length) text = text.replace(/\.$/, "");
    if (capitals > 0 && capitals < options.length) text = small(text);
    return text === option.text ? option : { ...option, text };
  });
  const isSame = changed.every((option, index) => option === options[index]);
  return isSame ? undefined : withOptions(draft, changed, draft.spareDistractors);
}

function withOptions(
  draft: AuthoredDraft,
  options: readonly Option[],
  spareDistractors: readonly string[],
): AuthoredDraft {
  return { ...draft, content: { ...draft.content, options }, spareDistractors };
}
