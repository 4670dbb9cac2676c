import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Piece } from "../../../domain/documents/piece.ts";
import { ReadProblem } from "../read-problem.ts";
import type { Reader } from "../reader.ts";
import { readingLimits } from "../reading-limits.ts";
import { decodeText } from "../text/decode-text.ts";
import { cleanPage, depthOf } from "./clean-page.ts";
import { htmlPieces } from "./html-pieces.ts";

/** Of what a page says outside its menus, the article found in it must hold so much to be taken for the whole. */
const ENOUGH = 0.4;

/** A web page: the article in it where there is one, else all that can be seen. */
export const readHtml: Reader = ({ bytes }) => {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  const { document } = parseHTML(
    wholePage(decodeText(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1])),
  );
  if (depthOf(document, readingLimits.depth) > readingLimits.depth) throw new ReadProblem("too_nested");
  const title = document.querySelector("title")?.textContent ?? undefined;
  cleanPage(document);
  const body = document.body ?? document.documentElement;
  const seen = htmlPieces(withoutMenus(body));
  const article = articleOf(document);
  const pieces = article !== undefined && lengthOf(article) >= lengthOf(seen) * ENOUGH ? article : seen;
  return { pieces, facts: () => ({ title }) };
};

/** A piece of a page becomes a page: where there is no body, nothing is found in it. */
function wholePage(source: string): string {
  return /<body[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
}

function withoutMenus(body: Element): Node {
  const copy = body.cloneNode(true);
  if ("querySelectorAll" in copy && typeof copy.querySelectorAll === "function")
    for (const menu of Array.from(
      (copy as Element).querySelectorAll(
        "nav, body > header, body > footer, [role=navigation], [role=banner], [role=contentinfo]",
      ),
    ))
      menu.remove();
  return copy;
}

function articleOf(document: Document): readonly Piece[] | undefined {
  // It changes the document it is given, and is given it last.
  const found = new Readability(document, { charThreshold: 200 }).parse();
  if (!found?.content) return undefined;
  const heading: readonly Piece[] = found.title
    ? [{ kind: "heading", level: 1, runs: [{ text: found.title }] }]
    : [];
  const pieces = htmlPieces(parseHTML(wholePage(found.content)).document.body);
  return pieces.some(({ kind, level }) => kind === "heading" && level === 1)
    ? pieces
    : [...heading, ...pieces];
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.trim().length, 0),
    0,
  );
}
