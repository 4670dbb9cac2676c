/** What was typed after a command's name, read by type. */
export class Input {
  readonly #words: readonly unknown[];
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(words: readonly unknown[], options: Readonly<Record<string, unknown>>) {
    this.#words = words;
    this.#options = options;
  }

  /** The argument at this place; commander has made sure that a required one is there. */
  word(index: number): string {
    const word = this.#words[index];
    return typeof word === "string" ? word : "";
  }

  /** All words of an argument that takes several. */
  words(index: number): readonly string[] {
    const words = this.#words[index];
    return Array.isArray(words) ? words.map(String) : [];
  }

  text(option: string): string | undefined {
    const value = this.#options[option];
    return typeof value === "string" ? value : undefined;
  }

  texts(option: string): readonly string[] {
    const value = this.#options[option];
    return Array.isArray(value) ? value.map(String) : [];
  }

  flag(option: string): boolean {
    return this.#options[option] === true;
  }

  /** Whether a `--no-…` option was given. */
  isOff(option: string): boolean {
    return this.#options[option] === false;
  }
}
