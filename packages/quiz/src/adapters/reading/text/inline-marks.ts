import type { Run } from "../../../domain/documents/piece.ts";

/** The words of a line of Markdown without its marks; those between asterisks or underscores are set off. */
export function inlineRuns(line: string): readonly Run[] {
  const plain = line
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, "$1")
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, "$1")
    .replace(/\[\^[^\]]+\]/g, "")
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, "$1")
    .replace(/<\/?[a-zA-Z][^>]*>/g, "");
  const runs: Run[] = [];
  const marks =
    /(`+)(.+?)\1|(\*\*\*|\*\*|\*)(?=\S)(.+?)(?<=\S)\3|(?<![\p{L}\p{N}])(___|__|_)(?=\S)(.+?)(?<=\S)\5(?![\p{L}\p{N}])/gu;
  let at = 0;
  for (const match of plain.matchAll(marks)) {
    const { 0: whole, 2: code, 4: starred, 6: underlined, index } = match;
    runs.push({ text: unescaped(plain.slice(at, index)) });
    if (code === undefined)
      runs.push({
        text: unescaped((starred ?? underlined ?? "").replace(/[*_]{1,3}/g, "")),
        isEmphasized: true,
      });
    else runs.push({ text: code });
    at = index + whole.length;
  }
  runs.push({ text: unescaped(plain.slice(at)) });
  return runs.filter(({ text }) => text !== "");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

function unescaped(text: string): string {
  return text
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1")
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
}
