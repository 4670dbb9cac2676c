import { truthOf } from "../../questions/true-false.ts";
import { plainText } from "../../questions/write-marks.ts";
import { distanceOf, middleOf, readNumber } from "../decimal.ts";
import { attributeOf, childOf, childText, descendantsOf, type MarkupElement } from "../markup/markup-tree.ts";
import type { PackageMedia } from "../media.ts";
import type { RawAnswer, RawQuestion } from "../raw-question.ts";
import type { Reading } from "../reading.ts";
import { type Inside, materialOf } from "./qti1-material.ts";
import { type Condition, conditionsOf } from "./qti1-scoring.ts";

type RawBase = Omit<RawQuestion, "kind">;

/** Types that programs name and that cannot be answered by choosing or typing once. */
const UNSUPPORTED =
  /essay|upload|matching|dropdowns|calculated|formula|hot.?spot|ordering|categorization|pattern_match|jumbled|opinion|either/i;
const TEXT_ONLY = /^(?:text_only_question|stimulus)/i;

/** Reads QTI 1.2: its own items, and those that Canvas, Common Cartridge and Blackboard write. */
export function readQti1(root: MarkupElement, reading: Reading, media: PackageMedia, file?: string): void {
  const at = file === undefined ? {} : { file };
  for (const reference of descendantsOf(root, "bankentry_item", "sourcebank_ref")) {
    const name = attributeOf(reference, "item_ref") || attributeOf(reference, "sourcebank_ref") || "?";
    reading.problem("item_elsewhere", { ...at, line: reference.line }, name);
  }
  for (const item of descendantsOf(root, "item")) {
    const name = attributeOf(item, "title") || attributeOf(item, "ident");
    readItem(item, { place: { ...at, line: item.line, item: name }, reading, media });
  }
}

function readItem(item: MarkupElement, inside: Inside): void {
  const { place, reading } = inside;
  const metadata = metadataOf(item);
  const type =
    metadata.get("question_type") ?? metadata.get("cc_profile") ?? childText(item, "bbmd_questiontype");
  const presentation = childOf(item, "presentation");
  const responses = presentation === undefined ? [] : responsesIn(presentation);
  if (TEXT_ONLY.test(type) || responses.length === 0) {
    reading.problem("not_a_question", place, place.item ?? "");
    return;
  }
  if (UNSUPPORTED.test(type)) {
    reading.problem("kind_unsupported", place, type);
    return;
  }
  const [response] = responses;
  if (response === undefined || responses.length > 1) {
    reading.problem("several_parts", place, String(responses.length));
    return;
  }
  const conditions = conditionsOf(item);
  const language = attributeOf(item, "lang");
  const raw: RawBase = {
    place,
    stem: stemOf(presentation, inside),
    title: attributeOf(item, "title"),
    ...(language !== "" && { language }),
    ...feedbacksOf(item, conditions, inside),
  };
  readResponse(raw, { item, response, conditions, type }, inside);
}

function metadataOf(item: MarkupElement): ReadonlyMap<string, string> {
  const own = childOf(item, "itemmetadata");
  const fields = own === undefined ? [] : descendantsOf(own, "qtimetadatafield");
  const said = fields.map(
    (field) => [childText(field, "fieldlabel"), childText(field, "fieldentry")] as const,
  );
  const blackboard = childText(own, "bbmd_questiontype");
  return new Map(blackboard === "" ? said : [...said, ["question_type", blackboard] as const]);
}

function responsesIn(presentation: MarkupElement): readonly MarkupElement[] {
  return descendantsOf(
    presentation,
    "response_lid",
    "response_str",
    "response_num",
    "response_xy",
    "response_grp",
    "response_extension",
  );
}

function stemOf(presentation: MarkupElement | undefined, inside: Inside): string {
  const text = materialOf(presentation, inside, "_____");
  // A gap at the end is where the answer goes, not a part of the sentence.
  return text.replace(/\s*_____$/, "");
}

function feedbacksOf(item: MarkupElement, conditions: readonly Condition[], inside: Inside) {
  const ofAnswers = new Set(
    conditions.filter(({ equals }) => equals.length === 1).flatMap(({ feedbacks }) => feedbacks),
  );
  const texts = { explanation: "", hint: "" };
  const extra: Record<string, string> = {};
  for (const feedback of descendantsOf(item, "itemfeedback")) {
    const name = attributeOf(feedback, "ident");
    const [hint] = descendantsOf(feedback, "hint");
    if (hint !== undefined) texts.hint = materialOf(hint, inside);
    const text = hint === undefined ? materialOf(feedback, inside) : "";
    if (text === "") continue;
    if (name === "general_fb" || name === "solution") texts.explanation = text;
    else if (/^(?:correct|incorrect|general_incorrect)(?:_fb)?$/.test(name)) extra[`qti.${name}`] = text;
    else if (!ofAnswers.has(name))
      inside.reading.problem("field_lost", inside.place, `itemfeedback ${name}: ${text.slice(0, 80)}`);
  }
  return { ...texts, extra };
}

interface Item {
  readonly item: MarkupElement;
  readonly response: MarkupElement;
  readonly conditions: readonly Condition[];
  readonly type: string;
}

