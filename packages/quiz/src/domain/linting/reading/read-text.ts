import type { Language } from "../../language.ts";
import { type Span, sentencesOf } from "../../text/sentences.ts";
import { stemOf } from "../../text/stems.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { wordsOf } from "../../text/words.ts";

/** What comes after is not looked at: a text of this length is too long for a question, and the rules say so. */
const LOOKED_AT = 4_000;

/** A word of a text as rules compare it. */
export interface ReadWord {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export interface ContentWord extends ReadWord {
  readonly stem: string;
}

/** Marks that are not read: stars, backticks, the address of a picture. */
const MARKS = /\*+|`+|(?<=\])\([^()\s]{0,300}\)/g;

/** A text, taken apart once for all rules. Places in it are places in the text as it was written. */
export class ReadText {
  readonly raw: string;
  readonly language: Language;
  /** In small letters, without marks; as long as the text itself. */
  readonly plain: string;
  #words: readonly ReadWord[] | undefined;
  #content: readonly ContentWord[] | undefined;
  #stems: ReadonlySet<string> | undefined;
  #sentences: readonly Span[] | undefined;

  constructor(text: string, language: Language) {
    this.raw = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
    this.language = language;
    this.plain = sameLengthLower(this.raw).replace(MARKS, (mark) => " ".repeat(mark.length));
  }

  get words(): readonly ReadWord[] {
    this.#words ??= wordsOf(this.plain, this.language).map(({ text, start, end }) => ({
      text: this.raw.slice(start, end),
      key: text,
      start,
      end,
    }));
    return this.#words;
  }

  /** Without articles, pronouns and the like. */
  get content(): readonly ContentWord[] {
    this.#content ??= this.words
      .filter(({ key }) => !isStopWord(key, this.language))
      .map((word) => ({ ...word, stem: stemOf(word.key, this.language) }));
    return this.#content;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.content.map(({ stem }) => stem));
    return this.#stems;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.raw, this.language);
    return this.#sentences;
  }

  get isEmpty(): boolean {
    return this.words.length === 0 && this.plain.trim() === "";
  }

  /** The words as one line, for comparing whole texts. */
  get bare(): string {
    return this.words.map(({ key }) => key).join(" ");
  }
}

/** A few letters have small ones of another length: those stay, so that every place stays where it is. */
function sameLengthLower(text: string): string {
  const straight = text.replaceAll("’", "'");
  const lower = straight.toLowerCase();
  if (lower.length === straight.length) return lower;
  return straight.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
