import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { Lexicon } from "../../domain/generating/word-facts.ts";
import { WordTable } from "./word-table.ts";

const LANGUAGES: ReadonlySet<string> = new Set(["fr", "en"]);
/** Beside the sources, and beside the bundle of a release, a chunk of it or a thread. */
const PLACES = ["../../../data/", "./words/", "../words/"];

/** Each language's table is read when the first word of it is asked: about 3 MB and 30 ms. */
export function openLexicon(): Lexicon {
  const tables = new Map<string, WordTable>();
  return {
    factsOf(language, form) {
      if (!LANGUAGES.has(language)) return undefined;
      const table = tables.get(language) ?? readTable(language);
      tables.set(language, table);
      return table.factsOf(form);
    },
  };
}

function readTable(language: string): WordTable {
  const paths = PLACES.map((place) =>
    fileURLToPath(new URL(`${place}words.${language}.br`, import.meta.url)),
  );
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`The words of "${language}" are missing: ${paths.join(", ")}`);
  return new WordTable(brotliDecompressSync(readFileSync(path)));
}
