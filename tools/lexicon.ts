// Makes the word tables of the built-in author, packages/quiz/data/words.*.br, from two Debian packages unpacked into one
// folder (`apt-get download hunspell-fr-classical wordnet-base`, `dpkg -x`): `node tools/run.mjs tools/lexicon.ts FOLDER`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { packWords, type Word } from "./lexicon/pack-words.ts";
import { readHunspell } from "./lexicon/read-hunspell.ts";
import { readWordNet } from "./lexicon/read-wordnet.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("usage: tools/lexicon.ts FOLDER (with usr/share/hunspell and usr/share/wordnet)");
const shared = join(folder, "usr/share");
const target = fileURLToPath(new URL("../packages/quiz/data/", import.meta.url));

function write(language: string, words: readonly Word[]): void {
  const packed = packWords(words);
  const squeezed = brotliCompressSync(packed, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(join(target, `words.${language}.br`), squeezed);
  console.log(`${language}: ${words.length} forms, ${packed.length} bytes, ${squeezed.length} squeezed`);
}

const french = readHunspell(
  readFileSync(join(shared, "hunspell/fr.aff"), "utf8"),
  readFileSync(join(shared, "hunspell/fr.dic"), "utf8"),
);
write(
  "fr",
  [...french].map(([form, analyses]) => ({ form, analyses: [...analyses], category: 0, frequency: 0 })),
);

const english = readWordNet((name) => readFileSync(join(shared, "wordnet", name), "utf8"));
write(
  "en",
  [...english].map(([form, { analyses, category, count }]) => ({
    form,
    analyses: [...analyses],
    category,
    frequency: Math.min(15, Math.ceil(Math.log2(count + 1))),
  })),
);
