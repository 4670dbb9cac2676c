/** `(Beck, 1976; Burns & Lee, n.d.)`: who wrote it, and when. */
const WORKS =
  /[ \u00a0]?\((?:e\.g\., |see |cf\. |voir )?[^()]*(?:\p{Lu}[^()]*\b(?:1[89]|20)\d\d\p{Ll}?|n\.d\.)[^()]*\)/gu;
/** `(Figure 3)`, `(see the table below)`, `(voir le schéma)`: where to look. */
const FIGURES =
  /[ \u00a0]?\((?:see |shown in |as (?:seen|shown) in |voir |cf\. )?(?:the |le |la |l[’'])?(?:figures?|fig\.|tables?|box|chapters?|sections?|photos?|images?|schémas?|tableaux?|documents?|doc\.)(?![\p{L}])[^()]*\)/giu;

/** A sentence without the brackets that only say where it was read, or where to look: no question is about them. */
export function withoutReferences(text: string): string {
  return text.includes("(") ? text.replace(FIGURES, "").replace(WORKS, "") : text;
}
