import { truthOf } from "../../questions/true-false.ts";
import { readNumber } from "../decimal.ts";
import { nodesToMarks } from "../markup/html-to-marks.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type MarkupElement,
  type MarkupNode,
} from "../markup/markup-tree.ts";
import type { PackageMedia } from "../media.ts";
import type { Place, RawQuestion } from "../raw-question.ts";
import type { Reading } from "../reading.ts";
import { interactionsIn, stemNodes } from "./item-body.ts";
import { withQti2Names } from "./qti-names.ts";
import { comparedNumbers, type ResponseDeclaration, responsesOf, worthsOf } from "./response.ts";

interface In {
  readonly place: Place;
  readonly reading: Reading;
  readonly media: PackageMedia;
}

type RawBase = Omit<RawQuestion, "kind">;
/** What a package says of an item beside the item itself. */
export type About = Partial<
  Pick<RawQuestion, "topic" | "tags" | "bloom" | "solo" | "difficulty" | "language" | "notes">
>;

/** Reads the items of a file of QTI 2 or 3. */
export function readQti2(
  root: MarkupElement,
  reading: Reading,
  media: PackageMedia,
  file?: string,
  about: About = {},
): void {
  const tree = withQti2Names(root);
  const at = file === undefined ? {} : { file };
  for (const item of descendantsOf(tree, "assessmentItem")) readItem(item, { reading, media }, at, about);
  for (const stimulus of descendantsOf(tree, "assessmentStimulus"))
    reading.problem("not_a_question", { ...at, line: stimulus.line }, attributeOf(stimulus, "title"));
  if (file !== undefined) return;
  for (const reference of descendantsOf(tree, "assessmentItemRef")) {
    const href = attributeOf(reference, "href");
    reading.problem(
      "item_missing",
      { line: reference.line, item: attributeOf(reference, "identifier") },
      href,
    );
  }
}

function readItem(item: MarkupElement, { reading, media }: Omit<In, "place">, at: Place, about: About): void {
  const title = attributeOf(item, "title");
  const name = title || attributeOf(item, "identifier");
  const place: Place = { ...at, line: item.line, item: name };
  const inside = { place, reading, media };
  const body = childOf(item, "itemBody");
  const interactions = body === undefined ? [] : interactionsIn(body);
  const [interaction] = interactions;
  if (body === undefined || interaction === undefined) {
    reading.problem("not_a_question", place, name);
    return;
  }
  if (interactions.length > 1) {
    const kinds = [...new Set(interactions.map((one) => one.name))];
    reading.problem("several_parts", place, `${interactions.length} × ${kinds.join(", ")}`);
    return;
  }
  if (isComputed(item)) {
    reading.problem("template_not_run", place, "templateProcessing");
    return;
  }
  tellLost(item, inside);
  const language = attributeOf(item, "lang");
  const raw: RawBase = {
    place,
    stem: say(stemNodes(body), inside),
    title,
    ...feedbacksOf(item, inside),
    ...about,
    ...(language !== "" && { language }),
  };
  readInteraction(raw, item, interaction, inside);
}

function say(nodes: readonly MarkupNode[], { reading, place, media }: In): string {
  return media.taken(reading.marks(nodesToMarks(nodes), place));
}

function isComputed(item: MarkupElement): boolean {
  return descendantsOf(item, "printedVariable", "setCorrectResponse").length > 0;
}

/** What stands beside the question and has no place with us. */
function tellLost(item: MarkupElement, { reading, place }: In): void {
  for (const name of [
    "assessmentStimulusRef",
    "include",
    "rubricBlock",
    "infoControl",
    "stylesheet",
    "feedbackBlock",
  ]) {
    const [found] = descendantsOf(item, name);
    if (found !== undefined)
      reading.problem("field_lost", place, `${name} ${attributeOf(found, "href")}`.trim());
  }
}

function feedbacksOf(item: MarkupElement, inside: In): Pick<RawBase, "explanation" | "hint"> {
  const texts = { explanation: "", hint: "" };
  for (const feedback of childrenOf(item, "modalFeedback")) {
    const identifier = attributeOf(feedback, "identifier");
    const text = say(feedback.children, inside);
    if (identifier === "hint") texts.hint = text;
    else if (identifier === "explanation" || texts.explanation === "") texts.explanation = text;
    else
      inside.reading.problem("field_lost", inside.place, `modalFeedback ${identifier}: ${text.slice(0, 80)}`);
  }
  return texts;
}

function readInteraction(raw: RawBase, item: MarkupElement, interaction: MarkupElement, inside: In): void {
  const { reading, place } = inside;
  const identifier = attributeOf(interaction, "responseIdentifier");
  const response = responsesOf(item).get(identifier);
  if (response === undefined) {
    reading.problem("value_refused", place, `responseIdentifier="${identifier}"`);
    return;
  }
  switch (interaction.name) {
    case "choiceInteraction":
      reading.question(choice(raw, childrenOf(interaction, "simpleChoice"), response, inside));
      return;
    case "inlineChoiceInteraction":
      reading.question(choice(raw, childrenOf(interaction, "inlineChoice"), response, inside));
      return;
    case "textEntryInteraction":
      reading.question(entry(raw, item, response));
      return;
    default:
      reading.problem("kind_unsupported", place, interaction.name);
  }
}

/** As we name what is to choose from. */
const OWN_CHOICE = /^choice_\d+$/;

function choice(
  raw: RawBase,
  choices: readonly MarkupElement[],
  response: ResponseDeclaration,
  inside: In,
): RawQuestion {
  const isSeveral = response.cardinality !== "single";
  const worths = worthsOf(response, isSeveral);
  const options = choices.map((one) => {
    const [feedback] = childrenOf(one, "feedbackInline");
    const own = one.children.filter((node) => node !== feedback);
    return {
      text: say(own, inside),
      worth: worths.get(attributeOf(one, "identifier")) ?? 0,
      feedback: feedback && say(feedback.children, inside),
    };
  });
  const [first, second] = options;
  // Words to choose from are no statement to judge where the file itself calls them choices.
  const isNamed = choices.every((one) => !OWN_CHOICE.test(attributeOf(one, "identifier")));
  const truths = isNamed ? options.map(({ text }) => truthOf(text)) : [];
  if (
    isSeveral ||
    first === undefined ||
    second === undefined ||
    options.length !== 2 ||
    truths[0] !== true ||
    truths[1] !== false
  )
    return { ...raw, kind: isSeveral ? "several" : "one", options };
  const scoring = [first.worth, second.worth].filter((worth) => worth !== 0 && worth !== 100);
  if (scoring.length > 0) inside.reading.problem("scoring_lost", inside.place, scoring.join(" / "));
  const isTrue = first.worth === second.worth ? undefined : first.worth > second.worth;
  return { ...raw, kind: "true_false", isTrue, feedbackTrue: first.feedback, feedbackFalse: second.feedback };
}

const NUMERIC = new Set(["float", "integer"]);

function entry(raw: RawBase, item: MarkupElement, response: ResponseDeclaration): RawQuestion {
  const worths = worthsOf(response, false);
  const texts = [...new Set([...worths.keys(), ...response.correct])];
  const isNumber = NUMERIC.has(response.baseType) && texts.every((text) => readNumber(text) !== undefined);
  const compared = isNumber ? comparedNumbers(item) : [];
  const isCompared = compared.length > 0 && compared.every(({ text }) => readNumber(text) !== undefined);
  const mapped = texts.map((text) => ({ text, worth: worths.get(text) ?? 100 }));
  return { ...raw, kind: isNumber ? "number" : "short", answers: isCompared ? compared : mapped };
}
