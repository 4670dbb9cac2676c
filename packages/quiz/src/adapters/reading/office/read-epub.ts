import { parseHTML } from "linkedom";
import type { Piece } from "../../../domain/documents/piece.ts";
import { cleanPage, depthOf } from "../html/clean-page.ts";
import { htmlPieces } from "../html/html-pieces.ts";
import { ReadProblem } from "../read-problem.ts";
import type { Reader } from "../reader.ts";
import { readingLimits } from "../reading-limits.ts";
import { decodeText } from "../text/decode-text.ts";
import { attributeOf, descendants, partOf, resolved, textOf } from "./xml.ts";
import { openZip, type Zip } from "./zip.ts";

/** EPUB: its chapters in the order of its spine. */
export const readEpub: Reader = ({ bytes, progress }) => {
  const zip = openZip(bytes);
  if (isLocked(zip)) throw new ReadProblem("encrypted");
  const [rootfile] = descendants(partOf(zip, "META-INF/container.xml"), "rootfile");
  const path = rootfile && attributeOf(rootfile, "full-path");
  if (path === undefined) throw new ReadProblem("damaged");
  const book = partOf(zip, path);
  const [title] = descendants(book, "title");
  const chapters = chaptersOf(book, path);
  return {
    pieces: piecesOf(zip, chapters, (done) => progress(done, chapters.length)),
    facts: () => ({ title: title && textOf(title) }),
  };
};

/** Fonts may be disguised; pages may not. */
function isLocked(zip: Zip): boolean {
  if (zip.bytes("META-INF/encryption.xml") === undefined) return false;
  for (const method of descendants(partOf(zip, "META-INF/encryption.xml"), "EncryptionMethod"))
    if (!/idpf\.org\/2008\/embedding|adobe\.com\/pdf\/enc#RC/i.test(attributeOf(method, "Algorithm") ?? ""))
      return true;
  return false;
}

function chaptersOf(book: ReturnType<typeof partOf>, path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const files = new Map<string, string>();
  for (const item of descendants(book, "item")) {
    const isNavigation = /\bnav\b/.test(attributeOf(item, "properties") ?? "");
    if (isNavigation || !/html/i.test(attributeOf(item, "media-type") ?? "")) continue;
    files.set(attributeOf(item, "id") ?? "", resolved(folder, unescaped(attributeOf(item, "href") ?? "")));
  }
  return [...descendants(book, "itemref")].flatMap(
    (item) => files.get(attributeOf(item, "idref") ?? "") ?? [],
  );
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/, ""));
  } catch {
    return href;
  }
}

function* piecesOf(
  zip: Zip,
  chapters: readonly string[],
  progress: (done: number) => void,
): Generator<Piece> {
  for (const [index, chapter] of chapters.entries()) {
    const bytes = zip.bytes(chapter);
    if (bytes !== undefined) yield* piecesOfChapter(decodeText(bytes));
    progress(index + 1);
  }
}

function piecesOfChapter(source: string): readonly Piece[] {
  // A plain DOCTYPE names a dialect and no more; one that declares something is up to something.
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(source)) throw new ReadProblem("forbidden_markup");
  const { document } = parseHTML(source.replace(/^\s*<\?xml[^>]*\?>/, ""));
  if (depthOf(document, readingLimits.depth) > readingLimits.depth) throw new ReadProblem("too_nested");
  cleanPage(document);
  const body = document.querySelector("body");
  return htmlPieces(body ?? document.documentElement);
}
