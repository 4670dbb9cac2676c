/**
 * Reads JSON as models write it: with remarks, commas too many or too few, words without quotes or in single ones, lines
 * broken within texts, and an end that never came. What is right JSON is read as such.
 */
export function readNearlyJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new NearlyJson(text).read();
  }
}

const LONGEST = 400_000;
const DEEPEST = 40;

/** What stands where nothing could be read. */
const nothing = Symbol("nothing");

const words: Readonly<Record<string, unknown>> = {
  ...{ true: true, True: true, false: false, False: false },
  ...{ null: null, None: null, undefined: null, NaN: null },
};

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”", "«": "»", "`": "`" };
const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

class NearlyJson {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text.slice(0, LONGEST);
  }

  read(): unknown {
    const value = this.#value();
    return value === nothing ? undefined : value;
  }

  #value(): unknown {
    this.#skip();
    const sign = this.#text[this.#at];
    if (sign === undefined || this.#depth > DEEPEST) return nothing;
    if (sign === "{") return this.#nested(() => this.#object());
    if (sign === "[") return this.#nested(() => this.#list());
    if (closing[sign] !== undefined) return this.#string(closing[sign]);
    return this.#bare();
  }

  #nested<Value>(read: () => Value): Value {
    this.#depth += 1;
    this.#at += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #object(): Record<string, unknown> {
    const members = new Map<string, unknown>();
    for (;;) {
      this.#skip(",;");
      const sign = this.#text[this.#at];
      if (sign === undefined || sign === "]") break;
      if (sign === "}") {
        this.#at += 1;
        break;
      }
      const before = this.#at;
      const key = this.#key();
      this.#skip(":=");
      const value = this.#value();
      if (value !== nothing) members.set(key, value);
      if (this.#at === before) this.#at += 1;
    }
    return Object.fromEntries(members);
  }

  #list(): unknown[] {
    const items: unknown[] = [];
    for (;;) {
      this.#skip(",;");
      const sign = this.#text[this.#at];
      if (sign === undefined || sign === "}") break;
      if (sign === "]") {
        this.#at += 1;
        break;
      }
      const before = this.#at;
      const value = this.#value();
      if (value !== nothing) items.push(value);
      if (this.#at === before) this.#at += 1;
    }
    return items;
  }

  #key(): string {
    const end = closing[this.#text[this.#at] ?? ""];
    if (end !== undefined) return this.#string(end);
    const key = /[^\s:={}[\],]*/y;
    key.lastIndex = this.#at;
    const word = key.exec(this.#text)?.[0] ?? "";
    this.#at += word.length;
    return word;
  }

  /** A quote ends a text only where what follows is what may follow a text: others are part of it. */
  #string(end: string): string {
    let text = "";
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#text[this.#at] ?? "";
      if (sign === "\\") text += this.#escaped();
      else if (sign !== end) text += sign;
      else if (this.#isEnd()) {
        this.#at += 1;
        return text;
      } else text += sign;
    }
    return text;
  }

  #isEnd(): boolean {
    const rest =
      /\s*(?:$|["'][\w-]+["']\s*:|[:}\]]|,\s*(?:$|["'“«`{[\]}\d]|-\d|\/|true|false|null|[\w-]+\s*:)|\n\s*["}\]])/y;
    rest.lastIndex = this.#at + 1;
    return rest.test(this.#text);
  }

  #escaped(): string {
    this.#at += 1;
    const sign = this.#text[this.#at] ?? "";
    if (sign !== "u") return escapes[sign] ?? sign;
    const digits = this.#text.slice(this.#at + 1, this.#at + 5);
    if (!/^[\da-f]{4}$/i.test(digits)) return sign;
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** A number, a word that means something, or a text whose quotes were forgotten. */
  #bare(): unknown {
    const run = /[^,{}[\]\n]*/y;
    run.lastIndex = this.#at;
    const word = run.exec(this.#text)?.[0] ?? "";
    this.#at += word.length;
    const said = word.trim();
    if (said === "") return nothing;
    if (Object.hasOwn(words, said)) return words[said];
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(said) ? Number(said) : said;
  }

  /** Over space, remarks, and these signs. */
  #skip(signs = ""): void {
    const remark = /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
    for (;;) {
      remark.lastIndex = this.#at;
      const found = remark.exec(this.#text)?.[0];
      if (found !== undefined) this.#at += found.length;
      else if (this.#at < this.#text.length && signs.includes(this.#text[this.#at] ?? "")) this.#at += 1;
      else return;
    }
  }
}
