import type { PdfBlock, PdfPicture, PdfStackText } from "@souffleur/platform/pdf";
import type { QuestionContent } from "../../../domain/questions/question.ts";
import { wordsAndPictures } from "../../../domain/questions/write-marks.ts";
import type { PaperWords } from "./paper-words.ts";

export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const INDENT = 16;
/** In points: a picture of a question is looked at, those of its options are compared on one page. */
const STEM_PICTURE = 260;
const OPTION_PICTURE = 110;

type Part = PdfStackText | PdfPicture;

/** A question with its pictures and what is to be answered, kept together. */
export function questionBlocks(
  { kind, stem, options }: QuestionContent,
  number: number,
  words: PaperWords,
): readonly PdfBlock[] {
  const several = kind === "several" ? ` ${words.several}` : "";
  const asked = partsOf(`${number}. `, stem, several, { indent: 0, height: STEM_PICTURE });
  const answers =
    options.length === 0
      ? [{ text: words.yourAnswer, indent: INDENT }]
      : options.flatMap(({ text }, index) =>
          partsOf(`☐ ${LETTERS.charAt(index)}. `, text, "", { indent: INDENT, height: OPTION_PICTURE }),
        );
  return [
    { kind: "spacer", points: 8 },
    { kind: "stack", parts: [...asked, ...answers] },
  ];
}

/** A text with what stands before and behind it; each picture in a line of its own, where it stands in the text. */
function partsOf(
  before: string,
  text: string,
  behind: string,
  size: { readonly indent: number; readonly height: number },
): readonly Part[] {
  const parts: Part[] = [];
  const { indent } = size;
  let words = before;
  const end = () => {
    if (words.trim() !== "") parts.push({ text: words.trim(), indent });
    words = "";
  };
  const all = wordsAndPictures(text);
  for (const [index, part] of all.entries()) {
    if (typeof part === "string") {
      words += part;
      continue;
    }
    // The sign that ends the sentence stays with its words.
    const next = all[index + 1];
    const isEnd = typeof next === "string" && ONLY_SIGNS.test(next) && index + 2 === all.length;
    if (isEnd) words = words.trimEnd() + next.trimEnd();
    end();
    parts.push({ picture: part.file, description: part.alt, ...size });
    if (isEnd) break;
  }
  words += behind;
  end();
  return parts;
}

const ONLY_SIGNS = /^[\s\p{P}]*$/u;
