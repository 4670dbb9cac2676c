import type { Language } from "./language.ts";
import type { Output } from "./output/output.ts";
import type { Terminal } from "./terminal.ts";
import type { Texts } from "./texts/texts.ts";

/** What every command is given. */
export interface Context {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly texts: Texts;
  readonly output: Output;
  /** Where the server is, and the key to it, as the options say. */
  readonly url: string | undefined;
  readonly apiKey: string | undefined;
}

export type Handler = (context: Context, input: import("./input.ts").Input) => Promise<void>;
