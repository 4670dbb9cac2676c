import type { Command } from "commander";
import type { Handler } from "../context.ts";
import type { Texts } from "../texts/texts.ts";

/** How the commands come onto the program: described at once, their code loaded when they are run. */
export interface Registrar {
  readonly program: Command;
  readonly texts: Texts;
  /** Runs what `load` gives, with the words and options typed. */
  readonly run: (load: () => Promise<Handler>) => (...typed: unknown[]) => Promise<void>;
}
