/** Names of every script, and such as are hard to sort, compare or search. */
export const namesOfEveryScript = [
  "Zoé",
  "Zoe",
  "zoe",
  "Ana",
  "Ana",
  "Éléonore",
  "E\u0301le\u0301onore",
  "Œuvre",
  "Straße",
  "İpek",
  "O'Neil",
  "Łukasz Żółć",
  "Ольга",
  "Ἀριστοτέλης",
  "ΟΔΥΣΣΕΥΣ",
  "שלמה",
  "محمد",
  "नीता",
  "ไพลิน",
  "李小龍",
  "山田さくら",
  "김민준",
  "🎭 Comédie",
  "\u{1F3AD}",
  "～ wave",
  "ﬃ ligature",
  "ﷺ",
  "100 %",
  "snake_case",
  "back\\slash",
  '"quoted"',
  "a;drop table artists;--",
  " leading space",
  "A",
  "_",
] as const;

/** As both databases sort text: by code point, which is the order of the bytes of UTF-8. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
