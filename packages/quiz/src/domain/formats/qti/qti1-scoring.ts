import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementsOf,
  type MarkupElement,
  textOf,
} from "../markup/markup-tree.ts";

/** What QTI 1 does with an answer: which ones it looks for, and what they get. */
export interface Condition {
  readonly equals: readonly { readonly response: string; readonly value: string }[];
  readonly least?: string;
  readonly most?: string;
  readonly score: number;
  readonly feedbacks: readonly string[];
}

/** Blackboard's word for everything there is to get. */
const ALL = 100;

export function conditionsOf(item: MarkupElement): readonly Condition[] {
  return descendantsOf(item, "respcondition").map((condition) => {
    const variables = childOf(condition, "conditionvar");
    const least = bound(variables, ["vargte", "vargt"]);
    const most = bound(variables, ["varlte", "varlt"]);
    return {
      equals: variables === undefined ? [] : equalsIn(variables),
      ...(least !== undefined && { least }),
      ...(most !== undefined && { most }),
      score: scoreOf(condition),
      feedbacks: childrenOf(condition, "displayfeedback").map((feedback) =>
        attributeOf(feedback, "linkrefid"),
      ),
    };
  });
}

/** What is asked for; what must not be there is not looked into. */
function equalsIn(element: MarkupElement): Condition["equals"] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === "not") return [];
    if (child.name === "varequal" || child.name === "varsubstring")
      return [{ response: attributeOf(child, "respident"), value: textOf(child).trim() }];
    return equalsIn(child);
  });
}

function bound(variables: MarkupElement | undefined, names: readonly string[]): string | undefined {
  const [found] = variables === undefined ? [] : descendantsOf(variables, ...names);
  return found && textOf(found).trim();
}

function scoreOf(condition: MarkupElement): number {
  return childrenOf(condition, "setvar").reduce((sum, setting) => {
    const text = textOf(setting).trim();
    const value = /^SCORE\.max$/i.test(text) ? ALL : Number(text);
    return Number.isFinite(value)
      ? sum + (attributeOf(setting, "action") === "Subtract" ? -value : value)
      : sum;
  }, 0);
}
