import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";

/** A password: typed unseen at a terminal, else the first line of what comes in. Never an argument, which others can see. */
export async function readSecret({ terminal, texts }: Context, question: string): Promise<string> {
  const { stdin, stderr } = terminal;
  if (stdin.isTTY === true) stderr.write(`${question} `);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: unseen, terminal: stdin.isTTY === true });
  try {
    for await (const line of lines) {
      if (stdin.isTTY === true) stderr.write("\n");
      if (line !== "") return line;
      break;
    }
  } finally {
    lines.close();
  }
  throw new CliFailure(exitCodes.usage, "no_password", texts.accounts.noPassword);
}
