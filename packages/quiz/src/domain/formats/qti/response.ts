import {
  attributeOf,
  childOf,
  childrenOf,
  childText,
  descendantsOf,
  type MarkupElement,
  textOf,
} from "../markup/markup-tree.ts";

/** What QTI 2 and 3 declare of one answer to give. */
export interface ResponseDeclaration {
  readonly identifier: string;
  readonly cardinality: string;
  readonly baseType: string;
  readonly correct: readonly string[];
  /** What each answer is worth, where that is said. */
  readonly mapped: ReadonlyMap<string, number>;
}

export function responsesOf(item: MarkupElement): ReadonlyMap<string, ResponseDeclaration> {
  return new Map(
    childrenOf(item, "responseDeclaration").map((declaration) => {
      const identifier = attributeOf(declaration, "identifier");
      return [identifier, responseOf(declaration, identifier)];
    }),
  );
}

function responseOf(declaration: MarkupElement, identifier: string): ResponseDeclaration {
  const values = childrenOf(childOf(declaration, "correctResponse") ?? declaration, "value");
  const entries = descendantsOf(declaration, "mapEntry").map(
    (entry) => [attributeOf(entry, "mapKey"), Number(attributeOf(entry, "mappedValue"))] as const,
  );
  return {
    identifier,
    cardinality: attributeOf(declaration, "cardinality") || "single",
    baseType: attributeOf(declaration, "baseType"),
    correct: values.map((value) => textOf(value).trim()).filter((value) => value !== ""),
    mapped: new Map(entries.filter(([, worth]) => Number.isFinite(worth))),
  };
}

/** From 0 to 100, or below for what costs something: of the best answer, or of all right ones together. */
export function worthsOf(response: ResponseDeclaration, isSeveral: boolean): ReadonlyMap<string, number> {
  const { correct, mapped } = response;
  const gains = [...mapped.values()].filter((worth) => worth > 0);
  if (gains.length === 0)
    return new Map(correct.map((value) => [value, isSeveral ? 100 / correct.length : 100]));
  const gained = isSeveral ? gains.reduce((sum, worth) => sum + worth, 0) : Math.max(...gains);
  // Up to one whole they are shares already.
  const whole = gained <= 1.0001 ? 1 : gained;
  const worths = new Map([...mapped].map(([key, worth]) => [key, (100 * worth) / whole]));
  for (const value of correct) if (!worths.has(value)) worths.set(value, isSeveral ? 0 : 100);
  return worths;
}

/** A number that an item compares with, and what it is worth. */
interface ComparedNumber {
  readonly text: string;
  readonly worth: number;
  readonly tolerance?: number;
}

/** The numbers an item takes, where it compares them itself: each with its margin and what it is worth. */
export function comparedNumbers(item: MarkupElement): readonly ComparedNumber[] {
  const found = descendantsOf(item, "responseIf", "responseElseIf").flatMap((branch) => {
    const equal = childOf(branch, "equal");
    if (equal === undefined) return [];
    const [away = "0"] = attributeOf(equal, "tolerance").split(/\s+/);
    const isAbsolute = attributeOf(equal, "toleranceMode") === "absolute";
    const score = Number(childText(childOf(branch, "setOutcomeValue"), "baseValue"));
    return [{ text: childText(equal, "baseValue"), score, tolerance: isAbsolute ? Number(away) : 0 }];
  });
  const most = Math.max(1, ...found.map(({ score }) => score));
  return found.map(({ text, score, tolerance }) => ({
    text,
    worth: (100 * score) / most,
    ...(tolerance > 0 && { tolerance }),
  }));
}
