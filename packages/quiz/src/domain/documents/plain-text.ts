const ligatures: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** What nobody sees: controls, soft hyphens, marks of direction and of width, letters of no alphabet. */
const UNSEEN = /[[\p{Cc}--[\t\n\r]]\p{Cf}\ue000-\uf8ff]/gv;

/** In Unicode's composed form, ligatures undone, without what nobody sees. White space stays as it is. */
export function composed(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(UNSEEN, "")
    .normalize("NFC");
}

/** One line, and one space where there were several; spaces that do not break stay what they are. */
export function oneLine(text: string): string {
  return composed(text)
    .replace(/[\s\u2028\u2029]+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : " "))
    .trim();
}