function readResponse(raw: RawBase, item: Item, inside: Inside): void {
  const { reading, place } = inside;
  const { response } = item;
  const cardinality = attributeOf(response, "rcardinality");
  const [hotspot] = descendantsOf(response, "render_hotspot", "render_slider", "render_extension");
  if (
    cardinality === "Ordered" ||
    hotspot !== undefined ||
    response.name === "response_xy" ||
    response.name === "response_grp"
  ) {
    reading.problem(
      "kind_unsupported",
      place,
      hotspot?.name ?? (cardinality === "Ordered" ? "ordering" : response.name),
    );
    return;
  }
  if (response.name === "response_lid" && /fill_in_multiple_blanks/.test(item.type))
    readWords(raw, item, inside);
  else if (response.name === "response_lid") readChoice(raw, item, cardinality === "Multiple", inside);
  else readEntry(raw, item, inside);
}

function readChoice(
  raw: RawBase,
  { item, response, conditions }: Item,
  isSeveral: boolean,
  inside: Inside,
): void {
  const labels = descendantsOf(response, "response_label");
  const scores = scoresOf(conditions, isSeveral);
  const options = labels.map((label) => {
    const ident = attributeOf(label, "ident");
    return {
      text: materialOf(label, inside),
      worth: scores.get(ident) ?? 0,
      feedback: feedbackFor(item, ident, conditions, inside),
    };
  });
  const [first, second] = options;
  const truths = options.map(({ text }, index) => truthOf(text || attributeOf(labels[index], "ident")));
  const isJudged = !isSeveral && options.length === 2 && truths[0] !== undefined && truths[1] === !truths[0];
  if (!isJudged || first === undefined || second === undefined) {
    inside.reading.question({ ...raw, kind: isSeveral ? "several" : "one", options });
    return;
  }
  const [yes, no] = truths[0] ? [first, second] : [second, first];
  const isTrue = yes.worth === no.worth ? undefined : yes.worth > no.worth;
  inside.reading.question({
    ...raw,
    kind: "true_false",
    isTrue,
    feedbackTrue: yes.feedback,
    feedbackFalse: no.feedback,
  });
}

/** Canvas writes the words it takes as if they were to choose from. */
function readWords(raw: RawBase, { response, conditions }: Item, inside: Inside): void {
  const scores = scoresOf(conditions, false);
  const answers = descendantsOf(response, "response_label").map((label) => ({
    text: plainText(materialOf(label, inside)),
    worth: scores.get(attributeOf(label, "ident")) ?? 0,
  }));
  inside.reading.question({ ...raw, kind: "short", answers });
}

/** From -100 to 100, by what the conditions give: for one answer each, or for all right ones at once. */
function scoresOf(conditions: readonly Condition[], isSeveral: boolean): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { equals, score } of conditions) {
    if (score === 0) continue;
    for (const { value } of equals)
      scores.set(value, (scores.get(value) ?? 0) + (equals.length > 1 ? score / equals.length : score));
  }
  const gains = [...scores.values()].filter((score) => score > 0);
  const whole = isSeveral ? gains.reduce((sum, score) => sum + score, 0) : Math.max(0, ...gains);
  return whole === 0
    ? new Map()
    : new Map([...scores].map(([value, score]) => [value, (100 * score) / whole]));
}

function feedbackFor(
  item: MarkupElement,
  ident: string,
  conditions: readonly Condition[],
  inside: Inside,
): string | undefined {
  const names = conditions
    .filter(({ equals }) => equals.length === 1 && equals[0]?.value === ident)
    .flatMap(({ feedbacks }) => feedbacks)
    .filter((name) => !/^(?:general|correct|incorrect)/.test(name));
  const found = descendantsOf(item, "itemfeedback").find((one) => names.includes(attributeOf(one, "ident")));
  return found && materialOf(found, inside);
}

const NUMERIC = /decimal|integer|numeric/i;

function readEntry(raw: RawBase, { item, response, conditions, type }: Item, inside: Inside): void {
  const { reading, place } = inside;
  const [fib] = descendantsOf(response, "render_fib");
  const right = conditions.filter(({ score }) => score > 0);
  const isNumber =
    response.name === "response_num" || /numerical/i.test(type) || NUMERIC.test(attributeOf(fib, "fibtype"));
  const answers = isNumber
    ? right.flatMap((condition) => numbersOf(condition, inside))
    : right.flatMap((condition) =>
        condition.equals.map(({ value }) => ({ text: value, worth: worthIn(condition, right) })),
      );
  if (answers.length === 0) {
    reading.problem("kind_unsupported", place, "essay");
    return;
  }
  const told = answers.map((answer) => ({
    ...answer,
    feedback: feedbackFor(item, answer.text, conditions, inside),
  }));
  reading.question({ ...raw, kind: isNumber ? "number" : "short", answers: unique(told) });
}

function worthIn({ score }: Condition, all: readonly Condition[]): number {
  return (100 * score) / Math.max(...all.map((condition) => condition.score));
}

function unique(answers: readonly RawAnswer[]): readonly RawAnswer[] {
  return [...new Map(answers.map((answer) => [answer.text, answer])).values()];
}

function numbersOf(condition: Condition, { reading, place }: Inside): readonly RawAnswer[] {
  const least = readNumber(condition.least ?? "");
  const most = readNumber(condition.most ?? "");
  const [exact] = condition.equals;
  if (least === undefined || most === undefined)
    return condition.equals.map(({ value }) => ({ text: value, worth: 100 }));
  const { middle, away } = middleOf(least, most);
  const value = readNumber(exact?.value ?? "");
  if (value === undefined) return [{ text: middle, tolerance: away, worth: 100 }];
  if (distanceOf(value, least) === distanceOf(value, most))
    return [{ text: value, tolerance: away, worth: 100 }];
  reading.problem("range_not_even", place, middle);
  return [{ text: middle, tolerance: away, worth: 100 }];
}
