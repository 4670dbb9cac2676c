import type { Command } from "commander";
import type { Texts } from "../texts/texts.ts";

/** The options of commands that work on the server's data themselves: where it is. */
export function onData(target: Command, { options }: Texts["help"]): Command {
  return target
    .option("--config <file>", options.config)
    .option("--data-dir <folder>", options.dataDir)
    .option("--database-url <url>", options.databaseUrl);
}
