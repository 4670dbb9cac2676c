import { hiddenElements } from "./hidden-elements.ts";

/** What is part of a page, and nothing of what its author tells its reader. */
const UNSEEN = `script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, form, select, button, input,
  textarea, [hidden], [aria-hidden="true"]`;
const COMMENT = 8;

/** Takes out what a reader of the page does not see: scripts, hidden words, comments. */
export function cleanPage(document: Document): void {
  for (const element of hiddenElements(document)) element.remove();
  for (const element of Array.from(document.querySelectorAll(UNSEEN))) element.remove();
  dropComments(document);
}

/** Without recursion: a page may be deeper than the stack. */
function dropComments(root: Node): void {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const child of Array.from(node.childNodes))
      if (child.nodeType === COMMENT) child.remove();
      else waiting.push(child);
}

/** Deeper than any page somebody wrote. */
export function depthOf(root: Node, most: number): number {
  let deepest = 0;
  const waiting: [Node, number][] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined && deepest <= most; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of Array.from(node.childNodes)) waiting.push([child, depth + 1]);
  }
  return deepest;
}
