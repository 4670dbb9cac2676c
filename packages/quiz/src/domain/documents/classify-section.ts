import { searchKey } from "@souffleur/kernel";
import type { Block, PassageKind } from "./document.ts";
import { sectionWords } from "./section-words.ts";

/** `3.2`, `Chapitre 4 :`, `IV.` say nothing of what follows. */
const NUMBER =
  /^(?:(?:chapitre|chapter|section|partie|part|annexe|appendix|unite|unit|module|lecon|lesson)\s+)?(?:\d+(?:\.\d+)*|[ivxlc]+(?=[.): ]))?\s*[.):–—-]*\s*/;

/** What a part of a document is, by the headings it stands under and by how it looks. */
export function classifySection(
  headings: readonly string[],
  blocks: readonly Block[],
  text: string,
): PassageKind {
  if (blocks.length > 0 && blocks.every(({ kind }) => kind === "note")) return "notes";
  // The innermost says most: the exercises of a chapter on glossaries are exercises.
  for (const heading of headings.toReversed()) {
    const kind = kindOfHeading(heading);
    if (kind !== undefined) return kind;
  }
  return kindByLook(blocks, text);
}

function kindOfHeading(heading: string): PassageKind | undefined {
  const key = searchKey(heading).replaceAll("’", "'");
  const bare = key.replace(NUMBER, "").trim();
  const words = bare === "" ? key : bare;
  return sectionWords.find(([, pattern]) => pattern.test(words))?.[0];
}

const CITED =
  /\bdoi\b|https?:|\bet al\b|\bISBN\b|\bpp?\.\s?\d|\b(?:éd|eds?)\.|\((?:18|19|20)\d\d[a-z]?\)|[,.] (?:18|19|20)\d\d[a-z]?\.|\bvol\.|\bop\. cit/iu;
const LEADER = /(?:\.\s?){4,}\s*\d+$|^[^.!?]{3,80}\s\d{1,4}$/;
const DEFINED = /^(?:[•·–-]\s*)?[\p{L}\d][^.!?:|]{1,60}\s?(?::| – | — | \| )\s*\p{L}[^|]{15,}/u;
const ASKED =
  /\?\s*$|^(?:[•·–-]\s*)?(?:\(?(?:\d+|[a-h])[.)]\s*)(?:calculer?z?|expliquez?|expliquer|donnez|citez|montrez|démontrer?|décrivez|comparez|justifiez|complétez|déterminer?z?|résoudre|tracez|explain|describe|compute|calculate|define|list|compare|show that|prove|find|solve|what|which|why|how|draw)\b/iu;

function kindByLook(blocks: readonly Block[], text: string): PassageKind {
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  if (lines.length < 3) return "body";
  const share = (test: (line: string) => boolean) => lines.filter(test).length / lines.length;
  if (share((line) => LEADER.test(line)) > 0.5) return "navigation";
  if (share((line) => CITED.test(line)) > 0.6) return "references";
  if (share((line) => ASKED.test(line)) > 0.6) return "exercises";
  if (share((line) => DEFINED.test(line)) >= 0.7) return "definitions";
  if (lines.length >= 6 && share(isBareWord) > 0.85) return "navigation";
  return "body";
}

/** Of a menu: a few words, and no end of a sentence. */
function isBareWord(line: string): boolean {
  return line.length <= 40 && !/[.!?:;|]/.test(line);
}
