import type { Option, QuestionContent, TakenAnswer } from "../../questions/question.ts";
import { trueFalseWords } from "../../questions/true-false.ts";
import { worthOf } from "../build-question.ts";
import { plainDigits } from "../decimal.ts";
import { escapeMarkup } from "../markup/entities.ts";
import { marksToHtml } from "../markup/marks-to-html.ts";
import { rightsOf } from "../writing.ts";
import { type Attributes, type QtiDialect, qtiElement } from "./qti-dialect.ts";

type Element = (name: string, attributes: Attributes, content?: string) => string;

/** One question as an item of QTI. */
export function writeItem(content: QuestionContent, identifier: string, dialect: QtiDialect): string {
  const element: Element = (name, attributes, inner) => qtiElement(dialect, name, attributes, inner);
  const isWords = content.kind === "short" || content.kind === "number";
  const parts = [
    isWords ? wordsDeclared(content, element) : choiceDeclared(content, element),
    element("outcomeDeclaration", { identifier: "SCORE", cardinality: "single", baseType: "float" }),
    element("outcomeDeclaration", {
      identifier: "FEEDBACK",
      cardinality: "multiple",
      baseType: "identifier",
    }),
    element(
      "itemBody",
      {},
      `\n    <div>${say(content.stem)}</div>\n    ${isWords ? `<p>${entryOf(element)}</p>` : choicesOf(content, element)}\n  `,
    ),
    isWords && content.kind === "number"
      ? numberProcessed(content.answers, element)
      : element("responseProcessing", { template: `${dialect.templates}map_response` }),
    ...modalFeedback("explanation", content.explanation, element),
    ...modalFeedback("hint", content.hint, element),
  ];
  const attributes = {
    xmlns: dialect.namespace,
    identifier,
    title: content.title ?? "",
    "xml:lang": content.language,
    adaptive: false,
    timeDependent: false,
  };
  const item = element("assessmentItem", attributes, `\n  ${parts.join("\n  ")}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${item}\n`;
}

function say(text: string): string {
  return marksToHtml(text, { picture: (file) => `../media/${file}`, isXhtml: true });
}

function modalFeedback(identifier: string, text: string | undefined, element: Element): readonly string[] {
  if (text === undefined) return [];
  const attributes = { outcomeIdentifier: "FEEDBACK", identifier, showHide: "show" };
  return [element("modalFeedback", attributes, `<div>${say(text)}</div>`)];
}

function identifierOf({ kind }: QuestionContent, index: number): string {
  return kind === "true_false" ? (index === 0 ? "true" : "false") : `choice_${index + 1}`;
}

function share(worth: number): number {
  return Number((worth / 100).toFixed(7));
}

function choiceDeclared(content: QuestionContent, element: Element): string {
  const { kind, options } = content;
  const rights = rightsOf(options);
  const named = options.map((option, index) => ({ option, name: identifierOf(content, index) }));
  const values = named
    .filter(({ option }) => option.isRight)
    .map(({ name }) => element("value", {}, name))
    .join("");
  const entries = named
    .filter(({ option }) => option.isRight || option.weight !== undefined)
    .map(({ option, name }) =>
      element("mapEntry", { mapKey: name, mappedValue: share(worthOf(option, kind, rights)) }),
    )
    .join("");
  const cardinality = kind === "several" ? "multiple" : "single";
  return element(
    "responseDeclaration",
    { identifier: "RESPONSE", cardinality, baseType: "identifier" },
    element("correctResponse", {}, values) + element("mapping", { defaultValue: 0 }, entries),
  );
}

function choicesOf(content: QuestionContent, element: Element): string {
  const words = content.kind === "true_false" ? trueFalseWords(content.language) : [];
  const choices = content.options.map((option, index) => {
    const text = words[index] ?? option.text;
    return `\n      ${choiceOf(option, text, identifierOf(content, index), element)}`;
  });
  return element(
    "choiceInteraction",
    {
      responseIdentifier: "RESPONSE",
      shuffle: content.kind !== "true_false",
      maxChoices: content.kind === "several" ? 0 : 1,
    },
    `${choices.join("")}\n    `,
  );
}

function choiceOf({ feedback }: Option, text: string, identifier: string, element: Element): string {
  const told =
    feedback === undefined
      ? ""
      : element(
          "feedbackInline",
          { outcomeIdentifier: "FEEDBACK", identifier, showHide: "show" },
          say(feedback),
        );
  return element("simpleChoice", { identifier }, say(text) + told);
}

function entryOf(element: Element): string {
  return element("textEntryInteraction", { responseIdentifier: "RESPONSE", expectedLength: 20 });
}

function wordsDeclared({ kind, answers }: QuestionContent, element: Element): string {
  const best = answers.find(({ weight }) => weight === undefined) ?? answers[0];
  const values = best === undefined ? "" : element("value", {}, escapeMarkup(best.text));
  // A number that is taken with several margins is compared, not looked up: one entry stands for all.
  const once = answers.filter(
    ({ text }, index) => answers.findIndex((other) => other.text === text) === index,
  );
  const entries = once
    .map(({ text, weight }) => element("mapEntry", { mapKey: text, mappedValue: share(weight ?? 100) }))
    .join("");
  return element(
    "responseDeclaration",
    { identifier: "RESPONSE", cardinality: "single", baseType: kind === "number" ? "float" : "string" },
    element("correctResponse", {}, values) + element("mapping", { defaultValue: 0 }, entries),
  );
}

/** Numbers are compared with their margins, the best answer first. */
function numberProcessed(answers: readonly TakenAnswer[], element: Element): string {
  const cases = answers.map(({ text, weight, tolerance }, index) => {
    const away = tolerance === undefined ? undefined : plainDigits(tolerance);
    const equal = element(
      "equal",
      away === undefined
        ? { toleranceMode: "exact" }
        : { toleranceMode: "absolute", tolerance: `${away} ${away}` },
      element("variable", { identifier: "RESPONSE" }) + element("baseValue", { baseType: "float" }, text),
    );
    const score = element("baseValue", { baseType: "float" }, String(share(weight ?? 100)));
    return element(
      index === 0 ? "responseIf" : "responseElseIf",
      {},
      equal + element("setOutcomeValue", { identifier: "SCORE" }, score),
    );
  });
  return element("responseProcessing", {}, element("responseCondition", {}, cases.join("")));
}
