import type { MarkupElement, MarkupNode } from "../markup/markup-tree.ts";

/** QTI 3 with the names of QTI 2: `qti-choice-interaction` is `choiceInteraction` again. */
export function withQti2Names(element: MarkupElement): MarkupElement {
  const isQti = element.name.startsWith("qti-");
  return {
    ...element,
    name: isQti ? camel(element.name.slice("qti-".length)) : element.name,
    attributes: isQti
      ? new Map([...element.attributes].map(([name, value]) => [camel(name), value]))
      : element.attributes,
    children: element.children.map(
      (child): MarkupNode => (child.kind === "element" ? withQti2Names(child) : child),
    ),
  };
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
