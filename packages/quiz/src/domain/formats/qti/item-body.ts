import type { MarkupElement, MarkupNode } from "../markup/markup-tree.ts";
import { childrenOf, elementsOf, textOf } from "../markup/markup-tree.ts";

const BLANK = "_____";
const NOT_SHOWN = new Set([
  "rubricBlock",
  "infoControl",
  "feedbackBlock",
  "feedbackInline",
  "templateBlock",
  "stylesheet",
]);
const INLINE = new Set(["textEntryInteraction", "inlineChoiceInteraction"]);
/** What a person uses, but does not answer. */
const NO_ANSWER = new Set(["endAttemptInteraction", "mediaInteraction"]);

export function interactionsIn(body: MarkupElement): readonly MarkupElement[] {
  return elementsOf(body).flatMap((element) => {
    if (element.name.endsWith("Interaction")) return NO_ANSWER.has(element.name) ? [] : [element];
    return element.name === "rubricBlock" ? [] : interactionsIn(element);
  });
}

/** What is read before it is answered: the body with the prompt, and a gap where something is filled in. */
export function stemNodes(body: MarkupElement): readonly MarkupNode[] {
  return body.children.flatMap((node) => (node.kind === "text" ? [node] : stemNode(node)));
}

function stemNode(element: MarkupElement): readonly MarkupNode[] {
  if (NOT_SHOWN.has(element.name)) return [];
  if (INLINE.has(element.name)) return [{ kind: "text", raw: BLANK, isVerbatim: true }];
  if (element.name.endsWith("Interaction")) return promptsOf(element);
  if (isOnlyAGap(element)) return [];
  return [{ ...element, children: stemNodes(element) }];
}

function promptsOf(interaction: MarkupElement): readonly MarkupNode[] {
  return childrenOf(interaction, "prompt").map((prompt) => ({
    ...prompt,
    name: "p",
    children: prompt.children,
  }));
}

/** A line for the answer alone says nothing. */
function isOnlyAGap(element: MarkupElement): boolean {
  const interactions = interactionsIn(element);
  const [first] = interactions;
  return (
    interactions.length === 1 &&
    first !== undefined &&
    INLINE.has(first.name) &&
    textOf(element).trim() === textOf(first).trim()
  );
}
