import type { PdfPicture, PdfStack, PdfStackText } from "../document.ts";
import { linesOf, tagged } from "./blocks.ts";
import { drawRow, type Line } from "./row.ts";
import type { Sheet } from "./sheet.ts";
import { STYLES } from "./style.ts";

export function drawStack(sheet: Sheet, { parts }: PdfStack): void {
  const lines = parts.flatMap((part) =>
    "picture" in part ? pictureLines(sheet, part) : textLines(sheet, part),
  );
  drawRow(sheet, {
    cells: [{ x: sheet.left, width: sheet.width, lines }],
    ...{ above: 1, below: 5, isWhole: true },
  });
}

function textLines(sheet: Sheet, { text, indent = 0 }: PdfStackText): readonly Line[] {
  const tag = tagged(sheet, sheet.root, "P");
  const lines = linesOf(sheet, { text, style: STYLES.text, width: sheet.width - indent, tag });
  return lines.map((line) => ({ ...line, indent }));
}

function pictureLines(sheet: Sheet, part: PdfPicture): readonly Line[] {
  const { description, indent = 0 } = part;
  const picture = sheet.pictures.open(part.picture);
  if (picture === undefined) return textLines(sheet, { text: `[${description}]`, indent });
  const scale = Math.min(1, (sheet.width - indent) / picture.width, part.height / picture.height);
  const tag = tagged(sheet, sheet.root, "Figure", { alt: description });
  return [{ picture, width: picture.width * scale, height: picture.height * scale, indent, tag }];
}
