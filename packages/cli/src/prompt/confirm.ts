import { createInterface } from "node:readline/promises";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";

/** Asks before something goes; where nobody can be asked, `--yes` must have said so. */
export async function confirm(context: Context, input: Input, question: string): Promise<void> {
  if (input.flag("yes")) return;
  const { terminal, texts } = context;
  if (terminal.stdin.isTTY !== true)
    throw new CliFailure(exitCodes.usage, "not_confirmed", question, texts.api.sayYes);
  const lines = createInterface({ input: terminal.stdin, output: process.stderr });
  try {
    const answer = await lines.question(`${question} ${texts.api.yesNo} `);
    if (!/^(y|yes|o|oui)$/i.test(answer.trim()))
      throw new CliFailure(exitCodes.failure, "not_confirmed", texts.api.nothingDone);
  } finally {
    lines.close();
  }
}
