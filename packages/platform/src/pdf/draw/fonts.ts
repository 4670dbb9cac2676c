import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type Weight = "regular" | "bold";

/** Condensed: a call sheet has long lines and one page of paper. */
export const FONT_FILES: Readonly<Record<Weight, string>> = {
  regular: "DejaVuSansCondensed.ttf",
  bold: "DejaVuSansCondensed-Bold.ttf",
};

/** From sources the package's own files; the build puts them as `fonts/` beside the folder of its threads. */
function fontUrl(weight: Weight, from: string): string {
  const file = FONT_FILES[weight];
  if (!from.endsWith(".ts")) return new URL(`../fonts/${file}`, from).href;
  return import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`);
}

const kept = new Map<Weight, Uint8Array>();

export function fontBytes(weight: Weight): Uint8Array {
  const known = kept.get(weight);
  if (known !== undefined) return known;
  const bytes = readFileSync(fileURLToPath(fontUrl(weight, import.meta.url)));
  kept.set(weight, bytes);
  return bytes;
}
