import { languages } from "../names/vocabulary/languages.ts";
import type { SideFile } from "./video-file.ts";

const codes: ReadonlyMap<string, string> = new Map(
  languages.flatMap(([word, { value }]) => (value.includes("-") ? [] : [[word, value] as const])),
);
/** Codes no release name can be trusted with, and subtitles can. */
const more: ReadonlyMap<string, string> = new Map([
  ["he", "he"],
  ["iw", "he"],
  ["is", "is"],
  ["ptbr", "pt"],
  ["pob", "pt"],
  ["br", "pt"],
  ["esla", "es"],
  ["vostfr", "fr"],
  ["stfr", "fr"],
  ["subfrench", "fr"],
  ["eng", "en"],
]);
const forced = new Set(["forced", "force", "forces", "forcé", "forcés", "foreign"]);
const heard = new Set(["sdh", "cc", "hi", "sme", "malentendants", "sourds"]);

type Marks = Pick<SideFile, "language" | "isForced" | "isSdh">;

/** What the words between a video's name and the extension of its subtitles say: `fr.forced`, `eng.sdh`. */
export function subtitleMarks(words: string): Marks {
  let marks: Marks = {};
  for (const word of words
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}]+/u)) {
    // Behind a language `hi` is for those who hear badly; alone it is Hindi.
    if (heard.has(word) && (word !== "hi" || marks.language !== undefined)) marks = { ...marks, isSdh: true };
    else if (forced.has(word)) marks = { ...marks, isForced: true };
    else {
      const language = codes.get(word) ?? more.get(word);
      if (language !== undefined && marks.language === undefined) marks = { ...marks, language };
    }
  }
  return marks;
}
