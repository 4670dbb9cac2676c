import { visibleText } from "./visible-text.ts";

/** Letters of other alphabets that look like ours: nobody sees the difference, and no word list finds the word. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    і: "i",
    ј: "j",
    ѕ: "s",
    һ: "h",
    ԁ: "d",
    ӏ: "l",
    к: "k",
  },
  ...{
    А: "A",
    В: "B",
    Е: "E",
    К: "K",
    М: "M",
    Н: "H",
    О: "O",
    Р: "P",
    С: "C",
    Т: "T",
    Х: "X",
    І: "I",
    Ѕ: "S",
    в: "b",
  },
  ...{
    м: "m",
    н: "h",
    т: "t",
    п: "n",
    и: "u",
    г: "r",
    ο: "o",
    α: "a",
    ν: "v",
    ρ: "p",
    τ: "t",
    ι: "i",
    κ: "k",
    ε: "e",
  },
  ...{
    υ: "u",
    η: "n",
    χ: "x",
    ω: "w",
    ɡ: "g",
    ı: "i",
    ɑ: "a",
    ʟ: "l",
    ɴ: "n",
    ʀ: "r",
    ɪ: "i",
    ᴀ: "a",
    ᴇ: "e",
    ᴏ: "o",
  },
};
const DIGITS: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
};

/** Letter by letter, with anything between them. */
const SPELT = /(?<!\p{L})\p{L}(?:[^\p{L}\p{N}\n]{1,3}\p{L}(?!\p{L})){5,}/gu;
const ENCODED = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
const HEXADECIMAL = /(?:(?:\\x|%|0x|\b)?[0-9a-f]{2}[\s,;:]?){12,}/gi;
const ENTITY = /&#(x[0-9a-f]{1,6}|\d{1,7});/gi;
const ESCAPE = /\\u\{?([0-9a-f]{4,6})\}?/gi;

/** As somebody reads it: without what has no width, with our own letters. */
export function undisguised(text: string): string {
  const seen = visibleText(text).normalize("NFKC");
  return seen.replace(/[^\p{ASCII}\p{Script=Latin}]/gu, (sign) => LOOK_ALIKES[sign] ?? sign);
}

/** What else a text may say to whoever takes the trouble: digits for letters, turned round, moved, encoded. */
export function readings(text: string): readonly string[] {
  const plain = undisguised(text);
  return [
    ...new Set([plain, joined(plain), withLetters(plain), reversed(plain), moved(plain), ...decoded(plain)]),
  ];
}

/** `i g n o r e` is `ignore`; two spaces or more part words. */
function joined(text: string): string {
  return text.replace(SPELT, (spelt) =>
    spelt
      .split(/\s{2,}|[/|]/)
      .map((word) => word.replace(/[^\p{L}]/gu, ""))
      .join(" "),
  );
}

/** Whether it is spelt letter by letter: nobody writes so to teach. */
export function isSpelt(text: string): boolean {
  return undisguised(text).search(SPELT) >= 0;
}

/** Words that mix our letters with those of another alphabet that look alike. */
export function hasMixedWords(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const mixed = words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
  return mixed.length > 1;
}

/** Signs without width between letters, again and again. */
export function isStuffed(text: string): boolean {
  return (
    (text.match(/\p{L}[\u200B-\u200D\u2060\uFEFF\u00AD\u{E0000}-\u{E007F}]+(?=\p{L})/gu)?.length ?? 0) > 4
  );
}

/** `1gn0r3z` is `ignorez`, and `CO2` stays what it is. */
function withLetters(text: string): string {
  return text.replace(/[\p{L}\p{N}@$]+/gu, (word) =>
    /\p{Ll}/u.test(word) && /[\d@$]/.test(word)
      ? word.replace(/[013457@$]/g, (sign) => DIGITS[sign] ?? sign)
      : word,
  );
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

function moved(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter < "a" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

/** What base64, hexadecimal and escaped signs stand for, where that is words. */
function* decoded(text: string): Generator<string> {
  for (const [found] of text.matchAll(ENCODED)) yield* asWords(bytesOfBase64(found));
  for (const [found] of text.matchAll(HEXADECIMAL)) yield* asWords(bytesOfHexadecimal(found));
  if (text.search(ENTITY) >= 0 || text.search(ESCAPE) >= 0)
    yield text
      .replace(ENTITY, (_, code: string) => signOf(code.startsWith("x") ? `0${code}` : code))
      .replace(ESCAPE, (_, code: string) => signOf(`0x${code}`));
}

/** Nothing where it is none after all. */
function bytesOfBase64(text: string): Uint8Array {
  const letters = text.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
  if (letters.length % 4 === 1) return new Uint8Array();
  return Uint8Array.from(atob(letters), (sign) => sign.charCodeAt(0));
}

function bytesOfHexadecimal(text: string): Uint8Array {
  const pairs = text.replace(/\\x|0x|[^0-9a-f]/gi, "").match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}

function signOf(code: string): string {
  const point = Number(code);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : "";
}

function* asWords(bytes: Uint8Array): Generator<string> {
  const text = new TextDecoder().decode(bytes);
  if (isWords(text)) yield text;
}

/** A few words with spaces, and hardly a sign that is in no text. */
function isWords(text: string): boolean {
  return /\p{L}{2,}\s\p{L}{2,}/u.test(text) && !/[\p{Cc}\uFFFD]/u.test(text.trim());
}

/** Whether something stands there that only a program reads as words. */
export function hidesWords(text: string): boolean {
  const plain = undisguised(text);
  return [...decoded(plain)].some((words) => words !== plain);
}
